import ArticleStore
import Articles
import Feeds

/// Takes over what another reader had: feeds, and their articles with what became of them.
public struct TakingOver: Sendable {
  /// What came of it.
  public struct Tally: Hashable, Sendable {
    /// Feeds that are new, and that were there.
    public internal(set) var (feeds, knownFeeds) = (0, 0)
    /// Articles that are new, and that were there.
    public internal(set) var (articles, knownArticles) = (0, 0)
    /// Articles that had been read, that had been flagged, and that had been taken out.
    public internal(set) var (read, flagged, deleted) = (0, 0, 0)
  }

  private let library: Library

  /// Makes the taking over into a library.
  public init(into library: Library) { self.library = library }

  /// Subscribes to feeds, and takes their articles from a cache of newsboat where there is one.
  ///
  /// `keptDays` says after how many days articles go. Nothing new is begun once the task is cancelled.
  ///
  /// - Throws: `LibraryFailure`.
  public func run(
    _ feeds: [Subscription], cache path: String?, keptDays: Int?, progress: (_ done: Int, _ all: Int) -> Void
  ) throws(LibraryFailure) -> Tally {
    var tally = Tally()
    let cache = try path.map { path throws(LibraryFailure) in try NewsboatCache(path: path) }
    var known: [String: (title: String, page: String)] = [:]
    for feed in try cache?.feeds() ?? [] { known[feed.address] = (feed.title, feed.page) }
    for (number, subscription) in feeds.enumerated() where !Task.isCancelled {
      let new = NewFeed(
        address: subscription.address, name: subscription.title, page: subscription.page,
        folders: subscription.folders, tags: subscription.tags, keptDays: keptDays)
      let (id, isNew) = try library.database.subscribe(new)
      if isNew { tally.feeds += 1 } else { tally.knownFeeds += 1 }
      if let cache, let feed = try library.database.feeds().first(where: { $0.id == id }) {
        try take(cache.items(of: subscription.address), known[subscription.address], of: feed, &tally)
      }
      progress(number + 1, feeds.count)
    }
    return tally
  }

  private func take(
    _ items: [NewsboatCache.Item], _ known: (title: String, page: String)?, of feed: StoredFeed, _ tally: inout Tally
  ) throws(LibraryFailure) {
    var uses: [String: Int] = [:]
    for item in items { uses[item.link, default: 0] += 1 }
    let taken = items.compactMap { item in
      FeedItemRecord.newItem(item, feedKey: feed.key, isLinkUnique: uses[item.link] == 1).map { new in
        TakenItem(
          new, isRead: !item.isUnread, isStarred: !item.flags.isEmpty,
          tags: Set(item.flags).sorted().map { "flag \($0)" }, isDeleted: item.isDeleted)
      }
    }
    func nonEmpty(_ text: String?) -> String? { text.flatMap { $0.isEmpty ? nil : $0 } }
    let outcome = try library.database.takeOver(
      taken, title: nonEmpty(known?.title), page: nonEmpty(known?.page), of: feed)
    tally.articles += outcome.added
    tally.knownArticles += outcome.known
    for item in taken where !item.isDeleted {
      if item.isRead { tally.read += 1 }
      if item.isStarred { tally.flagged += 1 }
    }
    tally.deleted += taken.count(where: \.isDeleted)
  }
}

extension FeedItemRecord {
  /// An article of newsboat on its way into the library.
  fileprivate static func newItem(_ item: NewsboatCache.Item, feedKey: String, isLinkUnique: Bool) -> NewItem? {
    // Where a feed names none, newsboat makes an identifier of the link and the date.
    let isMade = !item.link.isEmpty && item.identifier.hasPrefix(item.link)
    let key = isMade ? item.link : item.identifier
    guard !key.isEmpty else { return nil }
    let link = item.link.hasPrefix("http://") || item.link.hasPrefix("https://") ? item.link : nil
    return newItem(
      key: key, otherKeys: [], title: item.title.isEmpty ? item.link : item.title,
      authors: item.author.isEmpty ? [] : [item.author],
      day: item.published > 0 ? CalendarDay(secondsSince1970: item.published) : nil,
      instant: item.published > 0 ? item.published : nil, link: link, base: link,
      markup: item.content.isEmpty ? nil : item.content,
      enclosures: item.enclosure.map { [Enclosure(address: $0, mediaType: item.enclosureType)] } ?? [],
      feedKey: feedKey, isLinkUnique: isLinkUnique)
  }
}
