import Articles
import Foundation
import GRDB

/// Loads articles within one reading transaction.
struct ArticleLoading {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = """
    address, link, dateline, text, notes, paragraphs, removed,
    (SELECT origin FROM revision WHERE articleId = article.id ORDER BY number DESC LIMIT 1) AS origin
    """

  func article(_ id: Int64) throws -> StoredArticle? {
    guard
      let row = try Row.fetchOne(
        try database.cachedStatement(
          sql: """
            SELECT \(ArticleSummary.columns), \(Self.columns)
            FROM article LEFT JOIN body ON body.articleId = article.id WHERE article.id = ?
            """), arguments: [id])
    else { return nil }
    let summary = try ArticleSummary(row)
    let packed: Data? = try row.decode(forColumn: "text")
    let notes: NotesRecord? = packed == nil ? nil : try row.json("notes")
    let engine: Int = try row.decode(forColumn: "analysedBy")
    var article = try packed.map { try self.article(row, summary, packed: $0, notes) } ?? raw(row, summary)
    let gone = engine > 0 ? try QuoteNotes(database).gone(from: id) : []
    if !gone.isEmpty {
      var head = article.head
      head.notes += gone
      article = article.from(head: head)
    }
    let hasInput = try row.decode(String?.self, forColumn: "origin") != nil
    let (people, persons) = try cast(of: id, within: article.text.count)
    let (address, link): (String?, String?) = (
      try row.decode(forColumn: "address"), try row.decode(forColumn: "link")
    )
    return StoredArticle(
      summary: summary, address: address ?? link, isRaw: packed == nil,
      lacksForms: notes.map { $0.forms == nil && hasInput } ?? false,
      engineVersion: engine > 0 ? engine : nil,
      analysis: AnalysedArticle(
        article: article, people: people, quotes: try quotes(of: id, among: people.count, within: article.text.count)),
      persons: persons, notes: try QuoteNotes(database).all(of: id))
  }

  /// The article of a row that has the columns of `text`.
  private func article(_ row: Row, _ summary: ArticleSummary, packed: Data, _ notes: NotesRecord?) throws -> Article {
    guard let notes, let bytes = PackedBytes(stored: packed).bytes else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text cannot be unpacked")
    }
    let text = IndexedText(String(decoding: bytes, as: UTF8.self))
    let paragraphs = try SpanList.spans(row.decode(String.self, forColumn: "paragraphs"), within: text.count)
    guard zip(paragraphs, paragraphs.dropFirst()).allSatisfy({ $0.end <= $1.start }) else {
      throw WrongValue(reason: "paragraphs in disorder")
    }
    let head = ArticleHead(
      title: summary.title, authors: summary.authors, published: summary.published,
      dateline: try row.decode(forColumn: "dateline"), contributors: notes.contributors,
      notes: try notes.editorialNotes())
    return Article(
      origin: try origin(row), head: head, text: text, paragraphs: paragraphs,
      removed: try RemovedRecord.removed(row.decode(forColumn: "removed")),
      links: try notes.articleLinks(within: text.count), forms: try notes.paragraphForms(of: paragraphs.count),
      styles: try notes.textStyles(within: text.count))
  }

  /// The article of a row that nobody has cleaned.
  private func raw(_ row: Row, _ summary: ArticleSummary) throws -> Article {
    let head = ArticleHead(
      title: summary.title, authors: summary.authors, published: summary.published,
      dateline: try row.decode(forColumn: "dateline"))
    return Article(origin: try origin(row), head: head, text: IndexedText([]), paragraphs: [])
  }

  private func origin(_ row: Row) throws -> Origin {
    let json: String? = try row.decode(forColumn: "origin")
    return try json.map { try JSON.value($0) } ?? .library(article: row.decode(forColumn: "id"))
  }

  private func cast(of id: Int64, within count: Int) throws -> ([Person], [Int64]) {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT personId, name, kind, role, mentions FROM castMember WHERE articleId = ? ORDER BY number"),
      arguments: [id])
    let people = try rows.map { row in
      Person(
        name: try row.decode(forColumn: "name"), kind: try row.choice("kind"), role: try row.decode(forColumn: "role"),
        mentions: try SpanList.spans(row.decode(String.self, forColumn: "mentions"), within: count))
    }
    return (people, try rows.map { try $0.decode(forColumn: "personId") })
  }

  private func quotes(of id: Int64, among people: Int, within count: Int) throws -> [Quote] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT quote.kind, act, polarity, spans, speaker, confidence, \(QuoteEngine.columns)
          FROM quote JOIN article ON article.id = articleId WHERE articleId = ? ORDER BY number
          """),
      arguments: [id]
    ).map { row in
      let spans = try SpanList.lists(row.decode(forColumn: "spans"), within: count)
      let speaker: Int? = try row.decode(forColumn: "speaker")
      // Quotes of engines before the fourth have no addressee.
      guard (3...4).contains(spans.count), let first = spans[0].first, let last = spans[0].last,
        first.start <= last.end,
        speaker.map({ (0..<people).contains($0) }) ?? true
      else { throw WrongValue(reason: "a quote without content or with a speaker who is not there") }
      return Quote(
        kind: try row.choice("kind"), act: try row.choice("act"), polarity: try row.anyChoice("polarity"),
        content: spans[0], cue: spans[1], source: spans[2], addressee: spans.count > 3 ? spans[3] : [],
        speaker: speaker, confidence: try row.decode(forColumn: "confidence"),
        engine: try QuoteEngine(row))
    }
  }
}
