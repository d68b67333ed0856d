import Articles

/// A row of the screen of the feeds: a saved filter, a folder, or a feed.
enum FeedRow: ListRow {
  /// A saved filter, which is a feed of what it finds.
  case filter(SavedFilter)
  /// A folder with the feeds in it, and in the folders in it.
  case folder(FeedFolder)
  /// A feed, in so many folders.
  case feed(StoredFeed, depth: Int)

  typealias Key = FeedView.Row

  var key: Key {
    switch self {
    case .filter(let filter): .filter(filter.name)
    case .folder(let folder): .folder(folder.path)
    case .feed(let feed, _): .feed(feed.id)
    }
  }

  /// The feed of the row; nil for anything else.
  var feed: StoredFeed? { if case .feed(let feed, _) = self { feed } else { nil } }

  /// The feeds of the row: itself, or those in the folder.
  var feeds: [StoredFeed] {
    switch self {
    case .filter: []
    case .folder(let folder): folder.feeds
    case .feed(let feed, _): [feed]
    }
  }

  /// What it is called.
  var title: String {
    switch self {
    case .filter(let filter): filter.name
    case .folder(let folder): folder.path.last ?? ""
    case .feed(let feed, _): feed.title
    }
  }

  /// In how many folders it lies.
  var depth: Int {
    switch self {
    case .filter: 0
    case .folder(let folder): folder.path.count - 1
    case .feed(_, let depth): depth
    }
  }

  /// The filter that lists its articles.
  var query: String {
    switch self {
    case .filter(let filter): filter.query
    case .folder(let folder): "folder:\"\(folder.path.joined(separator: "/"))\""
    case .feed(let feed, _): "feed:#\(feed.id)"
    }
  }

  /// How many of its articles nobody has read; nil until they are counted.
  var unreadCount: Int? {
    switch self {
    case .filter(let filter): filter.unreadCount
    case .folder, .feed: feeds.reduce(0) { $0 + $1.unreadCount }
    }
  }

  /// How many articles it has; nil until they are counted.
  var articleCount: Int? {
    switch self {
    case .filter(let filter): filter.count
    case .folder, .feed: feeds.reduce(0) { $0 + $1.articleCount }
    }
  }
}

/// A folder of feeds.
struct FeedFolder: Equatable, Sendable {
  /// The folder, with those around it before it.
  let path: [String]
  /// The feeds in it, and in the folders in it.
  let feeds: [StoredFeed]
  /// Whether what is in it does not show.
  let isFolded: Bool
}
