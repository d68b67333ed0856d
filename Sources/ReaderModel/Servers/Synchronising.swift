import ArticleStore
import Articles
import Feeds
import ForeignText
import Web

/// Keeps a library the same as a server: subscriptions and their folders, what is read and what is starred, both ways.
///
/// What was the same last is kept, so that what was changed since shows on either side; what was done here while there was
/// no network is sent the next time. A mark is on or off, so changes of both sides never contradict each other; of a title
/// or a folder that was changed on both sides the person's own here stays. Whatever ends it midway, doing it again does
/// the rest.
public struct Synchronising: Sendable {
  /// What came of it.
  public struct Tally: Hashable, Sendable {
    /// Articles that are new here.
    public internal(set) var added = 0
    /// Marks that were sent, and that were taken.
    public internal(set) var (sent, taken) = (0, 0)
    /// Feeds that were subscribed to or given up or changed, here and there.
    public internal(set) var (feedsHere, feedsThere) = (0, 0)
    /// The titles of feeds that the server did not take.
    public internal(set) var refused: [String] = []
  }

  private let database: ArticleDatabase
  private let server: String
  private let service: ReaderService

  /// So many seconds before the newest article are asked for again, as servers take in several at once.
  private static let overlap: Int64 = 3_600
  /// So many articles are saved at once.
  private static let portion = 100

  /// Logs in at a server.
  ///
  /// - Throws: `ServerFailure`, `WebFailure` and `AddressFailure`.
  public init(
    of library: Library, at server: String, user: String, password: String, with client: WebClient
  ) async throws {
    database = library.database
    self.server = server
    service = try await ReaderService(at: server, user: user, password: password, with: client)
  }

  /// Does it once.
  ///
  /// - Throws: `ServerFailure`, `WebFailure` and `LibraryFailure`.
  public func run() async throws -> Tally {
    var tally = Tally()
    try await alignFeeds(&tally)
    try await sendMarks(&tally)
    try await takeItems(&tally)
    try await takeMarks(&tally)
    // Articles that were here before the server told of them may have marks that it lacks.
    try await sendMarks(&tally)
    return tally
  }

  // MARK: Feeds

  private func alignFeeds(_ tally: inout Tally) async throws {
    var there = try await service.subscriptions()
    let known = Dictionary(uniqueKeysWithValues: try database.serverFeeds().map { ($0.stream, $0) })
    for feed in known.values.sorted(by: { $0.stream < $1.stream }) where feed.feed == nil {
      if there.contains(where: { $0.stream == feed.stream }) {
        do {
          try await service.unsubscribe(from: feed.stream)
        } catch ServerFailure.status(400) {
          // Somebody gave it up there meanwhile.
        }
        there.removeAll { $0.stream == feed.stream }
        tally.feedsThere += 1
      }
      try database.removeServerFeed(feed.stream)
    }
    for feed in known.values where feed.feed != nil && !there.contains(where: { $0.stream == feed.stream }) {
      if let id = feed.feed { _ = try database.unsubscribe(id) }
      try database.removeServerFeed(feed.stream)
      tally.feedsHere += 1
    }
    let home = there.compactMap(\.home).first
    for one in there { try await align(one, known[one.stream], home: home, &tally) }
    try await sendNewFeeds(there, &tally)
  }

