import Language

extension [HeaderToken] {
  /// Whether a line begins at a token, or a capital or a number that is glued to the end of what stands before it.
  ///
  /// The end of the tokens begins one too.
  func startsSegment(_ index: Int) -> Bool {
    guard index > 0, index < count else { return true }
    if self[index].startsLine { return true }
    guard self[index].isGlued, self[index].isCapitalised || self[index].kind == .number else { return false }
    return self[index - 1].kind != .mark || [")", "”", "’", "'", "!", "?", "…"].contains(self[index - 1].text)
  }

  /// Behind a time told from now, as in `12h ago`; nil when none starts at a token.
  func endOfAgo(from start: Int) -> Int? {
    guard start + 2 < count, self[start].kind == .number, Self.units.contains(self[start + 1].lower),
      self[start + 2].lower == "ago", !self[start + 1].startsLine, !self[start + 2].startsLine
    else { return nil }
    return start + 3
  }

  private static let units: WordList = [
    "s", "m", "h", "d", "w", "sec", "secs", "second", "seconds", "min", "mins", "minute", "minutes", "hr", "hrs",
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "mo", "yr",
  ]

  /// Behind the last token of the segment that holds a token.
  func segmentEnd(from start: Int) -> Int {
    var index = start + 1
    while index < count, !startsSegment(index) { index += 1 }
    return Swift.min(index, count)
  }
}
