import Queries

/// A filter of newsboat (newsboat(1), "Filter language") as a query of ours.
public struct NewsboatFilter {
  /// Why a filter has no query.
  public enum Failure: Error, Hashable, Sendable {
    /// It is none.
    case unreadable
    /// It asks for something that no query asks for.
    case unknown(String)
  }

  private enum Token: Equatable {
    case word(String)
    case text(String)
    case sign(String)
  }

  private let tokens: [Token]
  private let isForHiding: Bool
  private var place = 0

  /// The query that finds the same articles; for hiding none that finds others too, where words alone would be faster.
  ///
  /// - Throws: `Failure`.
  public static func query(_ filter: String, isForHiding: Bool = false) throws(Failure) -> String {
    var reader = NewsboatFilter(tokens: tokens(of: filter), isForHiding: isForHiding)
    let query = try reader.alternatives()
    guard reader.place == reader.tokens.count else { throw .unreadable }
    return query
  }

  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let characters = Array(text)
    var place = 0
    while place < characters.count {
      let character = characters[place]
      if character.isWhitespace {
        place += 1
      } else if character == "\"" || character == "'" {
        var word = ""
        place += 1
        while place < characters.count, characters[place] != character {
          if characters[place] == "\\", place + 1 < characters.count { place += 1 }
          word.append(characters[place])
          place += 1
        }
        place += 1
        tokens.append(.text(word))
      } else if "()".contains(character) {
        tokens.append(.sign(String(character)))
        place += 1
      } else if "=!<>#~".contains(character) {
        var sign = ""
        while place < characters.count, "=!<>#~".contains(characters[place]) {
          sign.append(characters[place])
          place += 1
        }
        tokens.append(.sign(sign))
      } else {
        var word = ""
        while place < characters.count, !characters[place].isWhitespace, !"()=!<>#~\"'".contains(characters[place]) {
          word.append(characters[place])
          place += 1
        }
        tokens.append(.word(word))
      }
    }
    return tokens
  }

  private mutating func take(_ token: Token) -> Bool {
    guard place < tokens.count, tokens[place] == token else { return false }
    place += 1
    return true
  }

  private mutating func alternatives() throws(Failure) -> String {
    var parts = [try all()]
    while take(.word("or")) { parts.append(try all()) }
    return parts.count == 1 ? parts[0] : parts.joined(separator: " or ")
  }

  private mutating func all() throws(Failure) -> String {
    var parts = [try term()]
    while take(.word("and")) { parts.append(try term()) }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private mutating func term() throws(Failure) -> String {
    if take(.sign("(")) {
      let inner = try alternatives()
      guard take(.sign(")")) else { throw .unreadable }
      return "(\(inner))"
    }
    guard place < tokens.count, case .word(let name) = tokens[place] else { throw .unreadable }
    place += 1
    if name == "not" { return "-\(try term())" }
    guard place < tokens.count else { throw .unreadable }
    var sign = ""
    switch tokens[place] {
    case .sign(let text): sign = text
    case .word("between"): sign = "between"
    default: throw .unreadable
    }
    place += 1
    guard place < tokens.count else { throw .unreadable }
    let value: String
    switch tokens[place] {
    case .text(let text), .word(let text): value = text
    case .sign: throw .unreadable
    }
    place += 1
    return try comparison(name, sign, value)
  }

  private func comparison(_ name: String, _ sign: String, _ value: String) throws(Failure) -> String {
    let whole = "\(name) \(sign) \"\(value)\""
    let isDenied = sign.hasPrefix("!")
    switch name {
    case "unread":
      let isYes = (value == "yes") != isDenied
      return isYes ? "is:unread" : "is:read"
    case "title", "author", "feedtitle":
      let field = ["title": "title", "author": "by"][name] ?? "feed"
      switch sign {
      case "=", "==": return "\(field):=\(try written(value, whole))"
      case "!=": return "-\(field):=\(try written(value, whole))"
      case "=~": return "\(field):~\(try pattern(value, whole))"
      case "!~": return "-\(field):~\(try pattern(value, whole))"
      default: throw .unknown(whole)
      }
    case "content":
      guard sign == "=~" || sign == "!~" else { throw .unknown(whole) }
      return (isDenied ? "-" : "") + (try content(value, whole))
    case "tags":
      guard sign == "#" || sign == "!#" else { throw .unknown(whole) }
      return (isDenied ? "-" : "") + "tag:\(QueryCompletion.written(value))"
    case "flags":
      // Only flagged articles have a star here, whichever letter it was: to hide them would be to hide others too.
      guard !isForHiding else { throw .unknown(whole) }
      return isDenied ? "-is:starred" : "is:starred"
    case "age": return try age(sign, value, whole)
    default: throw .unknown(whole)
    }
  }

  /// A text in quotation marks; one that has some itself cannot stand in a query.
  private func written(_ text: String, _ whole: String) throws(Failure) -> String {
    guard !text.isEmpty, QueryCompletion.written(text + " ") == "\"\(text) \"" else { throw .unknown(whole) }
    return "\"\(text)\""
  }

  private func pattern(_ text: String, _ whole: String) throws(Failure) -> String {
    guard TextPattern(text) != nil else { throw .unknown(whole) }
    return try written(text, whole)
  }

  /// What newsboat looks for in the page that a feed brings, asked of the text: with the signs of a page, and with the ends
  /// of what it looks through, it would find something else here.
  ///
  /// Words alone are looked up, where more or less may be found than there.
  private func content(_ text: String, _ whole: String) throws(Failure) -> String {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
    guard !text.isEmpty else { throw .unknown(whole) }
    if isPlain, !isForHiding { return QueryCompletion.written(text) }
    guard !text.contains(where: { "<>&^$".contains($0) }) else { throw .unknown(whole) }
    return "text:~\(try pattern(text, whole))"
  }

  /// The age in days, as `newer:`, where the query language has that.
  private func age(_ sign: String, _ value: String, _ whole: String) throws(Failure) -> String {
    let numbers = value.split(separator: ":").compactMap { Int($0) }
    guard let field = QueryField(rawValue: "newer"), let last = numbers.last else { throw .unknown(whole) }
    switch sign {
    case "<": return "\(field.rawValue):\(last)d"
    case "<=", "between": return "\(field.rawValue):\(last + 1)d"
    case ">": return "-\(field.rawValue):\(last + 1)d"
    case ">=": return "-\(field.rawValue):\(last)d"
    default: throw .unknown(whole)
    }
  }
}
