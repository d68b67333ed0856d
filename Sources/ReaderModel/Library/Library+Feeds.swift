import ArticleStore
import Articles

extension Library {
  /// All feeds that the person subscribed to, by folder and title.
  ///
  /// - Throws: `LibraryFailure`.
  public func feeds() throws(LibraryFailure) -> [StoredFeed] { try database.feeds() }

  /// Subscribes to a feed, or answers the number of the one that is there.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func subscribe(_ feed: NewFeed) throws(LibraryFailure) -> (id: Int64, isNew: Bool) {
    try database.subscribe(feed)
  }

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
