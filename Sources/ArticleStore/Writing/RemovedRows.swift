import GRDB

/// The rows of what was taken out of the library, as long as that can be undone, within one transaction.
struct RemovedRows {
  private let database: Database

  /// What hangs on an article, and where its rows are kept.
  private static let parts: [(table: String, kept: String, key: String)] = [
    ("revision", "removedRevision", "articleId"), ("articleTag", "removedTag", "articleId"),
    ("quoteNote", "removedNote", "articleId"), ("alsoIn", "removedPlace", "articleId"),
    ("enclosure", "removedEnclosure", "articleId"),
  ]

  init(_ database: Database) { self.database = database }

  /// Keeps articles, before they go, with their inputs and with what the person did to them.
  func keep(articles: [Int64], _ change: Int64) throws {
    let numbers = "[" + articles.map(String.init).joined(separator: ",") + "]"
    for (table, kept, key) in [("article", "removedArticle", "id")] + Self.parts {
      let columns = try columns(of: table, and: kept)
      try database.execute(
        sql: """
          INSERT INTO \(kept) (changeId, \(columns)) SELECT ?, \(columns) FROM \(table)
          WHERE \(key) IN (SELECT value FROM json_each(?))
          """, arguments: [change, numbers])
    }
  }

  /// Keeps a feed, before it goes.
  func keep(feed: Int64, _ change: Int64) throws {
    let columns = try columns(of: "feed", and: "removedFeed")
    try database.execute(
      sql: "INSERT INTO removedFeed (changeId, \(columns)) SELECT ?, \(columns) FROM feed WHERE id = ?",
      arguments: [change, feed])
  }

  /// Brings back what a change took out; answers how many articles, which are to be cleaned anew.
  func restore(_ change: Int64) throws -> Int {
    try restoreFeeds(change)
    let articles = try Int64.fetchAll(
      database, sql: "SELECT id FROM removedArticle WHERE changeId = ? ORDER BY id", arguments: [change])
    try database.execute(
      sql: """
        DELETE FROM forgotten WHERE identifier IN
          (SELECT identifier FROM removedArticle WHERE changeId = ?1 AND identifier IS NOT NULL
            UNION ALL SELECT identifier FROM removedPlace WHERE changeId = ?1)
        """, arguments: [change])
    var count = 0
    for article in articles where try restore(article, change) { count += 1 }
    return count
  }

  /// Brings back an article, unless it has come again meanwhile; another may have its number.
  private func restore(_ article: Int64, _ change: Int64) throws -> Bool {
    let columns = try self.columns(of: "article", and: "removedArticle", without: "id")
    let isTaken = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)", arguments: [article])
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO article (id, \(columns)) SELECT \(isTaken == true ? "NULL" : "id"), \(columns)
        FROM removedArticle WHERE changeId = ? AND id = ?
        """, arguments: [change, article])
    let number = database.changesCount > 0 ? database.lastInsertedRowID : nil
    try MarkJournal(database).unpark(article: article, to: number, change)
    guard let number else { return false }
    try database.execute(
      sql: "UPDATE article SET feedId = NULL WHERE id = ? AND feedId NOT IN (SELECT id FROM feed)", arguments: [number])
    for (table, kept, key) in Self.parts {
      let columns = try self.columns(of: table, and: kept, without: key)
      let condition = table == "alsoIn" ? " AND feedId IN (SELECT id FROM feed)" : ""
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO \(table) (\(key), \(columns)) SELECT ?, \(columns) FROM \(kept)
          WHERE changeId = ? AND \(key) = ?\(condition)
          """, arguments: [number, change, article])
    }
    return true
  }

  /// Brings back feeds, and gives them the articles that stayed.
  private func restoreFeeds(_ change: Int64) throws {
    let columns = try columns(of: "feed", and: "removedFeed")
    try database.execute(
      sql: "INSERT OR IGNORE INTO feed (\(columns)) SELECT \(columns) FROM removedFeed WHERE changeId = ?",
      arguments: [change])
    try database.execute(
      sql: """
        UPDATE article SET feedId = removedFeed.id FROM removedFeed
        WHERE changeId = ? AND article.feedId IS NULL AND identifier IS NOT NULL
          AND substr(identifier, 1, length(removedFeed.key) + 1) = removedFeed.key || '#'
          AND removedFeed.id IN (SELECT id FROM feed)
        """, arguments: [change])
  }

  /// The columns that two tables have, parted by commas.
  private func columns(of table: String, and other: String, without left: String? = nil) throws -> String {
    let kept = Set(try database.columns(in: other).map(\.name))
    return try database.columns(in: table).map(\.name).filter { kept.contains($0) && $0 != left }
      .joined(separator: ", ")
  }
}
