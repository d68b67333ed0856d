import Articles
import GRDB

/// What feeds were before the person changed them, within one transaction.
struct FeedJournal {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keeps what a feed is.
  func keep(_ feed: Int64, _ change: Int64) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO feedBefore
          SELECT ?, id, 1, name, folders, tags, fetchesPages, keptDays FROM feed WHERE id = ?
        """, arguments: [change, feed])
  }

  /// Keeps that a feed was not there.
  func keep(new feed: Int64, _ change: Int64) throws {
    try database.execute(
      sql: "INSERT INTO feedBefore VALUES (?, ?, 0, NULL, '[]', '[]', 0, NULL)", arguments: [change, feed])
  }

  /// Makes feeds what they were before a change; answers how many.
  func undo(_ change: Int64) throws -> Int {
    try database.execute(
      sql: """
        UPDATE feed SET name = before.name, folders = before.folders, tags = before.tags,
          fetchesPages = before.fetchesPages, keptDays = before.keptDays
        FROM feedBefore AS before WHERE before.changeId = ? AND wasThere = 1 AND before.feedId = feed.id
        """, arguments: [change])
    var count = database.changesCount
    let rows = try Row.fetchAll(
      database, sql: "SELECT feedId, wasThere FROM feedBefore WHERE changeId = ?", arguments: [change])
    for row in rows {
      let (feed, wasThere): (Int64, Bool) = (try row.decode(forColumn: "feedId"), try row.decode(forColumn: "wasThere"))
      guard !wasThere else {
        try nameArticles(of: feed)
        continue
      }
      _ = try ArticleRemoval(database).remove(
        where: "feedId = ? AND \(ArticleRemoval.isUnmarked)", [feed], isForGood: false)
      try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [feed])
      count += database.changesCount
    }
    return count
  }

  /// Has the articles of a feed say what the feed is called now.
  func nameArticles(of feed: Int64) throws {
    try database.execute(
      sql: """
        UPDATE article SET source = coalesce(feed.name, feed.title) FROM feed
        WHERE feed.id = ? AND feedId = feed.id AND source <> coalesce(feed.name, feed.title)
        """, arguments: [feed])
  }
}
