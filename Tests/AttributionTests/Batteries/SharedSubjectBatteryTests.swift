import Articles
import Attribution
import Testing

/// Who speaks where more than one clause, person or verb stands in a sentence.
struct SharedSubjectBatteryTests {
  @Test(arguments: ["admitted", "acknowledged", "conceded", "confirmed"])
  func `a verb of saying behind and has the subject of the one before`(verb: String) {
    let analysis = analysed("The chief constable, Sara Glen, apologised to the family and \(verb) that he was late.")
    #expect(analysis.speakers.last == "Sara Glen")
  }

  @Test func `what another says behind a semicolon is another quote`() {
    let analysis = analysed("Tom Roche said the map was wrong; Mary Duffy said it was out of date.")
    #expect(analysis.shown.map(\.content) == ["the map was wrong", "it was out of date"])
    #expect(analysis.speakers == ["Tom Roche", "Mary Duffy"])
  }

  @Test(arguments: ["Two of the councillors", "Both of the members"])
  func `of several who are named together none is the one`(several: String) {
    let analysis = analysed("\(several), Mary Duffy and Tom Roche, said they had been misled.")
    #expect(analysis.speakers.allSatisfy { $0 != "Mary Duffy" && $0 != "Tom Roche" })
  }

  @Test(arguments: ["denied any wrongdoing", "insisted that nobody was hurt", "promised a refund"])
  func `mistakes deny nothing`(rest: String) {
    let analysis = analysed("Ada Poe conceded that mistakes had been made but \(rest).")
    #expect(analysis.shown.first?.content == "that mistakes had been made")
    #expect(analysis.speakers.allSatisfy { $0 == "Ada Poe" })
  }

  @Test(arguments: [("nurse", "Zuzana"), ("fisherman", "Bilal"), ("baker", "Kamila")])
  func `a single name that is told by a calling is a name`(calling: String, name: String) {
    let analysis = analysed(
      "Outside the hall I met \(name), a \(calling) who had come by bus. “Leave me alone,” \(name) said.")
    #expect(analysis.speakers == [name])
  }

  @Test func `who gives a first name alone is called by it`() {
    #expect(analysed("A resident, who gave only her first name, Kamila, said it was late.").speakers == ["Kamila"])
  }

  @Test func `initials that look like a pronoun are a body`() {
    #expect(analysed("The WHO warned that the virus was spreading.").speakers == ["WHO"])
  }

  @Test func `whoever was asked before a beat speaks behind it`() {
    #expect(
      analysed("Asked whether she would resign, Ms. Lund laughed. “Ask me on Friday, please.”").speakers == ["Lund"])
  }

  @Test func `an apostrophe stands at its word in a description`() {
    #expect(
      analysed("The victims’ families said they forgave the driver.").people.map(\.name) == ["the victims’ families"])
  }

  @Test(arguments: [
    "Ada Poe’s brother, who runs the shop, laughed.", "The captain could not explain the noise.",
    "Both Ms. Poe and Mr. Marr declined interviews.",
  ])
  func `faces and silences are no quotes`(text: String) { #expect(analysed(text).shown.isEmpty) }
}
