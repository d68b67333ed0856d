import Language

/// A paragraph of a conversation that is written down with the speaker before each turn: `ROE: …`, `Q: …`.
package struct TranscriptTurn: Hashable, Sendable {
  /// The paragraph.
  let paragraph: Int
  /// The tokens that name the speaker.
  let label: Range<Int>
  /// Where the words of the turn begin, behind the colon.
  let start: Int
  /// Whether a quotation mark stands before it all.
  let isQuoted: Bool

  /// The turns of a text; empty where too few paragraphs begin like one for a conversation.
  static func turns(_ tokens: [Token], _ paragraphs: [Range<Int>]) -> [TranscriptTurn] {
    let turns = paragraphs.indices.compactMap { turn($0, paragraphs[$0], tokens) }
    var counts: [[String]: Int] = [:]
    // `ADA POE:` is `POE:` in later turns.
    for turn in turns { counts[Array(turn.words(tokens).suffix(1)), default: 0] += 1 }
    let words = turns.reduce(0) { $0 + paragraphs[$1.paragraph].upperBound - $1.start }
    guard turns.count >= fewest, counts.count >= 2, counts.values.contains(where: { $0 > 1 }) else { return [] }
    let isInterview = counts.keys.allSatisfy { $0.count == 1 && isQuestion($0[0]) != nil }
    let areNames = turns.allSatisfy { turn in
      turn.label.contains { tokens[$0].isAllCapitals || !PersonNames.knowledge(of: tokens[$0].lower).isEmpty }
    }
    guard isInterview || areNames || words >= turns.count * shortest else { return [] }
    return turns
  }

  /// Fewer paragraphs are no conversation, but headings of some kind.
  private static let fewest = 3
  /// Fewer tokens a turn are entries of a list.
  private static let shortest = 6
  /// No name before a role has more tokens.
  private static let longestName = 4
  /// No role behind the name has more.
  private static let longestRole = 10
  /// No label has more tokens.
  private static let longestLabel = 6

  private static func turn(_ number: Int, _ paragraph: Range<Int>, _ tokens: [Token]) -> TranscriptTurn? {
    let isQuoted = paragraph.first.map { tokens[$0].kind == .quotationMark } ?? false
    var first = paragraph.lowerBound + (isQuoted ? 1 : 0)
    // `**Ada Poe**:`
    while first < paragraph.upperBound, tokens[first].text == "*" { first += 1 }
    // `Q. Why?` has its stop in the token.
    if first + 1 < paragraph.upperBound, ["Q.", "A."].contains(tokens[first].text), tokens[first + 1].isCapitalised {
      return TranscriptTurn(paragraph: number, label: first..<first + 1, start: first + 1, isQuoted: isQuoted)
    }
    var end = first
    while end < paragraph.upperBound, end - first < longestLabel, tokens[end].kind == .word,
      tokens[end].isCapitalised
    { end += 1 }
    guard end > first, end + 1 < paragraph.upperBound else { return nil }
    let label = first..<end
    // `JANE ROE (D-Ohio):` is named without what stands in the brackets.
    if tokens[end].text == "(" {
      end = (end..<min(end + longestLabel, paragraph.upperBound)).first { tokens[$0].text == ")" }.map { $0 + 1 } ?? end
    }
    guard end < paragraph.upperBound else { return nil }
    // `Ada Poe, Radio Hamar:` is named without what stands behind the comma.
    if tokens[end].text == ",", label.count <= longestName {
      end = (end..<min(end + longestRole, paragraph.upperBound)).first { tokens[$0].text == ":" } ?? end
      if end < paragraph.upperBound, tokens[label.upperBound..<end].contains(where: \.endsSentence) {
        return nil
      }
    }
    while end + 1 < paragraph.upperBound, tokens[end].text == "*" { end += 1 }
    guard end + 1 < paragraph.upperBound, tokens[end].text == ":" else { return nil }
    if label.count == 1, headings.contains(tokens[label.lowerBound].lower) { return nil }
    while end + 2 < paragraph.upperBound, tokens[end + 1].text == "*" { end += 1 }
    return TranscriptTurn(paragraph: number, label: label, start: end + 1, isQuoted: isQuoted)
  }

  /// What stands before a colon and is nobody.
  private static let headings: Set<String> = [
    "transcript", "interview", "note", "update", "updated", "correction", "clarification", "related", "watch", "read",
    "listen", "live", "exclusive", "breaking", "analysis", "opinion", "review", "editorial", "video", "photos",
  ]

  /// The words of the label; `Q.` and `Q:` are the same.
  private func words(_ tokens: [Token]) -> [String] {
    tokens[label].map { $0.lower.count == 2 && $0.lower.last == "." ? String($0.lower.dropLast()) : $0.lower }
  }

  /// Whether the label tells question from answer and names nobody.
  static func isQuestion(_ label: String) -> Bool? {
    switch label {
    case "q", "q.", "question": true
    case "a", "a.", "answer": false
    default: nil
    }
  }
}