  /// Brings one feed of the server and the one here together.
  private func align(
    _ there: ReaderService.Subscription, _ before: ServerFeed?, home: String?, _ tally: inout Tally
  ) async throws {
    // Where a server knows no title it gives the address.
    let isTitled = ![there.address, there.stream].contains(there.title)
    let name = isTitled ? HarmlessText.line(there.title) : before?.title ?? there.address
    let folders = HarmlessText.line(there.folder).split(separator: "/").map(String.init)
    guard let before, let id = before.feed, let here = try database.feeds().first(where: { $0.id == id }) else {
      let new = NewFeed(address: there.address, name: isTitled ? name : nil, page: there.page, folders: folders)
      let (id, isNew) = try database.subscribe(new)
      if isNew { tally.feedsHere += 1 }
      try database.save(ServerFeed(stream: there.stream, feed: id, title: name, folder: folders.joined(separator: "/")))
      return
    }
    let folder = here.folders.joined(separator: "/")
    let isChangedHere = here.title != before.title || folder != before.folder
    let isChangedThere = name != before.title || folders.joined(separator: "/") != before.folder
    if isChangedHere {
      try await service.edit(
        there.stream, isNew: false, title: here.title, folder: folder,
        leaving: folder == there.folder ? nil : there.folder, home: home)
      tally.feedsThere += 1
      try database.save(ServerFeed(stream: there.stream, feed: id, title: here.title, folder: folder))
    } else if isChangedThere {
      var changed = NewFeed(here)
      (changed.name, changed.folders) = (name, folders)
      try database.set(changed, of: id)
      tally.feedsHere += 1
      try database.save(ServerFeed(stream: there.stream, feed: id, title: name, folder: folders.joined(separator: "/")))
    }
  }

  /// Subscribes there to what was subscribed to here.
  private func sendNewFeeds(_ before: [ReaderService.Subscription], _ tally: inout Tally) async throws {
    let known = Set(try database.serverFeeds().compactMap(\.feed))
    let new = try database.feeds().filter { !known.contains($0.id) && Address.isWeb($0.address) }
    guard !new.isEmpty else { return }
    var taken: [StoredFeed] = []
    for feed in new {
      let title = feed.title == feed.address ? nil : feed.title
      do {
        try await service.edit(
          "feed/\(feed.address)", isNew: true, title: title, folder: feed.folders.joined(separator: "/"))
        tally.feedsThere += 1
        taken.append(feed)
      } catch ServerFailure.status(let status) where ![401, 403, 429, 503].contains(status) {
        // It may be one that the server cannot fetch; the others need not wait for it.
        tally.refused.append(feed.title)
      }
    }
    guard !taken.isEmpty else { return }
    // The server may call them otherwise.
    let streams = Set(before.map(\.stream))
    var there = try await service.subscriptions().filter { !streams.contains($0.stream) }
    func keep(_ feed: StoredFeed, _ one: ReaderService.Subscription) throws {
      try database.save(
        ServerFeed(stream: one.stream, feed: feed.id, title: feed.title, folder: feed.folders.joined(separator: "/")))
      there.removeAll { $0.stream == one.stream }
      taken.removeAll { $0.id == feed.id }
    }
    for feed in taken {
      let one = there.first { $0.address == feed.address || $0.stream == "feed/\(feed.address)" }
      if let one { try keep(feed, one) }
    }
    // One that redirects may have another address there.
    if taken.count == 1, there.count == 1 { try keep(taken[0], there[0]) }
  }

  // MARK: Marks

  private func sendMarks(_ tally: inout Tally) async throws {
    let waiting = try database.marksToSend()
    guard !waiting.isEmpty else { return }
    // A server may turn round a mark that it is told anew, so only what it lacks is sent.
    let (unread, starred) = (try await service.numbers(lacking: .read), try await service.numbers(having: .starred))
    func keep(_ items: [Int64], _ state: ReaderService.State, _ value: Bool) throws {
      let now = Dictionary(uniqueKeysWithValues: try database.serverMarks().map { ($0.item, $0) })
      try database.sent(
        items.compactMap { now[$0] }.map { marks in
          var marks = marks
          if state == .read { marks.isRead = value } else { marks.isStarred = value }
          return marks
        })
    }
    for (state, value) in [
      (ReaderService.State.read, true), (.read, false), (.starred, true), (.starred, false),
    ] {
      func here(_ marks: ServerMarks) -> Bool { state == .read ? marks.isRead : marks.isStarred }
      let items = waiting.filter { here($0.here) == value && here($0.there) != value }.map(\.here.item)
      func isThere(_ item: Int64) -> Bool { state == .read ? !unread.contains(item) : starred.contains(item) }
      try keep(items.filter { isThere($0) == value }, state, value)
      try await service.set(state, value, of: items.filter { isThere($0) != value }) { done in
        try keep(done, state, value)
        tally.sent += done.count
      }
    }
  }

