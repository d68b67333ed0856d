import Articles
import Attribution
import Language

/// A parsed sentence with the gold attributions whose cues stand in it.
struct FrameExample: Sendable {
  let sentence: ParsedSentence
  /// For each cue head what each unit of the sentence is to it.
  let frames: [(cue: Int, labels: [SpanLabeller.Label])]
  /// How much is learned from it: all of one of what people annotated.
  var weight: Float = 1
  /// The part of the corpus that it is in, where what others teach is tried on that.
  var part: Int?

  /// The sentences of an article.
  static func examples(
    of article: TrainingArticle, _ linguistics: Linguistics, weight: Float = 1, part: Int? = nil
  ) -> [FrameExample] {
    let frames = Dictionary(grouping: GoldFrame.frames(of: article)) { $0.sentence }
    let unsure = article.gold.unsure ?? []
    return article.text.sentences.enumerated().compactMap { number, units in
      let span = article.text.span(units)
      if unsure.contains(where: { $0[0] < span.end && span.start < $0[1] }) { return nil }
      let sentence = ParsedSentence(article.text, units, linguistics)
      var found: [(Int, [SpanLabeller.Label])] = []
      for frame in frames[number] ?? [] {
        guard let head = frame.head(in: sentence) else { continue }
        // Of two attributions by one cue the one with more content in the sentence is taken.
        let size = frame.labels.count { $0 == .content }
        if let other = found.firstIndex(where: { $0.0 == head }) {
          if found[other].1.count(where: { $0 == .content }) < size { found[other].1 = frame.labels }
        } else {
          found.append((head, frame.labels))
        }
      }
      return FrameExample(sentence: sentence, frames: found, weight: weight, part: part)
    }
  }
}
