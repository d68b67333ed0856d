import Articles
import Language

/// How sure one can be at most of what an encoder found, by what the quick engine makes of the same words.
///
/// Of what both read alike far more is right than of what one has alone; this was seen on articles from all over the world
/// that neither had learned from.
struct EngineDoubt {
  let text: MarkedText
  let sentence: ParsedSentence
  let estimator: ConfidenceEstimator?

  /// The highest confidence of words that the other engine has too but hardly believes, that it has otherwise, and that it
  /// has not at all.
  private static let (ofUnlikely, ofOther, ofAlone) = (0.89, 0.8, 0.55)
  /// From this confidence the other engine believes what it has.
  private static let leastBelieved = 0.6

  /// The highest confidence that a draft may have.
  func most(_ draft: Draft, quick: [Draft]) -> Double {
    let words = words(of: draft)
    let others = quick.map { (draft: $0, words: self.words(of: $0)) }
    if let same = others.first(where: { $0.words == words }) {
      return confidence(same.draft) >= Self.leastBelieved ? 1 : Self.ofUnlikely
    }
    if others.contains(where: { !$0.words.isDisjoint(with: words) }) { return Self.ofOther }
    // Words in marks are seen by their marks too, once all sentences are put together.
    return words.contains { text.units[$0].isQuotation } ? Self.ofUnlikely : Self.ofAlone
  }

  /// The units of the sentence that were said, without marks and a *that* in front.
  private func words(of draft: Draft) -> Set<Int> {
    let units = draft.content.joined().filter { unit in
      sentence.units.contains(unit) && (text.units[unit].isQuotation || text.token(unit).kind != .mark)
    }
    let that = units.first.map { text.lower($0) == "that" } ?? false
    return Set(units.dropFirst(that ? 1 : 0))
  }

  private func confidence(_ draft: Draft) -> Double {
    guard let estimator else { return draft.confidence }
    let kind = KindOfContent(text: text).kind(of: draft.content)
    return estimator.confidence(
      ConfidenceEstimator.evidence(of: draft, kind, draft.source == nil ? nil : 0, in: text))
  }
}
