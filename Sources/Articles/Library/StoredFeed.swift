/// A feed that the person subscribed to.
public struct StoredFeed: Hashable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// Where it is fetched from.
  public let address: String
  /// What names its items for ever: the address at the time of subscribing.
  public let key: String
  /// What it calls itself, or the person calls it.
  public let title: String
  /// What the person calls it; nil where that is left to the feed.
  public let name: String?
  /// The page that it belongs to.
  public let page: String?
  /// The folders that it lies in, the outermost first.
  public let folders: [String]
  /// Tags that its articles get.
  public let tags: [String]
  /// Whether the page of each item is fetched.
  public let fetchesPages: Bool
  /// After how many days its articles go, unless they are marked; nil keeps them.
  public let keptDays: Int?
  /// How its fetching stands.
  public let state: FeedState
  /// How many of its articles there are.
  public let articleCount: Int
  /// How many of these nobody read.
  public let unreadCount: Int

  /// Makes a feed of a library.
  public init(
    id: Int64, address: String, key: String? = nil, title: String, name: String? = nil, page: String? = nil,
    folders: [String] = [], tags: [String] = [], fetchesPages: Bool = false, keptDays: Int? = nil,
    state: FeedState = FeedState(), articleCount: Int = 0, unreadCount: Int = 0
  ) {
    self.id = id
    self.address = address
    self.key = key ?? address
    self.title = title
    self.name = name
    self.page = page
    self.folders = folders
    self.tags = tags
    self.fetchesPages = fetchesPages
    self.keptDays = keptDays
    self.state = state
    self.articleCount = articleCount
    self.unreadCount = unreadCount
  }
}
