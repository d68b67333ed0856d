import Articles
import GRDB

/// Finds the quotes that are the same words as one, within one reading transaction.
struct VariantSearch {
  private let database: Database

  /// So many quotes that share runs are compared.
  private static let mostCompared = 224

  init(_ database: Database) { self.database = database }

  /// A quote that was found, and how it is the same.
  private struct Finding {
    let id: Int64
    let article: Int64
    let sameness: Sameness
    let words: [QuoteWord]
  }

  /// A quote as it is compared.
  private struct Subject {
    let id: Int64
    let article: Int64
    let words: [QuoteWord]
    let voice: Sameness.Voice

    static let columns = """
      quote.id AS id, articleId, quote.kind AS kind, quote.text AS text, statement, personId, person.kind AS personKind
      """

    /// Reads a row that has `columns`, in their order, as looking for their names takes time.
    init(_ row: Row) throws {
      id = try row.decode(atIndex: 0)
      article = try row.decode(atIndex: 1)
      let kind = try row.decode(String.self, atIndex: 2)
      guard let kind = QuoteKind(rawValue: kind) else { throw WrongValue(reason: "“\(kind)” as kind") }
      let statement = try row.decode(String?.self, atIndex: 4).map(StatementText.statement)
      words = [QuoteWord](
        kind, try statement ?? Statement(text: IndexedText(row.decode(String.self, atIndex: 3))))
      let personKind = try row.decode(String?.self, atIndex: 6)
      voice = Sameness.Voice(
        person: try row.decode(atIndex: 5), isNamed: personKind.map { $0 != Person.Kind.group.rawValue } ?? false)
    }
  }

  /// A quote of an article with all that are the same words; nil where there is no such quote.
  func variants(ofQuote number: Int, in article: Int64) throws -> QuoteVariants? {
    guard let asked = try subject(number, article) else { return nil }
    var variants = [QuoteVariant(try quote(asked.id), speakerAsNamed: try name(of: asked.id), isAsked: true)]
    for finding in try findings(for: asked) {
      variants.append(
        QuoteVariant(
          try quote(finding.id), speakerAsNamed: try name(of: finding.id),
          differing: Self.spans(finding.sameness.differingInSecond, finding.words),
          differingInAsked: Self.spans(finding.sameness.differingInFirst, asked.words),
          differences: finding.sameness.differences))
    }
    let instants = try instants(of: Set(variants.map(\.quote.article)))
    func place(_ variant: QuoteVariant) -> (Int, Int64, Int64, Int) {
      let quote = variant.quote
      return (quote.day?.number ?? 0, instants[quote.article] ?? 0, quote.article, quote.number)
    }
    return QuoteVariants(variants.sorted { place($0) < place($1) })
  }

  /// In how many articles a quote stands.
  func articleCount(ofQuote number: Int, in article: Int64) throws -> Int {
    guard let asked = try subject(number, article) else { return 0 }
    return Set(try findings(for: asked).map(\.article)).union([article]).count
  }

  private func subject(_ number: Int, _ article: Int64) throws -> Subject? {
    try Row.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT \(Subject.columns) FROM quote LEFT JOIN person ON person.id = personId
          WHERE articleId = ? AND number = ? AND act = 'speech'
          """), arguments: [article, number]
    ).map { try Subject($0) }
  }

  private func findings(for asked: Subject) throws -> [Finding] {
    guard asked.words.count > 1 else { return [] }
    let others = try database.cachedStatement(
      sql: """
        SELECT \(Subject.columns) FROM quote LEFT JOIN person ON person.id = personId
        WHERE quote.id IN (SELECT value FROM json_each(?)) AND quote.kind <> 'indirect' AND act = 'speech'
          AND articleId <> ?
        """)
    let bearers = try QuoteRuns(database).bearers(of: asked.words, limit: Self.mostCompared)
    let numbers = "[" + bearers.map(String.init).joined(separator: ",") + "]"
    let rows = try Row.fetchCursor(others, arguments: [numbers, asked.article])
    var findings: [Finding] = []
    while let row = try rows.next() {
      let other = try Subject(row)
      guard let sameness = Sameness(asked.words, by: asked.voice, other.words, by: other.voice) else { continue }
      findings.append(Finding(id: other.id, article: other.article, sameness: sameness, words: other.words))
    }
    return findings
  }

  private func quote(_ id: Int64) throws -> StoredQuote {
    let row = try Row.fetchOne(
      try database.cachedStatement(
        sql: "SELECT \(StoredQuote.columns) FROM quote JOIN article ON article.id = quote.articleId WHERE quote.id = ?"
      ), arguments: [id])
    guard let row else { throw LibraryFailure.missing("quote \(id)") }
    return try StoredQuote(row)
  }

  /// What the article of a quote calls its speaker.
  private func name(of quote: Int64) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT name FROM castMember JOIN quote ON quote.articleId = castMember.articleId AND speaker = castMember.number
          WHERE quote.id = ?
          """), arguments: [quote])
  }

  private func instants(of articles: Set<Int64>) throws -> [Int64: Int64] {
    let statement = try database.cachedStatement(sql: "SELECT instant FROM article WHERE id = ?")
    var instants: [Int64: Int64] = [:]
    for article in articles { instants[article] = try Int64.fetchOne(statement, arguments: [article]) }
    return instants
  }

  /// The spans of words, neighbours joined.
  private static func spans(_ places: [Int], _ words: [QuoteWord]) -> [TextSpan] {
    var spans: [TextSpan] = []
    var last = -2
    for place in places {
      let span = words[place].span
      if place == last + 1, let previous = spans.popLast() {
        spans.append(TextSpan(previous.start, span.end))
      } else {
        spans.append(span)
      }
      last = place
    }
    return spans
  }
}