  private func takeMarks(_ tally: inout Tally) async throws {
    let unread = try await service.numbers(lacking: .read)
    let starred = try await service.numbers(having: .starred)
    let before = try database.serverMarks()
    var changed: [ServerMarks] = []
    var doubtful: Set<Int64> = []
    for marks in before {
      let now = ServerMarks(
        item: marks.item, isRead: !unread.contains(marks.item), isStarred: starred.contains(marks.item))
      guard now != marks else { continue }
      // What is in no list may be read, or gone: a server forgets what is old.
      if now.isRead && !marks.isRead || !now.isStarred && marks.isStarred { doubtful.insert(marks.item) }
      changed.append(now)
    }
    if !doubtful.isEmpty {
      let there = Set(try await service.items(doubtful.sorted()).map(\.number))
      let gone = doubtful.subtracting(there)
      try database.forgetServerItems(gone.sorted())
      changed.removeAll { gone.contains($0.item) }
    }
    try database.take(changed)
    tally.taken += changed.count
  }

  // MARK: Articles

  private func takeItems(_ tally: inout Tally) async throws {
    let newest = try database.newestItem(of: server)
    var reached = newest
    var added = 0
    let feeds = Dictionary(uniqueKeysWithValues: try database.feeds().map { ($0.id, $0) })
    var streams: [String: StoredFeed] = [:]
    for feed in try database.serverFeeds() { streams[feed.stream] = feed.feed.flatMap { feeds[$0] } }
    func take(_ items: [ReaderService.Item]) throws {
      for (stream, items) in Dictionary(grouping: items, by: \.stream) {
        guard let feed = streams[stream] else { continue }
        added += try database.save(
          items.compactMap { item in
            FeedItemRecord.newItem(item, feedKey: feed.key).map {
              ($0, ServerMarks(item: item.number, isRead: item.isRead, isStarred: item.isStarred))
            }
          }, of: feed)
      }
      reached = max(reached, items.map(\.received).max() ?? 0)
    }
    do {
      try await service.items(since: max(0, newest - Self.overlap), take)
    } catch ServerFailure.unreadable {
      // A server that answers with no articles there gives them by their numbers.
      let known = Set(try database.serverMarks().map(\.item))
      var rest = try await service.numbers().subtracting(known).sorted(by: >)[...]
      while !rest.isEmpty, !Task.isCancelled {
        try take(try await service.items(Array(rest.prefix(Self.portion))))
        rest = rest.dropFirst(Self.portion)
      }
    }
    // Only now, as the newest came first.
    if !Task.isCancelled { try database.setNewestItem(reached, of: server) }
    tally.added += added
  }
}

extension Library {
  /// The feeds that a server fetches for this library.
  ///
  /// - Throws: `LibraryFailure`.
  func feedsOfServer() throws(LibraryFailure) -> Set<Int64> { Set(try database.serverFeeds().compactMap(\.feed)) }
}

extension FeedItemRecord {
  /// An article of a server on its way into the library.
  fileprivate static func newItem(_ item: ReaderService.Item, feedKey: String) -> NewItem? {
    let isWeb = item.link.hasPrefix("http://") || item.link.hasPrefix("https://")
    let link = isWeb ? item.link : nil
    return newItem(
      key: link ?? ReaderService.name(of: item.number), otherKeys: [],
      title: item.title.isEmpty ? item.link : HarmlessText.line(item.title),
      authors: item.author.isEmpty ? [] : [HarmlessText.line(item.author)],
      day: item.published > 0 ? CalendarDay(secondsSince1970: item.published) : nil,
      instant: item.published > 0 ? item.published : nil, link: link, base: link,
      markup: item.content.isEmpty ? nil : item.content, enclosures: item.enclosures, feedKey: feedKey,
      isLinkUnique: link != nil)
  }
}
