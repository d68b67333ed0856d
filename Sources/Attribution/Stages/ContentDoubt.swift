import Articles
import Language

/// How sure one can be at most of a quote, where its form leaves something open.
///
/// Articles that no stage had seen showed where the estimator is too sure: things without a verb, which somebody rather did
/// something with than said anything of; what *he* and *she* say, of which the speaker can be wrong; and words without marks
/// that go on elsewhere.
struct ContentDoubt {
  let text: MarkedText
  let analysis: TokenAnalysis

  /// The highest confidence that a quote of this kind may have.
  func most(_ draft: Draft, _ kind: QuoteKind) -> Double {
    guard !draft.isAnswer else { return 1 }
    let isOpen =
      switch kind {
      case .direct: isOfPronoun(draft)
      case .mixed: isOfPronoun(draft) || draft.content.count > 1
      case .indirect: isOfPronoun(draft) || !holdsClause(draft)
      }
    return isOpen ? Self.ofOpenForm : 1
  }

  private static let ofOpenForm = 0.89

  private func isOfPronoun(_ draft: Draft) -> Bool {
    guard let source = draft.source, source.count == 1 else { return false }
    return AntecedentFinder.genderOfPronoun[text.lower(source.lowerBound)] != nil
  }

  /// Whether a verb with a tense stands in the content.
  private func holdsClause(_ draft: Draft) -> Bool {
    draft.content.joined().contains { unit in
      guard !text.units[unit].isQuotation else { return false }
      let token = text.units[unit].tokens.lowerBound
      return analysis.isVerb(token) || FunctionWords.auxiliaries.contains(text.tokens[token].lower)
    }
  }
}
