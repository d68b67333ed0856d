import Articles
import Testing

@testable import Attribution

/// Offices with realms, letters and shortened words before names, and names that go on behind small words.
struct LongOfficeBatteryTests {
  private static let names = ["Farid Osman", "Carys Penrose", "Ngozi Okafor", "Ada Poe"]

  private static let offices = [
    "Minister of State for Trade", "Minister of State for the Interior", "Secretary of State for Wales",
    "Public Works Minister", "Transport CS", "Atty.", "Datuk Seri", "Ambassador-designate", "Army chief of staff Gen.",
    "Water Resources Director-General", "Union Minister of State for Railways",
  ]

  @Test(arguments: names, offices)
  func `an office of many words is no part of the name behind it`(name: String, office: String) {
    let paragraphs = ["The bridge was shut.", "“The road will open on Friday,” said \(office) \(name)."]
    #expect(AttributionEngine.analysed(paragraphs).speakers == [name])
  }

  @Test(arguments: ["Lorcan Mac an tSaoir", "Cathal Mac an Ultaigh", "Síle Nic an tSaoi", "Rep. Do Hyun-woo"])
  func `a name goes on behind small words and words that look like verbs`(name: String) {
    let speakers = analysed("The bridge was shut.", "“The road will open on Friday,” \(name) told the paper.").speakers
    #expect(speakers == [name.split(separator: ". ").last.map(String.init)])
  }

  @Test(arguments: ["Mina Shah Kazmi", "Omar Malik Qadir"])
  func `a title of royals within a name belongs to it`(name: String) {
    #expect(analysed("Barrister \(name) objected. “It is late,” she said.").speakers.last == name)
  }

  @Test(arguments: names)
  func `an age stands before a name in apposition`(name: String) {
    #expect(analysed("The group’s founder, 61-year-old \(name), said the road would open.").speakers == [name])
    #expect(analysed("Their neighbour, 34-year-old plumber \(name), said the road would open.").speakers == [name])
  }

  @Test(arguments: ["Mama", "Kuya", "Tata"])
  func `a word before a name that the article has without it is a form of address`(word: String) {
    let speakers = analysed(
      "\(word) Grace Atieno sold 30 bags to a broker, Peter Oduor.", "“Fees cannot wait,” \(word) Atieno said.",
      "Grace Atieno lives in Kitale."
    ).speakers
    #expect(speakers == ["Grace Atieno"])
  }
}
