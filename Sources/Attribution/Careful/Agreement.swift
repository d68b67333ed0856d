import Language

/// What an encoder’s finding is worth, given what the quick engine makes of the same words.
///
/// Where both see something, little is needed; what the encoder alone takes for the report of somebody’s words must be
/// likely, as people write of much that nobody said: `She asked for a photograph`.
struct Agreement {
  /// From this probability an attribution is one.
  static let threshold: Float = 0.45
  /// From this probability one is with which the quick engine does not agree, with words in marks and without.
  private static let leastOfMarked: Float = 0.55
  private static let leastOfUnmarked: Float = 0.8
  /// From this probability a reading of the quick engine agrees.
  private static let leastAgreeing: Float = 0.35

  private let sentence: ParsedSentence
  /// What each reading that may agree has for content.
  private let contents: [Set<Int>]

  init(_ readings: [(frame: Frame, probability: Float)], in sentence: ParsedSentence) {
    self.sentence = sentence
    contents = readings.filter { $0.probability >= Self.leastAgreeing }.map { Set($0.frame.content.joined()) }
  }

  /// The probability of a frame that has one of its own.
  func probability(of frame: Frame, _ own: Float) -> Float {
    let content = Set(frame.content.joined())
    let agrees = contents.contains { $0.intersection(content).count * 2 >= $0.union(content).count }
    let least = content.contains(where: sentence.isQuotation) ? Self.leastOfMarked : Self.leastOfUnmarked
    return agrees || own >= least ? own : min(own, Self.threshold.nextDown)
  }
}
