import Articles
import Attribution
import Testing

/// Sources of clauses inside what somebody else tells.
struct SourceMendingTests {
  @Test func `what somebody is remembered to have said is said by them`() {
    var failures: [String] = []
    for (teller, speaker) in [("Ines Vale", "Rohan Bose"), ("Ida Cole", "Ann Holt"), ("Kofi Mensah", "Pia Dorn")] {
      let last = speaker.split(separator: " ")[1]
      for text in [
        "\(teller), a writer, met \(speaker) in 1990. \(teller) recalls \(last) telling her: “You will never win.”",
        "\(teller), a writer, said \(speaker) had told her, “You will never win.”",
      ] {
        let analysis = analysed(text)
        let inner = analysis.quotes.filter { $0.kind == .direct }
        if inner.contains(where: { analysis.speaker(of: $0)?.name != speaker }) {
          failures.append("\(text): \(analysis.shown)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `a participle has the subject of its own clause`() {
    let analysis = analysed(
      "Ann Finch and Lee Wells sit on the board.",
      "Finch said the mayor would “welcome an inquiry,” but Wells disagreed, saying an inquiry “would only delay the payments.”"
    )
    #expect(analysis.speakers == ["Ann Finch", "Lee Wells"])
  }

  @Test func `a name that asks elsewhere is one before a verb with a tense`() {
    #expect(analysed("Can Demir said the road was closed, though nobody can see it.").speakers == ["Can Demir"])
    #expect(analysed("Do Min-jun told reporters that they do not sell bread.").speakers == ["Do Min-jun"])
    #expect(analysed("Can Demir win?", "Demir said that he would.").speakers == ["Demir"])
  }

  @Test(arguments: ["Nan", "May", "Grace", "Art"])
  func `somebody’s relation is named, whatever the name means`(name: String) {
    let pronoun = name == "Art" ? "he" : "she"
    let relation = name == "Art" ? "husband" : "wife"
    let analysis = analysed(
      "Pilot Al Dray and Judge Kit Rowe met. She laughed.",
      "Jo Okoro and \(pronoun == "he" ? "her" : "his") \(relation), \(name), fled. “We ran,” \(pronoun) said.")
    #expect(analysis.speakers == [name])
  }
}
