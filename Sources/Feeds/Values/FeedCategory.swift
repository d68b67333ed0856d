/// A category, tag or subject of an item.
public struct FeedCategory: Hashable, Sendable {
  /// The category's name within its scheme.
  public internal(set) var term: String?
  /// The list of categories that it is from.
  public internal(set) var scheme: String?
  /// The name for people.
  public internal(set) var label: String?

  /// The name to show.
  public var name: String? { label ?? term }
}
