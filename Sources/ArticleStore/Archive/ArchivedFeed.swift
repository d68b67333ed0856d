/// A feed that the person subscribed to, in a library's archive: without how its fetching stands.
public struct ArchivedFeed: Hashable, Sendable, Codable {
  /// What names its items for ever, and where it is fetched from.
  public let key, address: String
  /// What it calls itself.
  public let title: String
  /// What the person calls it, and the page that it belongs to.
  public let name, page: String?
  /// The folders that it lies in, and the tags that its articles get.
  public let folders, tags: [String]
  /// Whether the page of each item is fetched.
  public let fetchesPages: Bool
  /// After how many days its articles go.
  public let keptDays: Int?
}
