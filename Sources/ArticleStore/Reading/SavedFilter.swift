/// A query that a person keeps under a name, to have its answers as a list of their own.
public struct SavedFilter: Hashable, Sendable {
  /// The name, unique whatever its case.
  public let name: String
  /// The query as it was typed.
  public let query: String

  /// Makes a filter.
  public init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
