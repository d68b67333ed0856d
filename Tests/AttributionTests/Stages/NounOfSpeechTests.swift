import Articles
import Testing

@testable import Attribution

/// Words in marks that a noun reports, by both engines.
struct NounOfSpeechTests {
  @Test(
    arguments: ["Paul Kern", "Tendai Moyo", "Park Ji-hoon"],
    [
      "In the words of NAME, “the ice is thin and nobody knows it.”", "NAME’s verdict: “The ice is thin.”",
      "NAME’s advice: “Stay off the ice.”", "“The ice is thin,” was NAME’s answer.",
      "“The ice is thin,” came the reply from NAME.", "“The ice is thin,” reads a note signed by NAME.",
    ])
  func `words that a noun reports are whose it names`(name: String, sentence: String) {
    for engine in [QuoteEngine.quick, .careful] {
      let analysis = AttributionEngine().analyse(
        Article(
          origin: .standardInput, head: ArticleHead(),
          paragraphs: [
            "Nobody came to the lake.",
            sentence.split(separator: "NAME", omittingEmptySubsequences: false).joined(separator: name),
          ]),
        by: engine)
      #expect(analysis.speakers == [name])
    }
  }

  @Test func `words on a sign are nobody’s who lives behind it`() {
    let speakers = analysed("Anna Brandt had left.", "“No comment,” read a sign on Anna Brandt’s door.").speakers
    #expect(speakers.allSatisfy { $0 != "Anna Brandt" })
  }

  @Test func `words that one sentence attributes are not those of the next`() {
    for engine in [QuoteEngine.quick, .careful] {
      let analysis = AttributionEngine().analyse(
        Article(
          origin: .standardInput, head: ArticleHead(),
          paragraphs: [
            "Striker Tomi Alao missed a penalty and coach Rui Pinto took him off.",
            "“He is 19, he will learn,” the coach said. “I let them down,” the striker said.",
          ]),
        by: engine)
      #expect(analysis.shown.map(\.content) == ["“He is 19, he will learn,”", "“I let them down,”"])
      #expect(analysis.speakers == ["Rui Pinto", "Tomi Alao"])
    }
  }
}
