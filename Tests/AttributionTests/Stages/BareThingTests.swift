import Articles
import Testing

@testable import Attribution

/// What is done with verbs that can also report words, by both engines.
struct BareThingTests {
  private func contents(_ sentence: String) -> [[String]] {
    [QuoteEngine.quick, .careful].map { engine in
      AttributionEngine().analyse(
        Article(
          origin: .standardInput, head: ArticleHead(),
          paragraphs: ["The town met. Ada Poe, the mayor, came.", sentence]),
        by: engine
      ).shown.map(\.content)
    }
  }

  @Test(arguments: [
    "Ada Poe defended the decision.", "Ada Poe pleaded for calm.", "The mayor dismissed the figures.",
    "Ada Poe expressed disappointment.", "Ada Poe thanked the cooks.", "The council asked the court to stop the works.",
    "Ada Poe wanted to leave.", "A second bridge is expected to open in the autumn.", "Others urged caution.",
  ])
  func `a deed is no statement`(sentence: String) {
    #expect(contents(sentence) == [[], []])
  }

  @Test(arguments: [
    ("Ada Poe denied the charge.", "the charge"), ("Ada Poe said it was late.", "it was late"),
    ("Ada Poe urged drivers to slow down.", "drivers to slow down"),
    ("Ada Poe defended the decision as “long overdue”.", "“long overdue”"),
  ])
  func `what is claimed, urged or in marks is one`(sentence: String, content: String) {
    for found in contents(sentence) {
      #expect(found.count == 1)
      #expect(found.first?.contains(content) == true)
    }
  }

  @Test func `what somebody was told before they spoke is not theirs`() {
    for found in contents("Told that the bridge was shut, Ada Poe laughed. “I know,” she said.") {
      #expect(found == ["“I know,”"])
    }
  }

  @Test func `who does a deed is still whom a pronoun means`() {
    let speakers = analysed("The town met.", "Keith Roe’s wife pleaded for calm. “Do not shoot,” she said.").speakers
    #expect(speakers == ["Keith Roe's wife"])
  }
}
