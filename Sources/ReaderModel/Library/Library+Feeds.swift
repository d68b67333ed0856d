import ArticleStore
import Articles

extension Library {
  /// All feeds that the person subscribed to, by folder and title.
  ///
  /// - Throws: `LibraryFailure`.
  public func feeds() throws(LibraryFailure) -> [StoredFeed] { try database.feeds() }

  /// Subscribes to a feed, or answers the number of the one that is there; `canUndo` has it taken back like a mark.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func subscribe(_ feed: NewFeed, canUndo: Bool = false) throws(LibraryFailure) -> (id: Int64, isNew: Bool) {
    try database.subscribe(feed, canUndo: canUndo)
  }

  /// Changes what the person says of feeds, as one deed that can be undone.
  ///
  /// - Throws: `LibraryFailure`.
  public func set(_ feeds: [(id: Int64, feed: NewFeed)], intent: String) throws(LibraryFailure) {
    try database.set(feeds, intent: intent)
  }

  /// Has the pages of all articles of a feed fetched, those that are there too, or no longer.
  ///
  /// - Throws: `LibraryFailure`.
  public func setFullText(_ value: Bool, of feed: Int64) throws(LibraryFailure) {
    try database.setFullText(value, of: feed)
  }

  /// Shows what the feed says of an article again, where its page was fetched; answers whether that was so.
  ///
  /// - Throws: `LibraryFailure`.
  public func showItem(_ article: Int64) throws(LibraryFailure) -> Bool { try database.showItem(article) }

  /// Takes articles out, as one deed that can be undone; answers how many.
  ///
  /// - Throws: `LibraryFailure`.
  public func delete(_ articles: [Int64]) throws(LibraryFailure) -> Int { try database.delete(articles) }

  /// Changes what the person says of a feed, not where it is fetched from.
  ///
  /// - Throws: `LibraryFailure`.
  public func set(_ feed: NewFeed, of id: Int64) throws(LibraryFailure) { try database.set(feed, of: id) }

  /// Gives up a feed and takes its articles out, but those that the person starred, tagged or wrote notes on; answers
  /// how many went and how many stayed.
  ///
  /// - Throws: `LibraryFailure`.
  public func unsubscribe(_ feed: Int64) throws(LibraryFailure) -> (removed: Int, kept: Int) {
    try database.unsubscribe(feed)
  }
}
