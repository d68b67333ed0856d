import Articles
import Foundation
import GRDB

/// A feed as a server had it when it was last the same here and there.
public struct ServerFeed: Hashable, Sendable {
  /// What the server calls it.
  public let stream: String
  /// The feed of the library; nil where the person gave it up here.
  public let feed: Int64?
  /// Its title and its folder.
  public let title, folder: String

  /// Makes a feed of a server.
  public init(stream: String, feed: Int64?, title: String, folder: String) {
    self.stream = stream
    self.feed = feed
    self.title = title
    self.folder = folder
  }
}

/// The marks of an article by its number at a server.
public struct ServerMarks: Hashable, Sendable {
  /// The number.
  public let item: Int64
  /// Whether it is read, and whether it is starred.
  public var isRead, isStarred: Bool

  /// Makes the marks of an article.
  public init(item: Int64, isRead: Bool, isStarred: Bool) {
    self.item = item
    self.isRead = isRead
    self.isStarred = isStarred
  }
}

extension ArticleDatabase {
  /// The feeds that a server has too.
  ///
  /// - Throws: `LibraryFailure`.
  public func serverFeeds() throws(LibraryFailure) -> [ServerFeed] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT stream, feedId, title, folder FROM serverFeed ORDER BY stream").map {
        row in
        ServerFeed(
          stream: try row.decode(forColumn: "stream"), feed: try row.decode(forColumn: "feedId"),
          title: try row.decode(forColumn: "title"), folder: try row.decode(forColumn: "folder"))
      }
    }
  }

  /// Keeps how a feed is here and there.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(_ feed: ServerFeed) throws(LibraryFailure) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO serverFeed (stream, feedId, title, folder) VALUES (?, ?, ?, ?)",
        arguments: [feed.stream, feed.feed, feed.title, feed.folder])
    }
  }

  /// Forgets that a server has a feed.
  ///
  /// - Throws: `LibraryFailure`.
  public func removeServerFeed(_ stream: String) throws(LibraryFailure) {
    try write { try $0.execute(sql: "DELETE FROM serverFeed WHERE stream = ?", arguments: [stream]) }
  }

  /// The newest instant up to which everything of a server is here, in seconds since 1970; 0 before the first time.
  ///
  /// - Throws: `LibraryFailure`.
  public func newestItem(of server: String) throws(LibraryFailure) -> Int64 {
    try read {
      try Int64.fetchOne($0, sql: "SELECT newest FROM server WHERE address = ?", arguments: [server]) ?? 0
    }
  }

  /// Keeps up to which instant everything of a server is here.
  ///
  /// - Throws: `LibraryFailure`.
  public func setNewestItem(_ newest: Int64, of server: String) throws(LibraryFailure) {
    try write {
      try $0.execute(sql: "INSERT OR REPLACE INTO server VALUES (?, ?)", arguments: [server, newest])
    }
  }

  /// What the person has marked since a server knew of it: the marks as they are here, and as they were there.
  ///
  /// - Throws: `LibraryFailure`.
  public func marksToSend() throws(LibraryFailure) -> [(here: ServerMarks, there: ServerMarks)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT item, article.isRead AS isRead, article.isStarred AS isStarred, serverArticle.isRead AS wasRead,
            serverArticle.isStarred AS wasStarred
          FROM serverArticle JOIN article ON article.id = articleId
          WHERE article.isRead <> serverArticle.isRead OR article.isStarred <> serverArticle.isStarred ORDER BY item
          """
      ).map { row in
        let item: Int64 = try row.decode(forColumn: "item")
        return (
          ServerMarks(
            item: item, isRead: try row.decode(forColumn: "isRead"), isStarred: try row.decode(forColumn: "isStarred")),
          ServerMarks(
            item: item, isRead: try row.decode(forColumn: "wasRead"),
            isStarred: try row.decode(forColumn: "wasStarred"))
        )
      }
    }
  }

  /// Keeps that a server has marks now that were sent to it.
  ///
  /// - Throws: `LibraryFailure`.
  public func sent(_ marks: [ServerMarks]) throws(LibraryFailure) {
    try write { database in
      for mark in marks {
        try database.cachedStatement(sql: "UPDATE serverArticle SET isRead = ?, isStarred = ? WHERE item = ?").execute(
          arguments: [mark.isRead, mark.isStarred, mark.item])
      }
    }
  }

  /// The marks that articles had when they were last the same here and at a server.
  ///
  /// - Throws: `LibraryFailure`.
  public func serverMarks() throws(LibraryFailure) -> [ServerMarks] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT item, isRead, isStarred FROM serverArticle").map { row in
        ServerMarks(
          item: try row.decode(forColumn: "item"), isRead: try row.decode(forColumn: "isRead"),
          isStarred: try row.decode(forColumn: "isStarred"))
      }
    }
  }

  /// Takes marks that were changed at a server; where they were changed here too since, what was done here stays to be
  /// sent.
  ///
  /// - Throws: `LibraryFailure`.
  public func take(_ marks: [ServerMarks]) throws(LibraryFailure) {
    try write { database in
      for mark in marks {
        for (column, value) in [("isRead", mark.isRead), ("isStarred", mark.isStarred)] {
          try database.cachedStatement(
            sql: """
              UPDATE article SET \(column) = :value WHERE id =
                (SELECT articleId FROM serverArticle WHERE item = :item AND serverArticle.\(column) = article.\(column))
              """
          ).execute(arguments: ["value": value, "item": mark.item])
        }
        try database.cachedStatement(sql: "UPDATE serverArticle SET isRead = ?, isStarred = ? WHERE item = ?").execute(
          arguments: [mark.isRead, mark.isStarred, mark.item])
      }
    }
  }

  /// Forgets that a server had articles that it has no longer; here they stay as they are.
  ///
  /// - Throws: `LibraryFailure`.
  public func forgetServerItems(_ items: [Int64]) throws(LibraryFailure) {
    try write { database in
      for item in items {
        try database.cachedStatement(sql: "DELETE FROM serverArticle WHERE item = ?").execute(arguments: [item])
      }
    }
  }

  /// Saves articles of a server, in one transaction; answers how many are new.
  ///
  /// One that is here already keeps its marks, which are sent.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(
    _ items: [(item: NewItem, marks: ServerMarks)], of feed: StoredFeed, at instant: Date = Date()
  ) throws(LibraryFailure) -> Int {
    try write { database in
      let known = Set(
        try Int64.fetchAll(
          database,
          sql: "SELECT item FROM serverArticle WHERE item IN (SELECT value FROM json_each(?))",
          arguments: ["[" + items.map { String($0.marks.item) }.joined(separator: ",") + "]"]))
      let new = items.filter { !known.contains($0.marks.item) }
      let fetch = FeedFetch(feed, feed.state, items: new.map(\.item))
      let outcomes = try FeedSaving(database, instant: instant).save(fetch)
      let added = Set(outcomes.compactMap { if case .added(let id) = $0 { id } else { nil } })
      for (item, marks) in new {
        let identifier = "\(feed.key)#\(item.key)"
        let id = try Int64.fetchOne(
          try database.cachedStatement(
            sql: """
              SELECT id FROM article WHERE identifier = :identifier
              UNION ALL SELECT articleId FROM alsoIn WHERE identifier = :identifier LIMIT 1
              """), arguments: ["identifier": identifier])
        guard let id else { continue }
        if added.contains(id) {
          try database.cachedStatement(sql: "UPDATE article SET isRead = ?, isStarred = ? WHERE id = ?").execute(
            arguments: [marks.isRead, marks.isStarred, id])
        }
        try database.cachedStatement(sql: "INSERT OR REPLACE INTO serverArticle VALUES (?, ?, ?, ?)").execute(
          arguments: [marks.item, id, marks.isRead, marks.isStarred])
      }
      return added.count
    }
  }
}
