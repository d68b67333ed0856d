/// A feed that somebody reads, and where they keep it.
public struct Subscription: Hashable, Sendable {
  /// The address of the feed.
  public var address: String
  /// What the reader calls it.
  public var title: String?
  /// The page that it belongs to.
  public var page: String?
  /// What it is about.
  public var description: String?
  /// The folders that it lies in, the outermost first; empty at the top.
  public var folders: [String]
  /// The reader's tags, without repetition.
  public var tags: [String]

  /// Makes a subscription.
  public init(
    address: String, title: String? = nil, page: String? = nil, description: String? = nil, folders: [String] = [],
    tags: [String] = []
  ) {
    self.address = address
    self.title = title
    self.page = page
    self.description = description
    self.folders = folders
    self.tags = tags
  }
}
