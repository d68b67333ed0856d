import Articles

/// Reads what people type into a query.
///
/// ```
/// query  = all *( ("or" / "|") all )
/// all    = 1*( ["and"] term )
/// term   = ("-" / "not") term / "(" query ")" / field ":" value / phrase / word
/// value  = ["=" / "~"] ( word / phrase )
/// phrase = DQUOTE text DQUOTE
/// ```
///
/// A word that ends in `*` is the beginning of words. Behind `=` stands all of what a field has, behind `~` a regular
/// expression. The word `today` asks for what is of today; in quotation marks it is
/// a word like others.
public struct QueryParser {
  private let tokens: [QueryToken]
  private let end: Int
  private var position = 0
  private var depth = 0

  // SQLite refuses expressions that are much longer or deeper (<https://www.sqlite.org/limits.html>).
  private static let mostTokens = 500
  private static let deepest = 16

  /// The query that a text is; `Query.all` when it holds nothing.
  ///
  /// - Throws: `QueryFailure`.
  public static func query(_ text: String) throws(QueryFailure) -> Query {
    var parser = try QueryParser(text)
    guard !parser.tokens.isEmpty else { return .all }
    let query = try parser.alternatives()
    if let rest = parser.next { throw QueryFailure(.unopened, at: rest.span) }
    return query
  }

  private init(_ text: String) throws(QueryFailure) {
    var lexer = QueryLexer(text)
    tokens = try lexer.tokens()
    end = text.unicodeScalars.count
    if tokens.count > Self.mostTokens { throw QueryFailure(.tooInvolved, at: tokens[Self.mostTokens].span) }
  }

  private var next: QueryToken? { position < tokens.count ? tokens[position] : nil }

  /// What stands between brackets, or in the whole query.
  private mutating func alternatives(in bracket: TextSpan? = nil) throws(QueryFailure) -> Query {
    if let bracket, next == nil { throw QueryFailure(.unclosed("("), at: bracket) }
    var queries = [try conjunction(before: "or")]
    while let token = next, token.kind == .or {
      position += 1
      queries.append(try conjunction(before: "or", at: token.span))
    }
    return queries.count == 1 ? queries[0] : .or(queries)
  }

  private mutating func conjunction(before word: String, at span: TextSpan? = nil) throws(QueryFailure) -> Query {
    var queries: [Query] = []
    while let token = next, token.kind != .or, token.kind != .close {
      if token.kind == .and {
        position += 1
        guard !queries.isEmpty, next != nil else { throw QueryFailure(.missingOperand("and"), at: token.span) }
        continue
      }
      queries.append(try term())
    }
    guard !queries.isEmpty else {
      let place = span ?? next?.span ?? TextSpan(end, end)
      if span == nil, let next, next.kind == .close {
        throw position > 0 ? QueryFailure(.missingOperand("()"), at: place) : QueryFailure(.unopened, at: place)
      }
      throw QueryFailure(.missingOperand(word), at: place)
    }
    return queries.count == 1 ? queries[0] : .and(queries)
  }

