import Articles

/// What could be typed at a place of a query, as far as the query alone tells it.
public struct QueryCompletion: Hashable, Sendable {
  /// What is wanted.
  public enum Subject: Hashable, Sendable {
    /// The name of a field that begins with some letters.
    case field(beginning: String)
    /// The value of a field that begins with some letters.
    case value(QueryField, beginning: String)
  }

  /// What is wanted.
  public let subject: Subject
  /// What it takes the place of, in Unicode scalars of the query; it ends at the caret.
  public let span: TextSpan

  /// Looks at the word before a caret, which counts Unicode scalars; nil where nothing can be completed.
  public init?(of text: String, at caret: Int) {
    let scalars = Array(text.unicodeScalars.prefix(caret))
    var start = scalars.count
    let quotes = scalars.indices.filter { Self.marks.contains(scalars[$0]) }
    // In quotation marks a word has spaces.
    if quotes.count.isMultiple(of: 2) {
      while start > 0, !scalars[start - 1].properties.isWhitespace, !Self.ends.contains(scalars[start - 1]) {
        start -= 1
      }
    } else if let mark = quotes.last {
      start = mark
      while start > 0, !scalars[start - 1].properties.isWhitespace, scalars[start - 1] != "(" { start -= 1 }
    }
    if start < scalars.count, scalars[start] == "-" { start += 1 }
    let word = scalars[start...]
    guard let colon = word.firstIndex(of: ":") else {
      let letters = String(scalars: word)
      guard word.allSatisfy(\.properties.isAlphabetic) else { return nil }
      subject = .field(beginning: letters.lowercased())
      span = TextSpan(start, scalars.count)
      return
    }
    guard let field = QueryField(rawValue: String(scalars: word[..<colon]).lowercased()) else { return nil }
    // Behind the sign for all of it stands a value as well.
    let begin = word[(colon + 1)...].first == "=" && field.hasWhole ? colon + 2 : colon + 1
    let letters = word[begin...].filter { !Self.marks.contains($0) }
    subject = .value(field, beginning: String(scalars: letters))
    span = TextSpan(begin, scalars.count)
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„"]
  private static let ends: Set<Unicode.Scalar> = ["(", ")"]

  /// The value as it stands in a query: in quotation marks where without them it would be more than a word.
  ///
  /// A quotation mark within it becomes a space, for a query has no way to write one.
  public static func written(_ value: String) -> String {
    let scalars = value.unicodeScalars
    let isWord =
      !scalars.contains { $0.properties.isWhitespace || marks.contains($0) || signs.contains($0) }
      && !["-", "/", "=", "~"].contains(scalars.first) && QueryLexer.joiningWords[value.lowercased()] == nil
    return isWord ? value : "\"\(String(scalars: scalars.map { marks.contains($0) ? " " : $0 }))\""
  }

  /// What has a meaning in a word or beside it.
  private static let signs: Set<Unicode.Scalar> = ["(", ")", "|", ":", "*"]
}
