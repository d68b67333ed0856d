/// How much of a hostile or broken feed is read.
public struct FeedLimits: Hashable, Sendable {
  /// What can come to its limit.
  public enum Limit: Hashable, Sendable {
    /// The depth of nested elements.
    case depth
    /// The number of items.
    case items
    /// The time that reading takes.
    case time
    /// The length that declared entities grow to.
    case entities
  }

  /// Bytes of a feed.
  public var bytes = 32 << 20
  /// Elements within one another; libxml2 has a limit of its own at 256.
  public var depth = 200
  /// Items of a feed.
  public var items = 20_000
  /// Bytes of an attribute.
  public var attribute = 64 << 10
  /// Attributes of an element.
  public var attributes = 256
  /// Bytes that declared entities may grow to.
  public var entities = 1 << 20
  /// Problems that are kept.
  public var problems = 32
  /// The time that reading may take.
  public var time: Duration = .seconds(20)

  /// Makes the limits for feeds of the web.
  public init() {}
}
