import GRDB

/// Takes articles out of the library within one transaction.
struct ArticleRemoval {
  private let database: Database

  /// What keeps an article whatever becomes of its feed: the person did something to it.
  static let isUnmarked = """
    isStarred = 0 AND NOT EXISTS (SELECT 1 FROM articleTag WHERE articleId = article.id AND tag NOT IN
      (SELECT value FROM feed, json_each(feed.tags) WHERE feed.id = article.feedId))
    AND NOT EXISTS (SELECT 1 FROM quoteNote WHERE articleId = article.id)
    """

  init(_ database: Database) { self.database = database }

  /// Takes out the articles that a condition chooses; `isForGood` has their feeds not bring them again.
  func remove(where condition: String, _ arguments: StatementArguments, isForGood: Bool) throws -> Int {
    let chosen = try Int64.fetchAll(database, sql: "SELECT id FROM article WHERE \(condition)", arguments: arguments)
    for id in chosen {
      try ArticleIndex(database).remove(id)
      try AnalysisSaving(database).remove(from: id)
      try MarkJournal(database).forget(article: id)
      if isForGood {
        try database.cachedStatement(
          sql: "INSERT OR IGNORE INTO forgotten SELECT identifier FROM article WHERE id = ? AND identifier IS NOT NULL"
        ).execute(arguments: [id])
      }
      try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
    }
    return chosen.count
  }
}
