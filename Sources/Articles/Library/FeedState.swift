import FoundationEssentials

/// How the fetching of a feed stands.
public struct FeedState: Hashable, Sendable {
  /// What the server told the state of the feed by, byte for byte.
  public var entityTag, lastModified: String?
  /// A number that tells the bytes of the feed, as they were fetched last, from others.
  public var contentFingerprint: Int64?
  /// How long the feed said, when it last came, that it holds; nil when it said nothing.
  public var timeToLive: Duration?
  /// When it was last asked for, and last came.
  public var tried, succeeded: Date?
  /// Why it did not come last, in a sentence; nil when it came.
  public var failure: String?
  /// How many times in a row it did not come.
  public var failureCount = 0
  /// When it is to be asked for next, and before when its server wants no question.
  public var next, heldUntil: Date?
  /// Whether its server says that it is gone for good.
  public var isGone = false

  /// The state of a feed that nobody has asked for.
  public init() {}
}
