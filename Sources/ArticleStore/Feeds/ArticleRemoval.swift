import GRDB

/// Takes articles out of the library within one transaction.
struct ArticleRemoval {
  private let database: Database

  /// What keeps an article whatever becomes of its feed: the person did something to it.
  static let isUnmarked = """
    isStarred = 0 AND NOT EXISTS (SELECT 1 FROM articleTag WHERE articleId = article.id AND tag NOT IN
      (SELECT value FROM feed, json_each(feed.tags) WHERE feed.id = article.feedId
        OR feed.id IN (SELECT feedId FROM alsoIn WHERE articleId = article.id)))
    AND NOT EXISTS (SELECT 1 FROM quoteNote WHERE articleId = article.id)
    """

  init(_ database: Database) { self.database = database }

  /// Gives articles of a feed that another feed has too to that one, so that they stay when the feed lets go of them.
  ///
  /// `condition` chooses among the articles, and `keeps` among the feeds, called `feed`.
  func pass(where condition: String, toFeedsThat keeps: String, _ arguments: StatementArguments) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT article.id AS id, alsoIn.identifier AS identifier, alsoIn.feedId AS feedId, alsoIn.fingerprint AS fingerprint,
          alsoIn.kinship AS kinship, coalesce(feed.name, feed.title) AS title
        FROM article JOIN alsoIn ON articleId = article.id JOIN feed ON feed.id = alsoIn.feedId
        WHERE \(condition) AND \(keeps) GROUP BY article.id
        """, arguments: arguments)
    for row in rows {
      let (id, identifier): (Int64, String) = (
        try row.decode(forColumn: "id"), try row.decode(forColumn: "identifier")
      )
      try database.execute(sql: "DELETE FROM alsoIn WHERE identifier = ?", arguments: [identifier])
      try database.execute(
        sql: """
          UPDATE article SET feedId = ?, identifier = ?, itemFingerprint = ?, kinship = ?, source = ? WHERE id = ?
          """,
        arguments: [
          row["feedId"], identifier, row["fingerprint"], row["kinship"], row["title"], id,
        ])
    }
  }

  /// Takes out the articles that a condition chooses; `isForGood` has their feeds not bring them again, and a change has
  /// them kept for as long as it can be undone.
  func remove(
    where condition: String, _ arguments: StatementArguments, isForGood: Bool, keptFor change: Int64? = nil
  ) throws -> Int {
    let chosen = try Int64.fetchAll(database, sql: "SELECT id FROM article WHERE \(condition)", arguments: arguments)
    if let change { try RemovedRows(database).keep(articles: chosen, change) }
    for id in chosen {
      try ArticleIndex(database).remove(id)
      try AnalysisSaving(database).remove(from: id)
      if let change {
        try MarkJournal(database).park(article: id, change)
      } else {
        try MarkJournal(database).forget(article: id)
      }
      if isForGood {
        try database.cachedStatement(
          sql: """
            INSERT OR IGNORE INTO forgotten (identifier, kinship)
              SELECT identifier, kinship FROM article WHERE id = ?1 AND identifier IS NOT NULL
              UNION ALL SELECT identifier, kinship FROM alsoIn WHERE articleId = ?1
            """
        ).execute(arguments: [id])
      }
      try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
    }
    return chosen.count
  }
}