  private mutating func term() throws(QueryFailure) -> Query {
    let token = tokens[position]
    position += 1
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw QueryFailure(.tooInvolved, at: token.span) }
    switch token.kind {
    case .word("today", isPrefix: false): return .field(.isMark, .choice("today"))
    case .word(let text, let isPrefix): return .word(text, isPrefix: isPrefix)
    case .phrase(let text): return .phrase(text)
    case .field(let name): return try field(name, token.span)
    case .minus, .not:
      guard let next, next.kind != .or, next.kind != .close, next.kind != .and else {
        throw QueryFailure(.missingOperand(token.kind == .minus ? "-" : "not"), at: token.span)
      }
      return .not(try term())
    case .open:
      let query = try alternatives(in: token.span)
      guard let next, next.kind == .close else { throw QueryFailure(.unclosed("("), at: token.span) }
      position += 1
      return query
    case .or, .and, .close:
      throw QueryFailure(.missingOperand("or"), at: token.span)
    }
  }

  private mutating func field(_ name: String, _ span: TextSpan) throws(QueryFailure) -> Query {
    guard let field = QueryField(rawValue: name) else {
      let suggestion = Suggestion.nearest(to: name, among: QueryField.allCases.map(\.rawValue)).map { $0 + ":" }
      throw QueryFailure(.unknownField(name), at: span, suggestion: suggestion)
    }
    guard let next, next.span.start == span.end || isPhrase(next) else {
      throw QueryFailure(.missingValue(field), at: span)
    }
    if let value = try exactly(field, next) { return .field(field, value) }
    let (text, isPrefix): (String, Bool)
    switch next.kind {
    case .word(let word, let prefix): (text, isPrefix) = (word, prefix)
    case .phrase(let phrase): (text, isPrefix) = (phrase, false)
    // A name may be one of the words that join: `tag:not`.
    case .or: (text, isPrefix) = ("or", false)
    case .and: (text, isPrefix) = ("and", false)
    case .not: (text, isPrefix) = ("not", false)
    case .minus, .open, .close, .field: throw QueryFailure(.missingValue(field), at: span)
    }
    position += 1
    return .field(field, try value(of: field, text, isPrefix, next.span))
  }

  /// What stands behind `=` or `~`, where the field knows that; nil where neither stands there.
  private mutating func exactly(_ field: QueryField, _ token: QueryToken) throws(QueryFailure) -> QueryValue? {
    guard case .text = field.values, case .word(let word, let isPrefix) = token.kind, let sign = word.first,
      sign == "=" || sign == "~"
    else { return nil }
    guard sign == "=" ? field.hasWhole : field.hasPattern else {
      throw QueryFailure(.noSign(field, sign), at: token.span)
    }
    position += 1
    var text = String(word.dropFirst()) + (isPrefix ? "*" : "")
    var span = token.span
    if text.isEmpty {
      guard let next, next.span.start == token.span.end, case .phrase(let phrase) = next.kind else {
        throw QueryFailure(.missingQuotes(field, sign), at: token.span)
      }
      position += 1
      (text, span) = (phrase, next.span)
    }
    if sign == "=" { return .whole(text) }
    guard TextPattern.isBounded(text) else { throw QueryFailure(.tooLargePattern, at: span) }
    guard TextPattern(text) != nil else { throw QueryFailure(.notAPattern(text), at: span) }
    return .pattern(text)
  }

  /// The seconds of `90m`, `3h`, `2d` or `1w`.
  private static func seconds(_ text: String) -> Int? {
    let units: [Character: Int] = ["m": 60, "h": 3_600, "d": 86_400, "w": 7 * 86_400]
    guard let unit = text.last.flatMap({ units[Character($0.lowercased())] }), let number = Int(text.dropLast()),
      (1...longestAge).contains(number)
    else { return nil }
    return number * unit
  }

  /// No age has a larger number.
  private static let longestAge = 100_000

  private func isPhrase(_ token: QueryToken) -> Bool {
    if case .phrase = token.kind { true } else { false }
  }

  private func value(
    of field: QueryField, _ text: String, _ isPrefix: Bool, _ span: TextSpan
  ) throws(QueryFailure) -> QueryValue {
    switch field.values {
    case .text: return .text(text, isPrefix: isPrefix)
    case .choice(let choices):
      let choice = text.lowercased()
      guard choices.contains(choice) else {
        throw QueryFailure(
          .unknownChoice(field, text), at: span, suggestion: Suggestion.nearest(to: choice, among: choices))
      }
      return .choice(choice)
    case .age:
      guard let seconds = Self.seconds(text) else { throw QueryFailure(.notAnAge(text), at: span) }
      return .age(seconds)
    case .day:
      if let day = Today.day(named: text.lowercased()) { return .day(day) }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
      guard (1...3).contains(parts.count), let year = parts[0],
        parts.dropFirst().allSatisfy({ $0 != nil }),
        let day = CalendarDay(
          year: year, month: parts.count > 1 ? parts[1] ?? 0 : 1, day: parts.count > 2 ? parts[2] ?? 0 : 1)
      else { throw QueryFailure(.notADay(text), at: span) }
      return .day(day)
    }
  }
}
