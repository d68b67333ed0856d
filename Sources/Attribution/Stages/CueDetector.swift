import Glibc
import Language

/// The stage that finds cues: words that say that something was said, thought or wanted.
///
/// A cue of several words is found by its head, the word that the others depend on. Each word of a sentence is judged
/// by logistic regression on its form, its neighbours and what depends on it, as in Pareti (2015) and Newell et al.
/// (2018).
package struct CueDetector: Sendable {
  private let scorer: LinearScorer
  private let likeness: WordClasses

  /// Makes a detector; `likeness` gives each word how much verbs and nouns used like it are cues.
  package init(_ scorer: LinearScorer, likeness: WordClasses) {
    self.scorer = scorer
    self.likeness = likeness
  }

  /// The probability that a word is the head of a cue.
  package func probability(_ place: Int, _ sentence: ParsedSentence, _ features: inout FeatureList) -> Float {
    Self.features(place, sentence, likeness, into: &features)
    return Logistic.probability(scorer.value(features))
  }

  /// The probabilities that words are heads of cues.
  func probabilities(_ places: [Int], _ sentence: ParsedSentence) -> [Float] {
    var features = FeatureList(scorer.filter)
    var rows = FeatureRows(capacity: places.count)
    for place in places {
      Self.features(place, sentence, likeness, into: &features)
      rows.append(&features)
    }
    return scorer.scores(of: rows).map { Logistic.probability(Float($0) * scorer.step) }
  }

  /// Whether a word could be a cue at all: no quotation, no mark but a colon or a dash.
  package static func isCandidate(_ place: Int, _ sentence: ParsedSentence) -> Bool {
    !sentence.tag(place).isOne(of: hopeless)
  }

  private static let hopeless = PartOfSpeech.bits(of: [
    ",", ".", "QUOTE", "DT", "PRP", "PRP$", "CD", "-LRB-", "-RRB-", "$", "CC", "EX", "TO", "SYM", "#", "WDT",
  ])

  /// The features of a word as the head of a cue.
  package static func features(
    _ place: Int, _ sentence: ParsedSentence, _ likeness: WordClasses, into features: inout FeatureList
  ) {
    features.removeAll()
    let form = sentence.word(place)
    // Asked for early, as it may have to come from afar.
    let likenesses = likeness.classes(of: form.word)
    let (word, tag, fine) = (form.word, sentence.tag(place).code, form.fine)
    let (previous, next) = (sentence.word(place - 1), sentence.word(place + 1))
    let (previousTag, nextTag) = (sentence.tag(place - 1).code, sentence.tag(place + 1).code)
    let laterTag = sentence.tag(place + 2).code
    let signature = Surroundings(place, sentence)
    let kind = FeatureList.mix(tag, fine)
    features.add(1, 0)
    features.add(2, word)
    features.add(3, word, tag)
    features.add(4, fine, tag)
    features.add(5, form.coarse, tag)
    features.add(6, tag, previousTag, nextTag)
    features.add(7, word, next.word)
    features.add(8, word, nextTag)
    features.add(9, word, previousTag)
    features.add(10, word, previous.word)
    features.add(11, kind, nextTag, previousTag)
    features.add(12, kind, next.word)
    features.add(13, tag, next.word, laterTag)
    features.add(14, tag, previous.word)
    features.add(15, form.suffix, tag)
    features.add(16, fine, previous.coarse, next.coarse)
    features.add(17, tag, nextTag, laterTag)
    let label = sentence.label(place).code
    let head = sentence.head(place)
    features.add(18, label, tag)
    features.add(19, label, word)
    features.add(20, label, sentence.word(head).word, tag)
    features.add(21, kind, label)
    features.add(22, FeatureList.mix(label, tag), sentence.word(head).fine, sentence.tag(head).code)
    features.add(23, signature.code, tag)
    features.add(24, signature.code, word)
    features.add(25, signature.code, kind)
    features.add(26, signature.quotations, word)
    features.add(27, signature.quotations, kind)
    features.add(28, signature.quotations, tag, label)
    var outline = tag
    for child in sentence.children[place] where sentence.label(child) != .punct {
      let side: UInt32 = child < place ? 0 : 1
      let relation = FeatureList.mix(sentence.label(child).code, side)
      outline = FeatureList.mix(outline, relation)
      let form = sentence.word(child)
      features.add(30, relation, tag)
      features.add(31, relation, word)
      features.add(32, relation, kind)
      features.add(33, relation, form.word, tag)
      features.add(34, relation, form.fine, fine)
      features.add(35, relation, sentence.tag(child).code, word)
      features.add(36, relation, form.coarse, form.shape)
      for grandchild in sentence.children[child] where Self.introduces(sentence.label(grandchild)) {
        let introduction = FeatureList.mix(relation, sentence.word(grandchild).word)
        features.add(37, introduction, word)
        features.add(38, introduction, kind)
        features.add(39, introduction, tag)
      }
    }
    let like = UInt32(sentence.tag(place).isVerb ? likenesses.coarse : likenesses.fine)
    features.add(50, like, tag)
    features.add(51, like, outline)
    features.add(52, like, signature.code)
    features.add(53, like, label, tag)
    features.add(54, like, nextTag, tag)
    features.add(55, like, next.word, tag)
    features.add(56, like, previousTag, tag)
    features.add(57, like, signature.quotations)
    features.add(40, outline)
    features.add(41, outline, fine)
    features.add(42, outline, word)
    if head < 0 || place == 0 { features.add(43, tag, head < 0 ? 1 : 0, place == 0 ? 1 : 0) }
  }

  private static func introduces(_ label: DependencyLabel) -> Bool { label == .mark || label == .case }
}

/// The logistic function and its inverse.
package enum Logistic {
  /// The probability for a sum of weights.
  package static func probability(_ sum: Float) -> Float { 1 / (1 + exp(-sum)) }
}
