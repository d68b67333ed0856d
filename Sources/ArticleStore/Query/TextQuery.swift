import Queries

/// A query parted into what the full-text search answers alone, in one expression, and the rest.
struct TextQuery {
  /// The expression; nil where the query asks for no words that all answers must have.
  let expression: String?
  /// What else the answers must be.
  let rest: Query

  init(_ query: Query) {
    if let whole = Self.expression(query) {
      (expression, rest) = (whole, .all)
    } else if case .and(let queries) = query {
      let words = queries.filter { Self.expression($0) != nil }
      let others = queries.filter { Self.expression($0) == nil }
      expression = words.isEmpty ? nil : Self.expression(.and(words))
      rest = .and(others)
    } else {
      (expression, rest) = (nil, query)
    }
  }

  /// The expression of a query; nil where full-text search cannot answer it alone.
  private static func expression(_ query: Query) -> String? {
    switch query {
    case .word(let word, let isPrefix): return searchable(word, isPrefix: isPrefix)
    case .phrase(let text): return searchable(text, isPrefix: false)
    case .field(.title, .text(let text, let isPrefix)): return searchable(text, isPrefix: isPrefix, in: "title")
    case .field(.text, .text(let text, let isPrefix)): return searchable(text, isPrefix: isPrefix, in: "text")
    case .field(.by, .text(let text, let isPrefix)): return searchable(text, isPrefix: isPrefix, in: "authors")
    case .or(let queries):
      let parts = queries.compactMap(expression)
      return parts.count == queries.count ? "(" + parts.joined(separator: " OR ") + ")" : nil
    case .and(let queries): return conjunction(queries)
    case .all, .field, .not: return nil
    }
  }

  /// Full-text search knows no answer to *not* alone, only to *this and not that*.
  private static func conjunction(_ queries: [Query]) -> String? {
    var (wanted, unwanted): ([String], [String]) = ([], [])
    for query in queries {
      if case .not(let query) = query {
        guard let part = expression(query) else { return nil }
        unwanted.append(part)
      } else {
        guard let part = expression(query) else { return nil }
        wanted.append(part)
      }
    }
    guard !wanted.isEmpty else { return nil }
    let all = "(" + wanted.joined(separator: " AND ") + ")"
    // One *not* for all: full-text search refuses many, one in another.
    return unwanted.isEmpty ? all : "(\(all) NOT (\(unwanted.joined(separator: " OR "))))"
  }

  /// Marks alone are in no index; nothing can be asked of them.
  private static func searchable(_ text: String, isPrefix: Bool, in column: String? = nil) -> String? {
    MatchExpression.isSearchable(text) ? MatchExpression.phrase(text, isPrefix: isPrefix, in: column) : nil
  }

  /// The words that a query would have in a text, each with whether it may be the beginning of one.
  static func wordsOfText(_ query: Query) -> [(text: String, isPrefix: Bool)] {
    switch query {
    case .word(let word, let isPrefix): [(word, isPrefix)]
    case .phrase(let text): [(text, false)]
    case .and(let queries), .or(let queries): queries.flatMap(wordsOfText)
    case .all, .not, .field: []
    }
  }
}
