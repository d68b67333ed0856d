/// A query that a person keeps under a name, to have its answers as a list of their own.
public struct SavedFilter: Hashable, Sendable {
  /// The name, unique whatever its case.
  public let name: String
  /// The query as it was typed.
  public let query: String
  /// How many articles answer it; nil until they are counted.
  public let count: Int?
  /// How many of these nobody has read; nil until they are counted.
  public let unreadCount: Int?

  /// Makes a filter.
  public init(name: String, query: String, count: Int? = nil, unreadCount: Int? = nil) {
    self.name = name
    self.query = query
    self.count = count
    self.unreadCount = unreadCount
  }
}
