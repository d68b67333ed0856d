import Articles
import Language

/// The line by which a database says where an article stood: `Poe, Ada. The Courier; Oslo [Oslo] 3 May 2019: A6`.
struct DatabaseCitation {
  let line: Range<Int>
  let day: CalendarDay
  let names: [String]

  /// No line of the kind has more tokens.
  private static let longest = 60

  /// The citation that a line is; nil when it is none.
  init?(_ line: Range<Int>, in folded: FoldedText) {
    guard line.count < Self.longest * 5, folded.scalars[line].contains("]") else { return nil }
    let tokens = HeaderTokens(FoldedText(paragraphs: [Array(folded.scalars[line])])).tokens
    guard let close = tokens.firstIndex(where: { $0.text == "]" }),
      let open = tokens.firstIndex(where: { $0.text == "[" })
    else { return nil }
    let behind = tokens[close...].prefix(4).indices.lazy.compactMap { PublicationDate(tokens, at: $0) }.first
    guard let date = behind, date.range.upperBound < tokens.count, tokens[date.range.upperBound].text == ":" else {
      return nil
    }
    self.line = line
    day = date.day
    names = Self.names(in: tokens[..<open])
  }

  /// The names before the newspaper's, the family name first.
  private static func names(in tokens: ArraySlice<HeaderToken>) -> [String] {
    var names: [String] = []
    var start = tokens.startIndex
    while let comma = tokens[start...].prefix(4).firstIndex(where: { $0.text == "," }) {
      var end = comma + 1
      while end < tokens.endIndex, tokens[end].kind == .word,
        end == comma + 1 || tokens[end].text.count == 1 || PersonNames.knowledge(of: tokens[end].text).isGiven
      {
        end += 1
        if end < tokens.endIndex, tokens[end].text == ".", tokens[end - 1].text.count == 1 { end += 1 }
      }
      let family = tokens[start..<comma].map(\.text).joined(separator: " ")
      let given = tokens[comma + 1..<end].reduce("") { $1.text == "." ? $0 + "." : $0 + " " + $1.text }
      guard let name = DatabaseNames.turned(family + "," + given) else { break }
      names.append(name)
      guard end < tokens.endIndex, tokens[end].text == ";" else { break }
      start = end + 1
    }
    return names
  }
}
