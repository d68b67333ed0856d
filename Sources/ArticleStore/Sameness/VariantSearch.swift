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
    let quoted: QuotedWords
    let voice: Sameness.Voice

    static let columns = """
      quote.id AS id, articleId, quote.kind AS kind, quote.text AS text, statement, personId, person.kind AS personKind,
      polarity
      """

    /// Reads a row that has `columns`, in their order, as looking for their names takes time.
    init(_ row: Row) throws {
      id = try row.decode(atIndex: 0)
      article = try row.decode(atIndex: 1)
      let kind = try row.decode(String.self, atIndex: 2)
      guard let kind = QuoteKind(rawValue: kind) else { throw WrongValue(reason: "“\(kind)” as kind") }
      let statement = try row.decode(String?.self, atIndex: 4).map(StatementText.statement)
      quoted = QuotedWords(
        kind, try statement ?? Statement(text: IndexedText(row.decode(String.self, atIndex: 3))),
        isDenied: try row.decode(String?.self, atIndex: 7) == QuotePolarity.denied.rawValue)
      let personKind = try row.decode(String?.self, atIndex: 6)
      voice = Sameness.Voice(
        person: try row.decode(atIndex: 5), isNamed: personKind.map { $0 != Person.Kind.group.rawValue } ?? false)
    }
  }

  /// A quote of an article with all that are the same words; nil where there is no such quote.
  func variants(ofQuote number: Int, in article: Int64) throws -> QuoteVariants? {
    guard let asked = try subject(number, article) else { return nil }
    let findings = try findings(for: asked)
    let prints = try prints(of: [asked.id] + findings.map(\.id))
    func print(_ id: Int64) throws -> Print {
      guard let print = prints[id] else { throw LibraryFailure.missing("quote \(id)") }
      return print
    }
    let own = try print(asked.id)
    var variants = [(QuoteVariant(own.quote, speakerAsNamed: own.speaker, isAsked: true), own.instant)]
    for finding in findings {
      let print = try print(finding.id)
      let variant = QuoteVariant(
        print.quote, speakerAsNamed: print.speaker,
        differing: Self.spans(finding.sameness.differingInSecond, finding.words),
        differingInAsked: Self.spans(finding.sameness.differingInFirst, asked.quoted.words),
        differences: finding.sameness.differences)
      variants.append((variant, print.instant))
    }
    func place(_ variant: (QuoteVariant, instant: Int64)) -> (Int, Int64, Int64, Int) {
      let quote = variant.0.quote
      return (quote.day?.number ?? 0, variant.instant, quote.article, quote.number)
    }
    return QuoteVariants(variants.sorted { place($0) < place($1) }.map(\.0))
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
    guard asked.quoted.words.count > 1 else { return [] }
    let others = try database.cachedStatement(
      sql: """
        SELECT \(Subject.columns) FROM quote LEFT JOIN person ON person.id = personId
        WHERE quote.id IN (SELECT value FROM json_each(?)) AND quote.kind <> 'indirect' AND act = 'speech'
          AND articleId <> ?
        """)
    let bearers = try QuoteRuns(database).bearers(of: asked.quoted.words, limit: Self.mostCompared)
    let rows = try Row.fetchCursor(others, arguments: [JSON.text(bearers), asked.article])
    var findings: [Finding] = []
    while let row = try rows.next() {
      let other = try Subject(row)
      guard let sameness = Sameness(asked.quoted, by: asked.voice, other.quoted, by: other.voice) else { continue }
      findings.append(Finding(id: other.id, article: other.article, sameness: sameness, words: other.quoted.words))
    }
    return findings
  }

  /// A quote as its article prints it: what that calls the speaker, and the instant by which it is sorted.
  private struct Print {
    let quote: StoredQuote
    let speaker: String?
    let instant: Int64
  }

  /// Some quotes as they are printed, by their numbers: all by one statement, as a phrase may stand in hundreds of articles.
  private func prints(of quotes: [Int64]) throws -> [Int64: Print] {
    let rows = try Row.fetchCursor(
      try database.cachedStatement(
        sql: """
          SELECT \(StoredQuote.columns), instant,
            (SELECT name FROM castMember WHERE castMember.articleId = quote.articleId AND castMember.number = quote.speaker)
              AS asNamed
          FROM quote JOIN article ON article.id = quote.articleId WHERE quote.id IN (SELECT value FROM json_each(?))
          """), arguments: [JSON.text(quotes)])
    var prints: [Int64: Print] = [:]
    while let row = try rows.next() {
      let quote = try StoredQuote(row)
      prints[quote.id] = Print(
        quote: quote, speaker: try row.decode(forColumn: "asNamed"), instant: try row.decode(forColumn: "instant"))
    }
    return prints
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
