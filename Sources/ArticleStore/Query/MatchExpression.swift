/// Expressions of SQLite's full-text search, in which what people type is text and never syntax
/// (<https://www.sqlite.org/fts5.html#full_text_query_syntax>).
enum MatchExpression {
  /// Words one behind the other, in a column or in any, with their figures written in any way.
  static func phrase(_ text: String, isPrefix: Bool = false, in column: String? = nil) -> String {
    let spellings = FigureSpellings.all(of: text).map { quoted($0, isPrefix: isPrefix) }
    let phrase = spellings.count > 1 ? "(" + spellings.joined(separator: " OR ") + ")" : spellings[0]
    return column.map { "\($0) : \(phrase)" } ?? phrase
  }

  private static func quoted(_ text: String, isPrefix: Bool) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\"\""
      // It would end the expression.
      case "\0": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + (isPrefix ? "\"*" : "\"")
  }

  /// Words in any order.
  static func words(_ text: String, isPrefix: Bool) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.enumerated().map { phrase(String($1), isPrefix: isPrefix && $0 == words.count - 1) }
      .joined(separator: " AND ")
  }

  /// Whether there is a letter or a digit to look for.
  static func isSearchable(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }
}
