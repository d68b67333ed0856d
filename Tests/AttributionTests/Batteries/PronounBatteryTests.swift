import Articles
import Attribution
import Testing

/// Whom pronouns mean that speak.
struct PronounBatteryTests {
  @Test func `a pronoun means who was just introduced`() {
    var failures: [String] = []
    for (relation, pronoun) in [
      ("brother", "he"), ("son", "he"), ("uncle", "he"), ("sister", "she"), ("niece", "she"), ("mother", "she"),
    ] {
      let name = pronoun == "he" ? "Bartek" : "Marta"
      for introduction in [
        "Her \(relation) \(name), 12, had a simpler view.", "Her \(relation), \(name), was less polite.",
        "Then her \(relation) \(name) stood up.",
      ] {
        let speakers = analysed(
          "Lea Wu has run the shop since spring.", "\(introduction) “It was cold,” \(pronoun) said."
        )
        .speakers
        if speakers != [name] { failures.append("\(introduction) \(pronoun): \(speakers)") }
      }
    }
    #expect(failures.count <= 1, "\(failures)")
  }

  @Test(arguments: [
    "Riley Moss, who uses they and them pronouns, opened a shop.", "Riley Moss, 24, is nonbinary and sells bread.",
    "Riley Moss, who goes by they, opened a shop.",
  ])
  func `they means the person who is called so`(introduction: String) {
    #expect(analysed(introduction, "“We sell bread,” they said.").speakers == ["Riley Moss"])
  }

  @Test func `the subject of the sentence before is meant, not who is named in its aside`() {
    let analysis = analysed(
      "Omar Farouk sells tea.", "Ganga Prasad, who sells bread beside Mr. Farouk, had a plan. “Let them sing,” he said."
    )
    #expect(analysis.speakers == ["Ganga Prasad"])
  }

  @Test func `who reacts is meant, whatever gender the given name has elsewhere`() {
    let analysis = analysed(
      "Lucía Barrenechea, a biologist, said she had seen it. “It was a seal,” she said.",
      "Te Aroha Ngata disagreed. “It was an otter,” she said.")
    #expect(analysis.speakers.last == "Te Aroha Ngata")
  }

  @Test func `a husband is a man, whatever else he is called`() {
    let analysis = analysed(
      "Lucía Barrenechea was born in Cádiz.",
      "She met her husband, the engineer Basile Arnoux, on a boat. “He was seasick,” she said.")
    #expect(analysis.speakers.last == "Lucía Barrenechea")
  }

  @Test(arguments: ["The players", "The team", "The Norwegians"])
  func `they means the people who were the subject before`(subject: String) {
    let analysis = analysed("\(subject) flew home on Monday.", "“We were tired,” they said.")
    #expect(analysis.people.map(\.kind) == [.group])
    #expect(analysis.speakers == [subject.lowercased().replacing("norwegians", with: "Norwegians")])
  }
}
