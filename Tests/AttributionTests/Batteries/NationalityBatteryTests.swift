import Articles
import Attribution
import Testing

/// Nationalities and faiths describe people, and name nobody.
struct NationalityBatteryTests {
  @Test(arguments: [
    "The South Koreans", "South Koreans", "The Norwegians", "Several thousand young European Muslims", "Many Catholics",
    "Some Belgians", "French Jews", "Kenyans", "The New Zealanders", "Polish farmers",
  ])
  func `people of a country or a faith are a group`(people: String) {
    let analysis = analysed("\(people) said on Monday that they would wait for the snow.")
    #expect(analysis.people.map(\.kind) == [.group], "\(analysis.people.map(\.name))")
  }

  @Test(arguments: ["The Norwegian", "The South Korean", "The Kenyan", "The Argentine"])
  func `one of a country is no group of another`(one: String) {
    let analysis = analysed("Officials said the talks were over.", "Ada Poe sat down.", "\(one) said it was cold.")
    #expect(analysis.speakers == ["officials", "Ada Poe"])
  }

  @Test func `a nationality means the one whose name is of that country`() {
    let introduction = "Graeme Tulloch and his captain, Park Ji-hoon, came late."
    for (nationality, name) in [("South Korean", "Park Ji-hoon"), ("Scot", "Graeme Tulloch")] {
      #expect(analysed(introduction, "“We were better,” the \(nationality) said.").speakers == [name])
    }
  }
}
