import Articles
import Foundation
import GRDB

/// An article that another reader had, with what became of it there.
public struct TakenItem: Sendable {
  /// The article.
  public let item: NewItem
  /// Whether it was read, and whether it was starred.
  public let isRead, isStarred: Bool
  /// The tags that it gets.
  public let tags: [String]
  /// Whether it was taken out, so that it is not to come again.
  public let isDeleted: Bool

  /// Makes an article of another reader.
  public init(_ item: NewItem, isRead: Bool, isStarred: Bool = false, tags: [String] = [], isDeleted: Bool = false) {
    self.item = item
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.isDeleted = isDeleted
  }
}

extension ArticleDatabase {
  /// Puts what another reader had of a feed into the library, in one transaction; answers how many articles are new, and
  /// how many were there, which take the marks besides their own.
  ///
  /// - Throws: `LibraryFailure`.
  public func takeOver(
    _ items: [TakenItem], title: String?, page: String?, of feed: StoredFeed, at instant: Date = Date()
  ) throws(LibraryFailure) -> (added: Int, known: Int) {
    try write { database in
      let kept = items.filter { !$0.isDeleted }
      let fetch = FeedFetch(feed, feed.state, items: kept.map(\.item), title: title, page: page)
      let outcomes = try FeedSaving(database, instant: instant, isTakenOver: true).saveEach(fetch)
      for (taken, outcome) in zip(kept, outcomes) {
        if let outcome { try Self.mark(outcome.article, as: taken, in: database) }
      }
      for gone in items where gone.isDeleted {
        try database.cachedStatement(sql: "INSERT OR IGNORE INTO forgotten (identifier) VALUES (?)").execute(
          arguments: ["\(feed.key)#\(gone.item.key)"])
      }
      let became = outcomes.compactMap(\.self)
      let added = became.count { if case .added = $0 { true } else { false } }
      return (added, became.count - added)
    }
  }

  private static func mark(_ id: Int64, as taken: TakenItem, in database: Database) throws {
    try database.cachedStatement(
      sql: "UPDATE article SET isRead = max(isRead, ?), isStarred = max(isStarred, ?) WHERE id = ?"
    ).execute(arguments: [taken.isRead, taken.isStarred, id])
    for tag in taken.tags {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO articleTag VALUES (?, ?)").execute(arguments: [id, tag])
    }
  }
}
