import Articles
import Language

/// The last stage: how likely an attribution is right from end to end, content, source and speaker.
///
/// Logistic regression on what the stages say of it, trained on articles that they had not seen, so that of the quotes
/// with a confidence of 0.9 nine in ten are right.
package struct ConfidenceEstimator: Sendable {
  private let scorer: LinearScorer

  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// The confidence for the evidence on a quote.
  package func confidence(_ evidence: FeatureList) -> Double { Double(Logistic.probability(scorer.value(evidence))) }

  /// What the stages say of a quote: its kind, how sure they were, what its source is.
  static func evidence(of draft: Draft, _ kind: QuoteKind, _ speaker: Int?, in text: MarkedText) -> FeatureList {
    var features = FeatureList()
    let number: UInt32 = kind == .direct ? 1 : kind == .mixed ? 2 : 3
    let chance = UInt32(max(0, min(24, draft.confidence * 25)))
    let source = Self.kind(of: draft.source, in: text)
    let isNamed: UInt32 = speaker == nil ? 0 : 1
    let parts = UInt32(min(draft.content.count, 4))
    let words = draft.content.reduce(0) { $0 + $1.reduce(0) { $0 + text.wordCount($1) } }
    let size: UInt32 = words < 4 ? 0 : words < 8 ? 1 : words < 20 ? 2 : words < 40 ? 3 : 4
    features.add(401, number)
    features.add(402, chance)
    features.add(403, number, chance)
    features.add(404, number, chance / 4)
    features.add(405, source, isNamed)
    features.add(406, source, number, isNamed)
    features.add(407, parts, number)
    features.add(408, size, number)
    features.add(409, chance / 4, source)
    features.add(410, draft.cue.isEmpty ? 0 : 1, number, source)
    if let cue = draft.cue.first { features.add(411, WordForm.hash(of: text.lower(cue.lowerBound)), number) }
    return features
  }

  /// Whether a source is none, a pronoun, a name, or another noun phrase.
  private static func kind(of source: Range<Int>?, in text: MarkedText) -> UInt32 {
    guard let source else { return 0 }
    if source.count == 1, FunctionWords.subjectPronouns.contains(text.lower(source.lowerBound)) {
      return FeatureList.mix(1, WordForm.hash(of: text.lower(source.lowerBound)))
    }
    let isCapitalised = !text.units[source.lowerBound].isQuotation && text.token(source.lowerBound).isCapitalised
    return (isCapitalised ? 2 : 3) + (source.count > 6 ? 2 : 0)
  }
}
