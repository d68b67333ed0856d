import Language

/// The stage that judges a whole frame: how likely its content and its source are right.
///
/// Cue detection sees a word before its spans are known; the judge sees all, by logistic regression trained on frames
/// that the stages before it made of articles they had not seen.
package struct FrameJudge: Sendable {
  private let scorer: LinearScorer

  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// Turns away features without weights.
  var filter: KeyFilter { scorer.filter }

  /// The probability that the content and the source of a frame are right.
  package func probability(_ frame: Frame, _ sentence: ParsedSentence, _ features: inout FeatureList) -> Float {
    Self.features(frame, sentence, into: &features)
    return Logistic.probability(scorer.value(features))
  }

  /// The features of a frame.
  package static func features(_ frame: Frame, _ sentence: ParsedSentence, into features: inout FeatureList) {
    features.removeAll()
    let cue = frame.cue
    let form = sentence.word(cue)
    let tag = sentence.tag(cue).code
    // Tenths of the logit's scale: near the ends of the scale a step is worth more.
    let chance = UInt32(max(0, min(19, frame.probability * 20)))
    let surroundings = Surroundings(cue, sentence)
    let size = frame.content.reduce(0) { $0 + $1.count }
    let length = UInt32(size < 4 ? size : size < 8 ? 5 : size < 14 ? 6 : size < 24 ? 7 : 8)
    let sides: UInt32 = frame.content.reduce(0) { $0 | ($1.lowerBound < cue ? 1 : 2) }
    let hasQuotation = frame.content.contains { $0.contains(where: sentence.isQuotation) }
    let shape = FeatureList.mix(FeatureList.mix(sides, UInt32(frame.content.count)), hasQuotation ? 1 : 0)
    // By half powers of two: what the labeller's scores are worth is not told.
    let isUpperHalf = frame.margin.significand >= 1.5
    let margin = frame.margin < 1 ? 0 : UInt32(min(23, Int(frame.margin.exponent) * 2 + (isUpperHalf ? 2 : 1)))
    let rank = UInt32(frame.rank)
    features.add(313, rank, margin)
    features.add(314, rank, margin, chance / 3)
    features.add(315, rank, margin, shape)
    features.add(316, rank, length, shape)
    features.add(301, chance)
    features.add(302, chance, tag)
    features.add(303, chance, shape)
    features.add(304, form.word)
    features.add(305, form.fine, tag)
    features.add(306, shape, tag)
    features.add(307, length, shape)
    features.add(308, length, tag)
    features.add(309, surroundings.code, sides)
    features.add(310, surroundings.quotations, shape)
    features.add(311, form.word, shape)
    features.add(312, length, chance / 3)
    if let source = frame.source {
      let top = sentence.top(of: source)
      let kind = FeatureList.mix(sentence.tag(top).code, source.upperBound <= cue ? 1 : 2)
      features.add(320, kind)
      features.add(321, sentence.word(top).word)
      features.add(322, sentence.word(top).fine)
      features.add(323, kind, form.fine)
      features.add(324, kind, sentence.label(top).code, sentence.head(top) == cue ? 1 : 0)
      features.add(325, UInt32(min(source.count, 8)))
      features.add(326, kind, shape)
      features.add(327, kind, chance / 3)
    } else {
      features.add(328, tag)
      features.add(329, form.fine)
      features.add(330, chance / 3)
    }
    for part in frame.content {
      let side: UInt32 = part.lowerBound < cue ? 1 : 2
      let top = sentence.top(of: part)
      let relation = FeatureList.mix(
        sentence.label(top).code, sentence.head(top) == cue ? side : sentence.head(cue) == top ? 3 : 4)
      let topTag = sentence.tag(top).code
      features.add(340, relation, topTag)
      features.add(341, relation, form.fine)
      features.add(342, relation, form.word)
      features.add(343, sentence.word(top).fine, side)
      features.add(344, topTag, tag, side)
      features.add(345, sentence.word(part.lowerBound).word, side)
      features.add(346, sentence.tag(part.lowerBound).code, side)
      features.add(347, sentence.tag(part.upperBound).code, side, sentence.word(part.upperBound).word)
      features.add(348, sentence.tag(part.lowerBound - 1).code, side, part.lowerBound - 1 == cue ? 1 : 0)
      features.add(349, relation, chance / 3)
    }
  }
}
