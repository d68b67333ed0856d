import Articles

/// A piece of a query, with its place in Unicode scalars.
struct QueryToken: Equatable {
  enum Kind: Equatable {
    case word(String, isPrefix: Bool)
    case phrase(String)
    case field(String)
    case minus, or, and, not, open, close
  }
  let kind: Kind
  let span: TextSpan
}

/// Cuts a query into its pieces.
struct QueryLexer {
  private let scalars: [Unicode.Scalar]
  private var position = 0

  private static let quotationMarks: Set<Unicode.Scalar> = ["\"", "“", "”", "„"]
  /// Words that stand between others, in capitals too.
  static let joiningWords: [String: QueryToken.Kind] = ["or": .or, "and": .and, "not": .not]
  private static let ends = quotationMarks.union(["(", ")"])

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// All pieces.
  ///
  /// - Throws: `QueryFailure` for a quotation mark that is not closed.
  mutating func tokens() throws(QueryFailure) -> [QueryToken] {
    var tokens: [QueryToken] = []
    while position < scalars.count {
      let start = position
      switch scalars[position] {
      case let scalar where scalar.properties.isWhitespace:
        position += 1
      case "(", ")", "|":
        position += 1
        let kind: QueryToken.Kind = scalars[start] == "(" ? .open : scalars[start] == ")" ? .close : .or
        tokens.append(QueryToken(kind: kind, span: TextSpan(start, position)))
      case "-" where start + 1 < scalars.count && !scalars[start + 1].properties.isWhitespace:
        position += 1
        tokens.append(QueryToken(kind: .minus, span: TextSpan(start, position)))
      case let scalar where Self.quotationMarks.contains(scalar):
        tokens.append(try phrase())
      default:
        tokens.append(word())
      }
    }
    return tokens
  }

  private mutating func phrase() throws(QueryFailure) -> QueryToken {
    let start = position
    guard let end = scalars[(start + 1)...].firstIndex(where: { Self.quotationMarks.contains($0) }) else {
      throw QueryFailure(.unclosed(Character(scalars[start])), at: TextSpan(start, start + 1))
    }
    position = end + 1
    return QueryToken(kind: .phrase(String(scalars: scalars[start + 1..<end])), span: TextSpan(start, position))
  }

  private mutating func word() -> QueryToken {
    let start = position
    while position < scalars.count, !scalars[position].properties.isWhitespace, !Self.ends.contains(scalars[position]) {
      position += 1
      // `said:` is a field, `10:30` and `https://…` are words.
      let isField =
        scalars[position - 1] == ":" && position - 1 > start
        && scalars[start..<position - 1].allSatisfy(\.properties.isAlphabetic)
        && !scalars[position...].starts(with: "//".unicodeScalars)
      if isField {
        let name = String(scalars: scalars[start..<position - 1]).lowercased()
        return QueryToken(kind: .field(name), span: TextSpan(start, position))
      }
    }
    let text = String(scalars: scalars[start..<position])
    let span = TextSpan(start, position)
    if let joining = Self.joiningWords[text.lowercased()] { return QueryToken(kind: joining, span: span) }
    let isPrefix = text.count > 1 && text.hasSuffix("*")
    return QueryToken(kind: .word(isPrefix ? String(text.dropLast()) : text, isPrefix: isPrefix), span: span)
  }
}
