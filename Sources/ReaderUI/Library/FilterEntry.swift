/// A filter that was saved under a name.
public struct FilterEntry: Equatable, Sendable {
  /// The name.
  public let name: String
  /// The filter as it was typed.
  public let filter: String
  /// How many articles it lets through; nil until they are counted.
  public let count: Int?

  /// Makes a saved filter.
  public init(name: String, filter: String, count: Int? = nil) {
    self.name = name
    self.filter = filter
    self.count = count
  }
}
