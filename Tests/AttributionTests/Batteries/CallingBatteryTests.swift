import Articles
import Testing

@testable import Attribution

/// Descriptions by callings and offices that the article did not tell before, and bodies that share a noun.
struct CallingBatteryTests {
  @Test(arguments: ["activist", "campaigner", "lawmaker", "farmer", "economist"])
  func `whoever has just spoken goes on by a calling`(noun: String) {
    let speakers = analysed(
      "The committee met on Tuesday.", "Its convener, Bashir Audu, said only two of the wells worked.",
      "“We drink from the river,” the \(noun) told reporters."
    ).speakers
    #expect(speakers == ["Bashir Audu", "Bashir Audu"])
  }

  @Test(arguments: ["judge", "mayor", "governor", "doctor"])
  func `an office is not of whoever has just spoken of another`(noun: String) {
    let speakers = analysed(
      "The committee met on Tuesday.", "Its convener, Bashir Audu, said only two of the wells worked.",
      "“We drink from the river,” the \(noun) told reporters."
    ).speakers
    #expect(speakers.last != "Bashir Audu")
  }

  @Test(arguments: ["MP", "lawmaker", "legislator"])
  func `a seat in brackets makes a lawmaker`(noun: String) {
    let speakers = analysed(
      "Ms Wee Li Shan (Jurong West) asked if tenants could refuse. Mr Zaini Rahmat, the minister, said they could.",
      "“Then why ask?” said the \(noun)."
    ).speakers
    #expect(speakers.last == "Wee Li Shan")
  }

  @Test(arguments: ["world champion", "two-time champion", "top seed"])
  func `who wins is not who looks after the winner`(words: String) {
    let speakers = analysed(
      "Lotta Brink was hit by a van on Sunday.", "“She will be off the bike for a month,” team doctor Piet Vos said.",
      "“I am furious,” the \(words) wrote on Instagram."
    ).speakers
    #expect(speakers == ["Piet Vos", "Lotta Brink"])
  }

  @Test(arguments: ["presidential office", "Senate office", "mayor’s office"])
  func `a body of another kind is not the one that was named`(words: String) {
    let speakers = analysed(
      "Investigators from the Busan Prosecutors’ Office raided the firm.", "The \(words) said it was watching the case."
    ).speakers
    #expect(speakers.allSatisfy { $0 != "Busan Prosecutors' Office" })
  }

  @Test(arguments: ["coast guard", "national guard"])
  func `a guard of many is no player`(words: String) {
    let speakers = analysed("Sen. Ramon Cruz asked why it was late.", "The \(words) said 300 people were stranded.")
      .speakers
    #expect(speakers.last != "Ramon Cruz")
  }

  @Test func `what stands behind an office is said by its holder`() {
    let speakers = analysed(
      "Gov. Hank Dorsey opened the pool.", "Asked about it, the governor, a Democrat, answered: “I want a swim.”"
    ).speakers
    #expect(speakers == ["Hank Dorsey"])
  }

  @Test(arguments: [("Paul Kern", "Jane Rudd"), ("Ngozi Okafor", "Rui Pinto")])
  func `two people who speak together are neither of them alone`(first: String, second: String) {
    let analysis = analysed("The town met.", "“We will appeal,” said \(first) and \(second).")
    #expect(analysis.speakers == ["\(first) and \(second)"])
    #expect(analysis.people.map(\.kind) == [.group])
    let both = "\(first) and \(second)"
    let later = analysed(
      "The town met.", "“We will appeal,” said \(both). They told the paper that nobody had asked them.")
    #expect(later.speakers == [both, both])
  }

  @Test(arguments: ["chief executive", "chairman", "director"])
  func `an office is of whoever the next quote names`(office: String) {
    let speakers = analysed(
      "Nordvik Steel has shut a furnace because of a shortage of coal, its \(office) said on Monday.",
      "“We will open it again when we have coal for ten days,” Jonas Lind told reporters."
    ).speakers
    #expect(speakers == ["Jonas Lind", "Jonas Lind"])
  }

  @Test func `an office is not of somebody whose own is told`() {
    let speakers = analysed(
      "Nordvik Steel has shut a furnace because of a shortage of coal, its chief executive said on Monday.",
      "“We were told nothing,” union leader Jonas Lind told reporters."
    ).speakers
    #expect(speakers.first != "Jonas Lind")
  }
}
