import Articles
import Language
import Testing

@testable import Attribution

struct EngineDoubtTests {
  private let text = marked("Ada Poe said the ice was thin.", "She asked “why” of him.")
  private let linguistics: ParsedSentence

  init() throws {
    let stages = try LearnedStages(ModelFile.embedded())
    linguistics = ParsedSentence(text, text.sentences[0], stages.linguistics)
  }

  private func most(_ content: Range<Int>, quick: [Draft]) -> Double {
    EngineDoubt(text: text, sentence: linguistics, estimator: nil)
      .most(Draft(content: [content], cue: [2..<3], source: 0..<2, confidence: 0.9), quick: quick)
  }

  private func quick(_ content: Range<Int>, _ confidence: Double) -> Draft {
    Draft(content: [content], cue: [2..<3], source: 0..<2, confidence: confidence)
  }

  @Test func `what both engines read alike may be certain`() { #expect(most(3..<7, quick: [quick(3..<7, 0.9)]) == 1) }

  @Test func `what the other hardly believes, has otherwise or has not is less certain`() {
    let unlikely = most(3..<7, quick: [quick(3..<7, 0.4)])
    let other = most(3..<7, quick: [quick(3..<5, 0.9)])
    let alone = most(3..<7, quick: [])
    #expect(1 > unlikely && unlikely > other && other > alone)
    #expect(unlikely < 0.9 && alone < 0.6)
  }
}
