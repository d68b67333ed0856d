import Language

extension ParsedSentence {
  /// Nouns for those from whom a report has something.
  static let informants =
    """
    memo filing filings data letter statement sources source official officials people person documents document police
    reports report media diplomats
    """
  private static let informantHashes = WordForm.hashes(of: informants)
  private static let citing = WordForm.hash(of: "citing")

  /// Whether a stretch only says from whom a report has something: `official sources` behind *citing*.
  func isInformant(_ range: Range<Int>) -> Bool {
    (max(0, range.lowerBound - 3)...range.lowerBound).contains { word($0).word == Self.citing }
      && !range.contains(where: isQuotation)
      && range.contains { Self.informantHashes.contains(word($0).word) }
  }

  /// A cue without a *citing* at its end: `reported, citing`.
  func withoutCiting(_ cue: Range<Int>) -> Range<Int> {
    guard cue.count > 1, word(cue.upperBound - 1).word == Self.citing else { return cue }
    return trimmed(cue.lowerBound..<cue.upperBound - 1)
  }
}
