import ForeignText

/// The line that names who wrote an article: `By ANDREW ROE and JAMES POE`, `Jane Roe, Staff Writer`,
/// `Written by Jane Roe & John Poe | Reuters`, `Words: Jane St. Clair`.
struct Byline: Equatable {
  /// The names, in normal case, in the order of the line.
  let authors: [String]
  /// The tokens of the line.
  let range: Range<Int>

  /// An employer, a place or an address stands behind the names.
  let isAffiliated: Bool
  /// What introduces it introduces much else too.
  let isLoose: Bool

  /// No name has more words.
  private static let longestName = 5

  /// The byline that starts at a token with words that introduce one; nil when none does.
  init?(_ tokens: [HeaderToken], labelledAt start: Int) {
    guard let lead = BylineLead(tokens, at: start),
      let list = NameList(tokens, from: lead.end, allowsAgency: !lead.isLoose),
      !lead.isLoose || Self.areWhole(list.names) && Self.endsLine(tokens, list.end)
    else { return nil }
    authors = list.names
    range = start..<list.end
    isAffiliated = list.isAffiliated
    isLoose = lead.isLoose
  }

  /// The byline that is only names, two words or more each, at a token; nil when anything but a date, a line end or
  /// an item of the page follows.
  init?(_ tokens: [HeaderToken], bareAt start: Int) {
    guard let list = NameList(tokens, from: start, allowsAgency: false, goesOnWith: Self.verbs),
      Self.areWhole(list.names), Self.endsLine(tokens, Self.behindVerb(tokens, list.end))
    else { return nil }
    authors = list.names
    let end = Self.behindVerb(tokens, list.end)
    range = start..<end
    isAffiliated = list.isAffiliated || end > list.end
    isLoose = true
  }

  /// What names without *by* may have behind them: `Ada Poe reports`.
  private static let verbs: Set<String> = ["reports", "writes"]

  private static func behindVerb(_ tokens: [HeaderToken], _ end: Int) -> Int {
    end < tokens.count && !tokens[end].startsLine && verbs.contains(tokens[end].text)
      ? end + 1 : end
  }

  private static func areWhole(_ names: [String]) -> Bool {
    names.allSatisfy { (2...longestName).contains($0.split(separator: " ").count) }
  }

  /// Whether nothing of a sentence stands at a token.
  private static func endsLine(_ tokens: [HeaderToken], _ end: Int) -> Bool {
    guard end < tokens.count else { return true }
    return tokens[end].startsLine || tokens[end].isGlued && tokens[end].kind != .mark
      || ["|", "*", "_"].contains(tokens[end].text)
      || PublicationDate(tokens, at: end) != nil || BylineWords.isStop(tokens[end].lower)
  }
}
