/// A feed to subscribe to.
public struct NewFeed: Hashable, Sendable {
  /// Where it is fetched from.
  public var address: String
  /// What the person calls it; nil leaves it to the feed.
  public var name: String?
  /// The page that it belongs to.
  public var page: String?
  /// The folders that it lies in, the outermost first.
  public var folders: [String]
  /// Tags that its articles get.
  public var tags: [String]
  /// Whether the page of each item is fetched.
  public var fetchesPages: Bool
  /// After how many days its articles go, unless they are marked; nil keeps them.
  public var keptDays: Int?

  /// What the person says of a feed that is there.
  public init(_ feed: StoredFeed) {
    self.init(
      address: feed.address, name: feed.name, page: feed.page, folders: feed.folders, tags: feed.tags,
      fetchesPages: feed.fetchesPages, keptDays: feed.keptDays)
  }

  /// Makes a feed to subscribe to.
  public init(
    address: String, name: String? = nil, page: String? = nil, folders: [String] = [], tags: [String] = [],
    fetchesPages: Bool = false, keptDays: Int? = nil
  ) {
    self.address = address
    self.name = name
    self.page = page
    self.folders = folders
    self.tags = tags
    self.fetchesPages = fetchesPages
    self.keptDays = keptDays
  }
}
