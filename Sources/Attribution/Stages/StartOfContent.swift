import Language

/// Where what was said begins, by the words at the seam between it and the cue.
extension ParsedSentence {
  /// Mends the starts of contents behind a cue, and takes their words out of it.
  func mendStarts(_ content: inout [Range<Int>], _ cues: inout [Range<Int>], of cue: Int) {
    if content.count > 1 { content.removeAll(where: isOutcry) }
    guard let index = content.firstIndex(where: { $0.lowerBound > cue }) else { return }
    content[index] = withoutManner(withoutVerb(withEstimate(content[index], of: cue), of: cue), of: cue)
    let start = content[index].lowerBound
    cues = cues.map { $0.contains(start) ? trimmed($0.lowerBound..<start) : $0 }.filter { !$0.isEmpty }
  }

  /// With the *about* of a number that was taken for a word of the cue: `said [about] half of the shops had closed`.
  private func withEstimate(_ range: Range<Int>, of cue: Int) -> Range<Int> {
    var start = range.lowerBound
    // `up to 600 jobs`
    if start - 1 == cue + 1, word(start - 1).word == Self.up, word(start).word == Self.to {
      return isNumber(start + 1) ? start - 1..<range.upperBound : range
    }
    if start - 2 == cue + 1, word(start - 2).word == Self.up, word(start - 1).word == Self.to, isNumber(start) {
      return start - 2..<range.upperBound
    }
    while start - 1 > cue, Self.estimates.contains(word(start - 1).word) { start -= 1 }
    guard start == cue + 1, isNumber(range.lowerBound) else { return range }
    return start..<range.upperBound
  }

  private func isNumber(_ place: Int) -> Bool {
    tag(place).rawValue == Self.number.rawValue || word(place).shape & 12 == 4
      || Self.fractions.contains(word(place).word)
  }

  /// Without the verb of saying that a refusal has: `declined to [say] how many there were`.
  private func withoutVerb(_ range: Range<Int>, of cue: Int) -> Range<Int> {
    guard range.count > 2, Self.refusals.contains(word(cue).word), Self.sayings.contains(word(range.lowerBound).word),
      Self.questions.contains(word(range.lowerBound + 1).word)
    else { return range }
    return range.lowerBound + 1..<range.upperBound
  }

  /// Without what tells how or of whom it was said, before a colon.
  ///
  /// `said in a statement: | “I knew the voice.”`
  private func withoutManner(_ range: Range<Int>, of cue: Int) -> Range<Int> {
    guard
      range.lowerBound == cue + 1 && Self.prepositions.contains(word(range.lowerBound).word)
        || range.lowerBound == cue + 2 && Self.prepositions.contains(word(cue + 1).word),
      let quotation = range.dropFirst().first(where: isQuotation), word(quotation - 1).word == Self.colon
    else { return range }
    return quotation..<range.upperBound
  }

  /// `to shouts of “Shame!”`: what others cry at what is said.
  private func isOutcry(_ range: Range<Int>) -> Bool {
    guard let quotation = range.first(where: isQuotation), quotation - range.lowerBound <= 3 else { return false }
    return (max(0, quotation - 3)..<quotation).contains { Self.outcries.contains(word($0).word) }
      && word(quotation - 1).word == Self.of
  }

  private static let up = WordForm.hash(of: "up")
  private static let to = WordForm.hash(of: "to")
  private static let of = WordForm.hash(of: "of")
  private static let colon = WordForm.hash(of: ":")
  private static let number = PartOfSpeech(name: "CD") ?? .none
  private static let estimates = WordForm.hashes(of: "about around nearly almost only some roughly over just barely")
  private static let fractions = WordForm.hashes(
    of:
      "half two-thirds three-quarters dozens hundreds thousands millions one two three")
  private static let refusals = WordForm.hashes(
    of: "declined declines declining refused refuses refusing decline refuse")
  private static let sayings = WordForm.hashes(of: "say disclose specify reveal explain confirm discuss tell predict")
  private static let questions = WordForm.hashes(of: "how why who whom where when what which whether if whose")
  private static let prepositions = WordForm.hashes(of: "in of on at to from through via during after")
  private static let outcries = WordForm.hashes(of: "shouts cries chants boos jeers calls applause yells laughter")
}
