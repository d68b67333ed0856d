import Articles
import FoundationEssentials
import Screen

/// The feeds that the person subscribed to.
struct FeedsScreen: Layer {
  /// All feeds; nil until they are loaded.
  private var feeds: [StoredFeed]?
  /// The time at which that was so.
  private(set) var now = Date.distantPast
  /// The words that title or folder have.
  private(set) var name = ""
  /// Those that show.
  private(set) var list = ScrollingList(LoadedRows<StoredFeed>())
  /// The number of the request for what it shows; answers to others are dropped.
  private let request: Int

  /// Goes to the screen of the feeds.
  static func opening(in session: inout Session) -> [Step] {
    let screen = FeedsScreen(request: session.nextScreenRequest())
    return [.push(screen), .work(.loadFeeds(request: screen.request))]
  }

  private init(request: Int) { self.request = request }

  var context: KeyContext { .feeds }
  var cover: LayerCover { .whole }
  var status: String { feeds.map { counted($0.count, "feed") } ?? "…" }
  var hints: [(command: Command, label: String)] {
    [(.open, "articles"), (.refresh, "fetch"), (.removeFilter, "unsubscribe"), (.help, "help")]
  }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let height = FeedsTable.height(in: session.size)
    if list.move(command, page: max(1, height - 1)) {
      list.reveal(rows: height)
      return []
    }
    switch command {
    case .back:
      if name.isEmpty { return [.leave] }
      narrow(to: "", in: session)
    case .search, .filter: return [.push(Prompt(.feedName, text: name))]
    case .open:
      guard let feed = list.selectedRow else { return [] }
      return [.visitList(filter: feed.filter, name: feed.title)]
    case .refresh:
      guard let feed = list.selectedRow else {
        session.tell(Need.selection.reason(session.bindings))
        return []
      }
      return session.beginRefresh(.refreshFeed(feed.id)).steps
    case .removeFilter, .unsubscribe: return list.selectedRow.map { [.push(UnsubscribeQuestion(feed: $0))] } ?? []
    default: return nil
    }
    return []
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = FeedsTable(screen: self, rect: session.screen).row(atY: mouse.y) else { return [] }
    list.select(row)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    guard input.purpose == .feedName else { return nil }
    narrow(to: input.text.joinedWords, in: session)
    return []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .feedsLoaded(request, let feeds, let now):
      self.feeds = feeds
      self.now = now
      show(in: session)
    case .libraryChanged, .refreshProgressed(nil): return [.work(.loadFeeds(request: request))]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) { list.reveal(rows: FeedsTable.height(in: session.size)) }

  func draw(on frame: inout Frame, in session: Session) {
    FeedsTable(screen: self, rect: session.screen).draw(on: &frame)
  }

  /// Shows the feeds of a name only.
  private mutating func narrow(to name: String, in session: Session) {
    guard name != self.name else { return }
    self.name = name
    show(in: session)
  }

  private mutating func show(in session: Session) {
    let words = name.lowercased()
    let shown = feeds?.filter {
      words.isEmpty || $0.title.lowercased().contains(words) || $0.folder.lowercased().contains(words)
    }
    list.change { $0.all = shown }
    settle(in: session)
  }
}

extension StoredFeed {
  /// The folder that it lies in, with those around it before it.
  var folder: String { folders.joined(separator: "/") }

  /// The filter that lists its articles.
  var filter: String { "feed:#\(id)" }
}
