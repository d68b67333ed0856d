/// Why a feed that its server answered for did not come.
public enum RefreshFailure: Error, Hashable, Sendable {
  /// The server says that it is gone for good.
  case gone
  /// The server answered with a status (RFC 9110) that is no success.
  case status(Int)
  /// The address is that of a feed, not of an article.
  case isFeed(String)
  /// A page names no feed.
  case noFeed
}
