import Language

/// What an encoder’s finding is worth, given what the quick engine makes of the same words.
///
/// Where both see something, little is needed. What the encoder alone takes for the report of somebody’s words must be
/// likely where its form is one that as often tells what nobody said: `She asked for a photograph`.
struct Agreement {
  /// From this probability an attribution is one.
  static let threshold: Float = 0.4
  /// From this probability one of such a form is with which the quick engine does not agree.
  private static let leastOfDoubtful: Float = 0.6
  /// From this probability a reading of the quick engine agrees.
  private static let leastAgreeing: Float = 0.35

  private let sentence: ParsedSentence
  private let text: MarkedText
  /// What each reading that may agree has for content.
  private let contents: [Set<Int>]

  init(_ readings: [(draft: Draft, probability: Float)], in sentence: ParsedSentence, of text: MarkedText) {
    (self.sentence, self.text) = (sentence, text)
    contents = readings.filter { $0.probability >= Self.leastAgreeing }.map { Set($0.draft.content.joined()) }
  }

  /// The probability of a finding that has one of its own.
  func probability(of draft: Draft, _ own: Float) -> Float {
    guard own >= Self.threshold, own < Self.leastOfDoubtful, isDoubtful(draft) else { return own }
    let content = Set(draft.content.joined())
    let agrees = contents.contains { $0.intersection(content).count * 2 >= $0.union(content).count }
    return agrees ? own : Self.threshold.nextDown
  }

  /// Whether words without marks have no source, are no clause with a verb that has a tense, or are one that no verb reports:
  /// `The program gathers information about seats that would be sold`.
  private func isDoubtful(_ draft: Draft) -> Bool {
    if draft.content.joined().contains(where: { text.units[$0].isQuotation }) { return false }
    let form = FormOfContent(draft, in: text, [sentence])
    return draft.source == nil || form == .phrase || form == .infinitive || form == .clause && isAbout(draft)
  }

  /// Whether a cue has no verb and ends with a preposition.
  private func isAbout(_ draft: Draft) -> Bool {
    guard let last = draft.cue.last?.last else { return false }
    return SentenceReader(text: text, sentence: sentence.units).isPreposition(last)
      && !draft.cue.joined().contains { sentence.tag($0 - sentence.units.lowerBound).isVerb }
  }
}

extension Frame {
  /// A frame as it stands in a text, whose unit `first` is the first one of its sentence.
  func draft(from first: Int) -> Draft {
    func shifted(_ range: Range<Int>) -> Range<Int> { range.lowerBound + first..<range.upperBound + first }
    return Draft(
      content: content.map(shifted), cue: cues.map(shifted), source: source.map(shifted),
      confidence: Double(probability))
  }
}
