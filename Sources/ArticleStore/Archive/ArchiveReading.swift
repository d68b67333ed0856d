import Articles
import Foundation
import GRDB

/// Reads lines of the archive within one transaction.
struct ArchiveReading {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func persons() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT key, name, kind, role FROM person ORDER BY id").map {
      .person(ArchivedPerson(key: $0["key"], name: $0["name"], kind: $0["kind"], role: $0["role"]))
    }
  }

  func merges() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT key, target FROM mergedPerson ORDER BY key").map {
      .merge(key: $0["key"], target: $0["target"])
    }
  }

  func feeds() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT * FROM feed ORDER BY id").map { row in
      .feed(
        ArchivedFeed(
          key: row["key"], address: row["address"], title: row["title"], name: row["name"], page: row["page"],
          folders: try JSON.value(row["folders"]), tags: try JSON.value(row["tags"]),
          fetchesPages: row["fetchesPages"], keptDays: row["keptDays"]))
    }
  }

  func filters() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT name, query FROM savedFilter ORDER BY name").map {
      .filter(SavedFilter(name: $0["name"], query: $0["query"]))
    }
  }

  /// Nil when the article is gone.
  func article(_ id: Int64) throws -> ArchivedArticle? {
    guard let stored = try ArticleLoading(database).article(id),
      let row = try Row.fetchOne(
        try database.cachedStatement(
          sql: """
            SELECT identifier, added, analysedBy, article.address AS address, link, itemFingerprint, feed.key AS feed
            FROM article LEFT JOIN feed ON feed.id = feedId WHERE article.id = ?
            """),
        arguments: [id])
    else { return nil }
    let analysis = stored.analysis
    let head = analysis.article.head
    let splits = try splits(in: id)
    return ArchivedArticle(
      title: stored.summary.title, authors: head.authors, date: head.published?.description, dateline: head.dateline,
      url: row["address"], link: row["link"], feed: row["feed"], itemFingerprint: row["itemFingerprint"],
      id: row["identifier"], source: stored.summary.publication, added: row["added"],
      text: stored.isRaw ? nil : analysis.article.text.string, contributors: head.contributors,
      notes: head.notes.map { .init(kind: $0.kind.rawValue, text: $0.text) },
      links: analysis.article.links.map { .init(target: $0.target, span: [$0.span.start, $0.span.end]) },
      engine: row["analysedBy"],
      people: analysis.people.map { person in
        .init(
          name: person.name, kind: person.kind.rawValue, role: person.role, mentions: Self.pairs(person.mentions),
          split: splits[PersonRegister.key(of: person.name)])
      },
      quotes: analysis.quotes.map { quote in
        .init(
          kind: quote.kind.rawValue, act: quote.act.rawValue, content: Self.pairs(quote.content),
          cue: Self.pairs(quote.cue), source: Self.pairs(quote.source), speaker: quote.speaker,
          confidence: quote.confidence)
      },
      isRead: stored.summary.marks.isRead, isStarred: stored.summary.marks.isStarred,
      paragraph: stored.summary.marks.paragraph, tags: stored.summary.marks.tags, quoteNotes: try notes(on: id),
      revisions: try revisions(of: id))
  }

  private static func pairs(_ spans: [TextSpan]) -> [[Int]] { spans.map { [$0.start, $0.end] } }

  private func splits(in id: Int64) throws -> [String: String] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT key, target FROM splitPerson WHERE articleId = ?"), arguments: [id])
    return Dictionary(rows.map { ($0["key"], $0["target"]) }) { first, _ in first }
  }

  private func notes(on id: Int64) throws -> [ArchivedArticle.QuoteNote] {
    try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT quoted, note FROM quoteNote WHERE articleId = ? ORDER BY quoted"),
      arguments: [id]
    ).map { .init(quoted: $0["quoted"], note: $0["note"]) }
  }

  private func revisions(of id: Int64) throws -> [ArchivedArticle.Revision] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT added, origin, form, bytes FROM revision WHERE articleId = ? ORDER BY number"), arguments: [id]
    ).map { row in
      guard let bytes = PackedBytes(stored: row["bytes"]).bytes else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an input cannot be unpacked")
      }
      let text = String(validating: bytes, as: UTF8.self)
      return .init(
        added: row["added"], origin: row["origin"], form: row["form"], text: text,
        bytes: text == nil ? Data(bytes).base64EncodedString() : nil)
    }
  }
}
