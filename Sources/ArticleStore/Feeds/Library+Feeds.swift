import Foundation
import GRDB

extension Library {
  /// All feeds that the person subscribed to, by folder and title.
  ///
  /// Throws `LibraryFailure`.
  public func feeds() throws(LibraryFailure) -> [StoredFeed] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT \(StoredFeed.columns) FROM feed ORDER BY folders, coalesce(name, title) COLLATE NOCASE, id"
      ).map { try StoredFeed($0) }
    }
  }

  /// Subscribes to a feed, or answers the number of the one that is there.
  ///
  /// Throws `LibraryFailure`.
  public func subscribe(_ feed: NewFeed) throws(LibraryFailure) -> (id: Int64, isNew: Bool) {
    try write { database in
      let known = try Int64.fetchOne(
        database, sql: "SELECT id FROM feed WHERE :address IN (address, key)", arguments: ["address": feed.address])
      if let known { return (known, false) }
      try database.execute(
        sql: """
          INSERT INTO feed (address, key, title, name, page, folders, tags, fetchesPages, keptDays)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          feed.address, feed.address, feed.name ?? feed.address, feed.name, feed.page, try JSON.text(feed.folders),
          try JSON.text(feed.tags), feed.fetchesPages, feed.keptDays,
        ])
      return (database.lastInsertedRowID, true)
    }
  }

  /// Changes what the person says of a feed, not where it is fetched from.
  ///
  /// Throws `LibraryFailure`.
  public func set(_ feed: NewFeed, of id: Int64) throws(LibraryFailure) {
    try write { database in
      try database.execute(
        sql: "UPDATE feed SET name = ?, folders = ?, tags = ?, fetchesPages = ?, keptDays = ? WHERE id = ?",
        arguments: [
          feed.name, try JSON.text(feed.folders), try JSON.text(feed.tags), feed.fetchesPages, feed.keptDays, id,
        ])
      if database.changesCount == 0 { throw LibraryFailure.missing("feed \(id)") }
    }
  }

  /// Gives up a feed and takes its articles out, but those that the person starred, tagged or wrote notes on; answers
  /// how many went and how many stayed.
  ///
  /// Throws `LibraryFailure`.
  public func unsubscribe(_ feed: Int64) throws(LibraryFailure) -> (removed: Int, kept: Int) {
    try write { database in
      let removed = try ArticleRemoval(database).remove(
        where: "feedId = ? AND \(ArticleRemoval.isUnmarked)", [feed], isForGood: false)
      let kept = try Int.fetchOne(database, sql: "SELECT count(*) FROM article WHERE feedId = ?", arguments: [feed])
      try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [feed])
      if database.changesCount == 0 { throw LibraryFailure.missing("feed \(feed)") }
      return (removed, kept ?? 0)
    }
  }

  /// Saves what came of fetching a feed: how it stands now, and its items, which can be listed at once.
  ///
  /// `title` and `page` are what the feed says of itself; `address` is where it is to be fetched from now on. Items are
  /// cleaned by whoever asks for `articlesToAnalyse`. Throws `LibraryFailure`.
  public func save(
    _ items: [NewItem], of feed: StoredFeed, _ state: FeedState, title: String? = nil, page: String? = nil,
    address: String? = nil, at instant: Date = Date()
  ) throws(LibraryFailure) -> [SaveOutcome] {
    try write { database in
      try database.execute(
        sql: "UPDATE feed SET title = coalesce(?, title), page = coalesce(?, page) WHERE id = ?",
        arguments: [title, page, feed.id])
      if let address {
        // Somebody may be subscribed to the new address too; then the old one goes on redirecting.
        try database.execute(
          sql: "UPDATE OR IGNORE feed SET address = ? WHERE id = ?", arguments: [address, feed.id])
      }
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT \(StoredFeed.columns) FROM feed WHERE id = ?", arguments: [feed.id])
      else { return [] }
      let saving = FeedSaving(database, instant: instant)
      let now = try StoredFeed(row)
      try saving.save(state, of: feed.id)
      return try items.compactMap { try saving.save($0, of: now) }
    }
  }

  /// Takes out the articles that their feeds keep no longer, but not those that the person starred, tagged or wrote notes
  /// on; answers how many.
  ///
  /// Throws `LibraryFailure`.
  public func removeOldArticles(at instant: Date = Date()) throws(LibraryFailure) -> Int {
    try write { database in
      try ArticleRemoval(database).remove(
        where: """
          feedId IN (SELECT id FROM feed WHERE keptDays IS NOT NULL AND article.added < ? - keptDays * 86400)
          AND \(ArticleRemoval.isUnmarked)
          """, [Int64(instant.timeIntervalSince1970)], isForGood: true)
    }
  }
}
