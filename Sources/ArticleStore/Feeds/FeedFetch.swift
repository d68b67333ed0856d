import Articles

/// What came of fetching a feed.
public struct FeedFetch: Sendable {
  /// The feed as it was before.
  public let feed: StoredFeed
  /// How its fetching stands now.
  public var state: FeedState
  /// Its items; none where it did not come or is unchanged.
  public var items: [NewItem]
  /// What it says of itself: its title, and the page that it belongs to.
  public var title, page: String?
  /// Where it is to be fetched from now on, if that is elsewhere.
  public var address: String?

  /// Makes what came of fetching a feed.
  public init(
    _ feed: StoredFeed, _ state: FeedState, items: [NewItem] = [], title: String? = nil, page: String? = nil,
    address: String? = nil
  ) {
    self.feed = feed
    self.state = state
    self.items = items
    self.title = title
    self.page = page
    self.address = address
  }
}
