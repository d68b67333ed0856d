import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  /// All feeds that the person subscribed to, by folder and title.
  ///
  /// - Throws: `LibraryFailure`.
  public func feeds() throws(LibraryFailure) -> [StoredFeed] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT \(StoredFeed.columns) FROM feed ORDER BY folders, coalesce(name, title) COLLATE NOCASE, id"
      ).map { try StoredFeed($0) }
    }
  }

  /// Subscribes to a feed, or answers the number of the one that is there; `canUndo` has it taken back like a mark.
  ///
  /// - Throws: `LibraryFailure`.
  public func subscribe(_ feed: NewFeed, canUndo: Bool = false) throws(LibraryFailure) -> (id: Int64, isNew: Bool) {
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
          feed.address, feed.address, feed.name ?? feed.address, feed.name, feed.page, JSON.text(feed.folders),
          JSON.text(feed.tags), feed.fetchesPages, feed.keptDays,
        ])
      let id = database.lastInsertedRowID
      if canUndo {
        try FeedJournal(database).keep(
          new: id, MarkJournal(database).begin("subscribing to \(feed.name ?? feed.address)"))
      }
      return (id, true)
    }
  }

  /// Changes what the person says of a feed, not where it is fetched from.
  ///
  /// - Throws: `LibraryFailure`.
  public func set(_ feed: NewFeed, of id: Int64) throws(LibraryFailure) {
    try set([(id, feed)], intent: "the change of a feed")
  }

  /// Changes what the person says of feeds, as one deed that can be undone.
  ///
  /// - Throws: `LibraryFailure`.
  public func set(_ feeds: [(id: Int64, feed: NewFeed)], intent: String) throws(LibraryFailure) {
    try write { database in
      let change = try MarkJournal(database).begin(intent)
      for (id, feed) in feeds {
        try FeedJournal(database).keep(id, change)
        try Self.set(feed, of: id, database)
        try FeedJournal(database).nameArticles(of: id)
      }
    }
  }

  private static func set(_ feed: NewFeed, of id: Int64, _ database: Database) throws {
    try database.execute(
      sql: "UPDATE feed SET name = ?, folders = ?, tags = ?, fetchesPages = ?, keptDays = ? WHERE id = ?",
      arguments: [
        feed.name, JSON.text(feed.folders), JSON.text(feed.tags), feed.fetchesPages, feed.keptDays, id,
      ])
    if database.changesCount == 0 { throw LibraryFailure.missing("feed \(id)") }
  }

  /// Fetches the pages of all articles of a feed from now on, or no longer; those that are there count too.
  ///
  /// - Throws: `LibraryFailure`.
  public func setFullText(_ value: Bool, of feed: Int64) throws(LibraryFailure) {
    try write { database in
      try FeedJournal(database).keep(
        feed, MarkJournal(database).begin(value ? "full text of a feed" : "no full text of a feed"))
      try database.execute(sql: "UPDATE feed SET fetchesPages = ? WHERE id = ?", arguments: [value, feed])
      if database.changesCount == 0 { throw LibraryFailure.missing("feed \(feed)") }
      try database.execute(
        sql: """
          UPDATE article SET wantsPage = ? WHERE feedId = ? AND link IS NOT NULL
            AND coalesce((SELECT mediaType FROM revision WHERE articleId = article.id ORDER BY number DESC LIMIT 1), '')
              = 'record'
          """, arguments: [value, feed])
    }
  }

  /// Shows what the feed says of an article again, where its page was fetched; answers whether that was so.
  ///
  /// - Throws: `LibraryFailure`.
  public func showItem(_ article: Int64, at instant: Date = Date()) throws(LibraryFailure) -> Bool {
    try write { database in
      let inputs = try Row.fetchAll(
        database, sql: "SELECT \(RawRevision.columns) FROM revision WHERE articleId = ? ORDER BY number DESC",
        arguments: [article]
      ).map { try RawRevision($0).document }
      guard let newest = inputs.first, newest.mediaType != .record,
        let item = inputs.first(where: { $0.mediaType == .record })
      else { return false }
      try FeedSaving(database, instant: instant).savePage((item, PackedBytes(item.bytes)), of: article)
      return true
    }
  }

  /// Takes articles out, and has their feeds not bring them again, as one deed that can be undone; answers how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func delete(_ articles: [Int64]) throws(LibraryFailure) -> Int {
    try write { database in
      let change = try MarkJournal(database).begin("delete")
      return try ArticleRemoval(database).remove(
        where: "id IN (SELECT value FROM json_each(?))",
        ["[" + articles.map(String.init).joined(separator: ",") + "]"], isForGood: true, keptFor: change)
    }
  }

  /// Gives up a feed and takes its articles out, but those that another feed has too, and those that the person starred,
  /// tagged or wrote notes on; answers how many went and how many of the latter stayed.
  ///
  /// - Throws: `LibraryFailure`.
  public func unsubscribe(_ feed: Int64) throws(LibraryFailure) -> (removed: Int, kept: Int) {
    try write { database in
      let title = try String.fetchOne(
        database, sql: "SELECT coalesce(name, title) FROM feed WHERE id = ?", arguments: [feed])
      guard let title else { throw LibraryFailure.missing("feed \(feed)") }
      let change = try MarkJournal(database).begin("unsubscribing from \(title)")
      try RemovedRows(database).keep(feed: feed, change)
      try ArticleRemoval(database).pass(where: "article.feedId = ?", toFeedsThat: "1", [feed])
      let removed = try ArticleRemoval(database).remove(
        where: "feedId = ? AND \(ArticleRemoval.isUnmarked)", [feed], isForGood: false, keptFor: change)
      let kept = try Int.fetchOne(database, sql: "SELECT count(*) FROM article WHERE feedId = ?", arguments: [feed])
      try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [feed])
      return (removed, kept ?? 0)
    }
  }

  /// Saves what came of fetching feeds, in one transaction; answers what became of the items of each.
  ///
  /// New articles can be listed at once, and are cleaned by whoever asks for `articlesToAnalyse`. Throws
  /// `LibraryFailure`.
  public func save(_ fetches: [FeedFetch], at instant: Date = Date()) throws(LibraryFailure) -> [[SaveOutcome]] {
    try write { database in
      let saving = FeedSaving(database, instant: instant)
      return try fetches.map { try saving.save($0) }
    }
  }

  /// The articles whose pages are still to be fetched, each with its link, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func pagesToFetch() throws(LibraryFailure) -> [(article: Int64, link: String)] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT id, link FROM article WHERE wantsPage = 1 AND link IS NOT NULL ORDER BY id DESC"
      ).map { (try $0.decode(forColumn: "id"), try $0.decode(forColumn: "link")) }
    }
  }

  /// Saves the page of an article as its newest input, to be cleaned later; nil says that there is none to be had.
  ///
  /// - Throws: `LibraryFailure`.
  public func savePage(_ page: RawDocument?, of article: Int64, at instant: Date = Date()) throws(LibraryFailure) {
    let packed = page.map { (raw: $0, packed: PackedBytes($0.bytes)) }
    try write { database in try FeedSaving(database, instant: instant).savePage(packed, of: article) }
  }

  /// Takes out the articles that their feeds keep no longer, but not those that the person starred, tagged or wrote notes
  /// on; answers how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func removeOldArticles(at instant: Date = Date()) throws(LibraryFailure) -> Int {
    try write { database in
      let now = Int64(instant.timeIntervalSince1970)
      try ArticleRemoval(database).pass(
        where: """
          article.added < ? - (SELECT own.keptDays FROM feed AS own WHERE own.id = article.feedId) * 86400
          """, toFeedsThat: "(feed.keptDays IS NULL OR article.added >= ? - feed.keptDays * 86400)", [now, now])
      return try ArticleRemoval(database).remove(
        where: """
          feedId IN (SELECT id FROM feed WHERE keptDays IS NOT NULL)
          AND added < ? - (SELECT keptDays FROM feed WHERE feed.id = feedId) * 86400
          AND \(ArticleRemoval.isUnmarked)
          """, [now], isForGood: true)
    }
  }
}
