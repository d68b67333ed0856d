import Articles
import Attribution
import Testing

/// Those whom an article tells by somebody else go on speaking as themselves.
struct RelationBatteryTests {
  private func speakers(_ paragraphs: String...) -> [String?] { AttributionEngine.analysed(paragraphs).speakers }

  @Test(arguments: [
    ("wife", "Oriane", "she"), ("husband", "Taavi", "he"), ("sister", "Maren", "she"), ("brother", "Joss", "he"),
    ("daughter", "Lowri", "she"), ("son", "Efan", "he"), ("widow", "Saoirse", "she"), ("nephew", "Idris", "he"),
  ])
  func `a pronoun behind a relation by name means the relation`(noun: String, name: String, pronoun: String) {
    #expect(
      speakers(
        "Judge Ian Marr spoke first, and Lady Ana Lund after him.",
        "Robin Brink’s \(noun), \(name), said the house was cold. “We are leaving,” \(pronoun) said.")
        == [name, name])
  }

  @Test(arguments: ["lawyer", "barrister", "manager", "doctor", "agent", "coach"])
  func `a pronoun in what somebody’s lawyer says tells nothing of the lawyer`(noun: String) {
    #expect(
      speakers(
        "Ms. Lund wept in the dock.",
        "His \(noun), Thandeka Mokoena, told the court that he had been ill. “He is sorry,” she said.")
        == ["Thandeka Mokoena", "Thandeka Mokoena"])
  }

  @Test(arguments: [
    ("daughter, Runa,", "Her father"), ("son, Pekka,", "His father"), ("wife, Runa,", "Her husband"),
    ("sister, Runa,", "Her brother"),
  ])
  func `a relation told the other way round is the one who was named`(relation: String, source: String) {
    #expect(
      speakers("Viggo Lund’s \(relation) wants to leave.", "\(source) said it was too late.").last == "Viggo Lund")
  }

  @Test(arguments: ["passer-by", "witness", "vendor", "shopper"])
  func `who gives a name for themselves has it`(noun: String) {
    let analysis = analysed(
      "A \(noun), who simply identified himself as Obinna, said the trucks came late. “They had no water,” he said.")
    #expect(analysis.speakers == ["Obinna", "Obinna"])
  }

  @Test(arguments: ["Hurricane Imelda", "Cyclone Freddy", "Typhoon Rai", "Storm Ottilie"])
  func `storms say nothing`(storm: String) {
    let analysis = analysed("\(storm) ruined the farms.", "“I lost it all,” the 46-year-old said.")
    #expect(!analysis.speakers.contains(storm))
  }

  @Test(arguments: ["fast bowler", "striker", "goalkeeper", "sprinter", "left-hander"])
  func `a calling is not that of somebody who has another`(calling: String) {
    #expect(
      speakers("Coach Marcus Hill confirmed that Olly Brand was injured. The \(calling) wrote: “It hurts a lot.”").last
        == "Olly Brand")
  }

  @Test(arguments: ["the MP for Karaga", "the minister", "the mayor"])
  func `who is asked in a clause replies in the next`(description: String) {
    #expect(
      speakers(
        "Minority Chief Whip Iddrisu Lamptey said the contract was unfair. When he was asked why, \(description) replied: “Follow the smell.”"
      ).last == "Iddrisu Lamptey")
  }
}
