/// A tag or a publication, with the number of its articles.
public struct CountedName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// How many articles have it.
  public let articleCount: Int

  /// Makes a counted name.
  public init(_ name: String, articleCount: Int) {
    self.name = name
    self.articleCount = articleCount
  }
}
