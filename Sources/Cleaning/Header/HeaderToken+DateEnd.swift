import Language

extension [HeaderToken] {
  /// A date inside a sentence has a comma and a small word on its right.
  func endsDate(at index: Int) -> Bool {
    guard index < count else { return true }
    let next = self[index]
    if next.startsLine || next.isGlued && next.kind != .mark || goesOnWell(index) { return true }
    if ["edition", "issue"].contains(next.lower), startsSegment(index + 1) { return true }
    if next.kind == .mark {
      if [",", ".", ")", ";", ":", "’", "'"].contains(next.text) { return false }
      return true
    }
    return next.isCapitalised || next.kind == .number
  }

  private static let by: WordList = ["by", "von", "por", "par", "av", "af", "przez", "door", "di", "oleh"]

  /// Whether what goes on behind a date on its line says who wrote, or how long ago it was, or which edition it is of:
  /// `May 3, 2019 by Ada Poe`, `May 3, 2019, 7 minutes ago`, `May 3rd 2019 edition`.
  private func goesOnWell(_ index: Int) -> Bool {
    guard index + 1 < count, !self[index + 1].startsLine else { return false }
    // `May 3, 2019, updated May 4, 2019`
    if self[index].text == "," { return endOfAgo(from: index + 1) != nil || DateWords.isSure(self[index + 1].lower) }
    if endOfAgo(from: index) != nil { return true }
    // `March 21, 2025 in News, Top Stories`
    if self[index].lower == "in", SectionNames.contains(self[index + 1].lower), self[index + 1].isCapitalised {
      return true
    }
    return Self.by.contains(self[index].lower) && self[index + 1].isCapitalised && !self[index + 1].isGlued
  }
}
