/// Why a feed that its server answered for did not come.
public enum RefreshFailure: Error, Hashable, Sendable {
  /// The server says that it is gone for good.
  case gone
  /// The server answered with a status (RFC 9110) that is no success.
  case status(Int)
  /// A page names no feed.
  case noFeed(String)
}
