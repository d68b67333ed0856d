/// A feed that the person subscribed to, as its row shows it.
public struct FeedRow: Equatable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// Its title.
  public let title: String
  /// The folder that it lies in, with those around it before it.
  public let folder: String
  /// Where it is fetched from.
  public let address: String
  /// How many of its articles nobody read, of how many.
  public let unread, articles: Int
  /// When it came last, in words.
  public let lastSuccess: String
  /// When it is fetched next, in words.
  public let next: String
  /// Why it did not come last, in a sentence; nil when it came.
  public let failure: String?

  /// Makes a row.
  public init(
    id: Int64, title: String, folder: String = "", address: String, unread: Int, articles: Int, lastSuccess: String,
    next: String, failure: String? = nil
  ) {
    self.id = id
    self.title = title
    self.folder = folder
    self.address = address
    (self.unread, self.articles) = (unread, articles)
    self.lastSuccess = lastSuccess
    self.next = next
    self.failure = failure
  }

  /// The filter that lists its articles.
  var filter: String { "feed:\"\(String(title.map { "\"“”„".contains($0) ? " " : $0 }))\"" }
}

/// The feeds that the person subscribed to.
public struct FeedsScreen: Equatable, Sendable {
  /// All feeds; nil until they are loaded.
  public var feeds: [FeedRow]?
  /// The words that title or folder have.
  public var name = ""
  /// The selected row.
  public var selected = 0
  /// The first row that shows.
  public var top = 0
  /// The number of the request for what it shows; answers to others are dropped.
  public var request: Int

  /// The feeds of the name.
  var shown: [FeedRow] {
    let words = name.lowercased()
    return (feeds ?? []).filter {
      words.isEmpty || $0.title.lowercased().contains(words) || $0.folder.lowercased().contains(words)
    }
  }

  /// The selected feed.
  var selectedFeed: FeedRow? {
    let shown = shown
    return shown.indices.contains(selected) ? shown[selected] : nil
  }

  /// Scrolls so that the selected row shows.
  mutating func reveal(height: Int) {
    selected = max(0, min(selected, shown.count - 1))
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
    top = max(0, min(top, shown.count - 1))
  }
}
