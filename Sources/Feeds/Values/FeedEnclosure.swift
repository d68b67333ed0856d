/// A sound, picture, film or other file that belongs to an item.
public struct FeedEnclosure: Hashable, Sendable {
  /// Where it lies.
  public let address: String
  /// Its media type (RFC 6838).
  public let type: String?
  /// Its size in bytes, as the feed says.
  public let length: Int?
  /// Its title.
  public let title: String?
}
