import Articles
import Foundation
import GRDB

/// Reads lines of the archive within one transaction.
struct ArchiveReading {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Everyone with a name; a group is of an article and comes back with that.
  func persons() throws -> [ArchiveLine] {
    try Row.fetchAll(
      database,
      // Whom one article alone knows comes back with that.
      sql: "SELECT key, name, kind, role FROM person WHERE kind <> 'group' AND key NOT LIKE '% (article %)' ORDER BY id"
    ).map { row in
      .person(
        ArchivedPerson(
          key: try row.decode(forColumn: "key"), name: try row.decode(forColumn: "name"),
          kind: try row.decode(forColumn: "kind"), role: try row.decode(forColumn: "role")))
    }
  }

  func merges() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT key, target FROM mergedPerson ORDER BY key").map {
      .merge(key: try $0.decode(forColumn: "key"), target: try $0.decode(forColumn: "target"))
    }
  }

  func feeds() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT * FROM feed ORDER BY id").map { row in
      .feed(
        ArchivedFeed(
          key: try row.decode(forColumn: "key"), address: try row.decode(forColumn: "address"),
          title: try row.decode(forColumn: "title"), name: try row.decode(forColumn: "name"),
          page: try row.decode(forColumn: "page"),
          folders: try row.json("folders"), tags: try row.json("tags"),
          fetchesPages: try row.decode(forColumn: "fetchesPages"), keptDays: try row.decode(forColumn: "keptDays")))
    }
  }

  func filters() throws -> [ArchiveLine] {
    try Row.fetchAll(database, sql: "SELECT name, query FROM savedFilter ORDER BY name").map {
      .filter(SavedFilter(name: try $0.decode(forColumn: "name"), query: try $0.decode(forColumn: "query")))
    }
  }

  /// Nil when the article is gone.
  func article(_ id: Int64) throws -> ArchivedArticle? {
    guard let stored = try ArticleLoading(database).article(id),
      let row = try Row.fetchOne(
        try database.cachedStatement(
          sql: """
            SELECT identifier, added, instant, analysedBy, article.address AS address, link, itemFingerprint, feed.key AS feed
            FROM article LEFT JOIN feed ON feed.id = feedId WHERE article.id = ?
            """),
        arguments: [id])
    else { return nil }
    let analysis = stored.analysis
    let head = analysis.article.head
    let splits = try splits(in: id)
    return ArchivedArticle(
      title: stored.summary.title, authors: head.authors, date: head.published?.description, dateline: head.dateline,
      url: try row.decode(forColumn: "address"), link: try row.decode(forColumn: "link"),
      feed: try row.decode(forColumn: "feed"), itemFingerprint: try row.decode(forColumn: "itemFingerprint"),
      id: try row.decode(forColumn: "identifier"), source: stored.summary.publication,
      added: try row.decode(forColumn: "added"), instant: try row.decode(forColumn: "instant"),
      alsoIn: try places(of: id),
      text: stored.isRaw ? nil : analysis.article.text.string,
      paragraphs: stored.isRaw ? nil : Self.pairs(analysis.article.paragraphs),
      removed: stored.isRaw ? nil : analysis.article.removed.map(RemovedRecord.init), contributors: head.contributors,
      notes: head.notes.filter { $0.kind != .reader }.map { .init(kind: $0.kind.rawValue, text: $0.text) },
      links: analysis.article.links.map { .init(target: $0.target, span: [$0.span.start, $0.span.end]) },
      engine: try row.decode(forColumn: "analysedBy"),
      people: analysis.people.map { person in
        .init(
          name: person.name, kind: person.kind.rawValue, role: person.role, mentions: Self.pairs(person.mentions),
          split: splits[PersonRegister.key(of: person.name)])
      },
      quotes: analysis.quotes.map { quote in
        .init(
          kind: quote.kind.rawValue, act: quote.act.rawValue, polarity: quote.polarity?.rawValue,
          addressee: Self.pairs(quote.addressee), content: Self.pairs(quote.content),
          cue: Self.pairs(quote.cue), source: Self.pairs(quote.source), speaker: quote.speaker,
          confidence: quote.confidence, engine: quote.engine.rawValue)
      },
      isRead: stored.summary.marks.isRead, isStarred: stored.summary.marks.isStarred,
      paragraph: stored.summary.marks.paragraph, tags: stored.summary.marks.tags, quoteNotes: try notes(on: id),
      revisions: try revisions(of: id))
  }

  private static func pairs(_ spans: [TextSpan]) -> [[Int]] { spans.map { [$0.start, $0.end] } }

  private func splits(in id: Int64) throws -> [String: String] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT key, target FROM splitPerson WHERE articleId = ?"), arguments: [id])
    return Dictionary(
      try rows.map { (try $0.decode(forColumn: "key"), try $0.decode(forColumn: "target")) }
    ) { first, _ in first }
  }

  private func places(of id: Int64) throws -> [ArchivedArticle.Place]? {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT key, identifier, fingerprint FROM alsoIn JOIN feed ON feed.id = feedId WHERE articleId = ?
          ORDER BY identifier
          """),
      arguments: [id])
    if rows.isEmpty { return nil }
    return try rows.map { row in
      .init(
        feed: try row.decode(forColumn: "key"), id: try row.decode(forColumn: "identifier"),
        itemFingerprint: try row.decode(forColumn: "fingerprint"))
    }
  }

  private func notes(on id: Int64) throws -> [ArchivedArticle.QuoteNote] {
    try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT quoted, note FROM quoteNote WHERE articleId = ? ORDER BY quoted"),
      arguments: [id]
    ).map { .init(quoted: try $0.decode(forColumn: "quoted"), note: try $0.decode(forColumn: "note")) }
  }

  private func revisions(of id: Int64) throws -> [ArchivedRevision] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT added, \(RawRevision.columns) FROM revision WHERE articleId = ? ORDER BY number"),
      arguments: [id]
    ).map { ArchivedRevision(added: try $0.decode(forColumn: "added"), document: try RawRevision($0).document) }
  }
}
