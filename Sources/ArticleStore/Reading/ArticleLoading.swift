import Articles
import Foundation
import GRDB

/// Loads articles within one reading transaction.
struct ArticleLoading {
  private let database: Database

  init(_ database: Database) { self.database = database }

  private static let columns = """
    address, link, dateline, text, notes,
    coalesce((SELECT origin FROM revision WHERE articleId = article.id ORDER BY number DESC LIMIT 1), '') AS origin
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
    let article = try readable(row, summary)
    let (people, persons) = try cast(of: id)
    return StoredArticle(
      summary: summary, address: row["address"] ?? row["link"], isRaw: row["text"] as Data? == nil,
      analysis: AnalysedArticle(article: article, people: people, quotes: try quotes(of: id, among: people.count)),
      persons: persons, notes: try QuoteNotes(database).all(of: id))
  }

  /// The article of a row that has the columns of `text`.
  private func readable(_ row: Row, _ summary: ArticleSummary) throws -> Article {
    let notes: NotesRecord = try JSON.value(row["notes"] ?? NotesRecord.none)
    let head = ArticleHead(
      title: summary.title, authors: summary.authors, published: summary.published, dateline: row["dateline"],
      contributors: notes.contributors, notes: notes.editorialNotes)
    let article = Article(
      origin: Origin(label: row["origin"]), head: head, paragraphs: try paragraphs(row["text"] ?? Data()))
    return Article(
      origin: article.origin, head: head, text: article.text, paragraphs: article.paragraphs,
      links: notes.articleLinks(within: article.text.count))
  }

  private func paragraphs(_ packed: Data) throws -> [String] {
    if packed.isEmpty { return [] }
    guard let bytes = PackedBytes(stored: packed).bytes else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a text cannot be unpacked")
    }
    var paragraphs: [String] = []
    var start = 0
    for place in bytes.indices where place + 1 < bytes.count && place >= start {
      guard bytes[place] == UInt8(ascii: "\n"), bytes[place + 1] == UInt8(ascii: "\n") else { continue }
      paragraphs.append(String(decoding: bytes[start..<place], as: UTF8.self))
      start = place + 2
    }
    return bytes.isEmpty ? [] : paragraphs + [String(decoding: bytes[start...], as: UTF8.self)]
  }

  private func cast(of id: Int64) throws -> ([Person], [Int64]) {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT personId, name, kind, role, mentions FROM castMember WHERE articleId = ? ORDER BY number"),
      arguments: [id])
    let people = rows.map { row in
      Person(
        name: row["name"], kind: Person.Kind(rawValue: row["kind"]) ?? .person, role: row["role"],
        mentions: SpanList.spans(row["mentions"] as String))
    }
    return (people, rows.map { $0["personId"] })
  }

  private func quotes(of id: Int64, among people: Int) throws -> [Quote] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT kind, act, spans, speaker, confidence FROM quote WHERE articleId = ? ORDER BY number"),
      arguments: [id]
    ).compactMap { row in
      let spans = SpanList.lists(row["spans"])
      guard spans.count == 3, !spans[0].isEmpty else { return nil }
      return Quote(
        kind: QuoteKind(rawValue: row["kind"]) ?? .indirect, act: QuoteAct(rawValue: row["act"]) ?? .speech,
        content: spans[0], cue: spans[1], source: spans[2],
        speaker: (row["speaker"] as Int?).flatMap { $0 < people ? $0 : nil }, confidence: row["confidence"])
    }
  }
}
