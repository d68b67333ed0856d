import Articles
import FoundationEssentials
import Screen

/// The feeds that the person subscribed to, in their folders, with the saved filters above them.
struct FeedsScreen: Layer {
  /// All feeds; nil until they are loaded.
  private var feeds: [StoredFeed]?
  /// The saved filters.
  private var filters: [SavedFilter] = []
  /// The time at which that was so.
  private(set) var now = Date.distantPast
  /// The words that title or folder have.
  private(set) var name = ""
  /// How they are shown.
  private(set) var view: FeedView
  /// How they were shown when that was kept for the next run.
  private var kept: FeedView
  /// The rows that show.
  private(set) var list = ScrollingList(LoadedRows<FeedRow>())
  /// The feeds in which nothing was unread when one came by, whatever was counted in them before.
  private var passed: Set<Int64> = []
  /// The number of the request for what it shows; answers to others are dropped.
  private let request: Int

  /// Goes to the screen of the feeds.
  static func opening(in session: inout Session) -> [Step] {
    let screen = FeedsScreen(request: session.nextScreenRequest(), view: session.settings.feeds)
    return [.push(screen), .work(.loadFeeds(request: screen.request)), .work(.loadFilters)]
  }

  private init(request: Int, view: FeedView) {
    self.request = request
    self.view = view
    kept = view
  }

  var context: KeyContext { .feeds }
  var cover: LayerCover { .whole }
  var status: String {
    guard let feeds else { return "…" }
    let unread = feeds.reduce(0) { $0 + $1.unreadCount }
    return counted(feeds.count, "feed") + (unread > 0 ? " · \(unread.grouped) unread" : "")
  }
  var hints: [(command: Command, label: String)] {
    [(.open, "articles"), (.subscribe, "subscribe"), (.refresh, "fetch"), (.help, "help")]
  }

  func meets(_ need: Need) -> Bool {
    switch need {
    case .selection: list.selectedRow != nil
    case .feed: list.selectedRow?.feed != nil
    default: true
    }
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let height = FeedsTable.height(in: session.size)
    if list.move(command, page: max(1, height - 1)) {
      list.reveal(rows: height)
      remember(in: &session)
      return []
    }
    switch command {
    case .back:
      if name.isEmpty { return keep(in: session) + [.leave] }
      narrow(to: "", in: session)
    case .search, .filter: return [.push(Prompt(.feedName, text: name))]
    case .open:
      remember(in: &session)
      return list.selectedRow.map { keep(in: session) + [.visitList(filter: $0.query, name: $0.title)] } ?? []
    case .nextUnread: selectNextUnread(in: &session)
    case .fold:
      fold(in: &session)
      return keep(in: session)
    case .sort:
      view.sortOtherwise()
      session.tell("feeds by \(view.order.rawValue)")
      change(in: &session)
      return keep(in: session)
    case .unreadOnly:
      view.hidesRead.toggle()
      session.tell(view.hidesRead ? "what has nothing unread is hidden" : "all feeds")
      change(in: &session)
      return keep(in: session)
    case .refresh: return refresh(in: &session)
    case .markAllRead: return list.selectedRow.map { [.work(.markAllRead(filter: $0.query))] } ?? []
    default: return FeedEditing(row: list.selectedRow).run(command, in: &session)
    }
    return []
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = FeedsTable(screen: self, rect: session.screen).row(atY: mouse.y) else { return [] }
    list.select(row)
    remember(in: &session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    guard input.purpose == .feedName else { return FeedEditing(row: list.selectedRow).take(input, in: &session) }
    narrow(to: input.text.joinedWords, in: session)
    return []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .feedsLoaded(request, let feeds, let now):
      self.feeds = feeds
      self.now = now
      show(in: session)
    case .filtersLoaded(let filters):
      self.filters = filters
      show(in: session)
    case .libraryChanged, .refreshProgressed(nil):
      return [.work(.loadFeeds(request: request)), .work(.loadFilters)]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) { list.reveal(rows: FeedsTable.height(in: session.size)) }

  func draw(on frame: inout Frame, in session: Session) {
    FeedsTable(screen: self, rect: session.screen).draw(on: &frame)
  }

  /// Fetches the selected feed, or those of the selected folder.
  private func refresh(in session: inout Session) -> [Step] {
    guard let row = list.selectedRow else {
      session.tell(Need.selection.reason(session.bindings))
      return []
    }
    guard !row.feeds.isEmpty else {
      session.tell("a saved filter fetches nothing: \(session.key(.refreshAll)) fetches all feeds")
      return []
    }
    return session.beginRefresh(.refreshFeeds(row.feeds.map(\.id))).steps
  }

  /// Folds or unfolds the selected folder, or that in which the selected feed lies.
  private mutating func fold(in session: inout Session) {
    let path: [String]
    switch list.selectedRow {
    case .folder(let folder)?: path = folder.path
    case .feed(let feed, _)? where !feed.folders.isEmpty: path = feed.folders
    default: return session.tell("only folders fold")
    }
    if view.folded.remove(path) == nil { view.folded.insert(path) }
    view.selected = .folder(path)
    change(in: &session)
  }

  /// Goes to the next feed with something unread, around the end.
  private mutating func selectNextUnread(in session: inout Session) {
    passed = []
    if goOn(by: 1, onlyUnread: true, aroundToSelected: true, in: &session) == nil { session.tell("nothing is unread") }
  }

  /// Knows that nothing is unread in the selected feed; `goesOn` says whether others are known from the same search.
  mutating func passBy(goesOn: Bool) {
    if !goesOn { passed = [] }
    if let feed = list.selectedRow?.feed { passed.insert(feed.id) }
  }

  /// Selects the next or previous feed that shows, around the end; nil where there is none.
  ///
  /// It may be one with something unread only, and the selected one where nothing else is. What lies in folded folders is
  /// left alone.
  mutating func goOn(
    by step: Int, onlyUnread: Bool, aroundToSelected: Bool = false, in session: inout Session
  ) -> FeedRow? {
    let rows = list.rows.all ?? []
    guard !rows.isEmpty else { return nil }
    let others = (1...rows.count).map { (list.selected + ($0 * step) % rows.count + rows.count) % rows.count }
    let reach = aroundToSelected ? rows.count : rows.count - 1
    let wanted = others.prefix(reach).first { index in
      rows[index].feed.map { !onlyUnread || $0.unreadCount > 0 && !passed.contains($0.id) } ?? false
    }
    guard let next = wanted else { return nil }
    list.select(next)
    remember(in: &session)
    settle(in: session)
    return rows[next]
  }

  private mutating func remember(in session: inout Session) {
    view.selected = list.selectedRow?.key
    session.settings.feeds = view
  }

  /// Has the view kept for the next run, where it has changed.
  private mutating func keep(in session: Session) -> [Step] {
    guard view != kept else { return [] }
    kept = view
    return [.work(.saveSettings(session.settings))]
  }

  private mutating func change(in session: inout Session) {
    session.settings.feeds = view
    show(in: session)
  }

  /// Shows the feeds of a name only.
  private mutating func narrow(to name: String, in session: Session) {
    guard name != self.name else { return }
    self.name = name
    show(in: session)
    // What was looked for is rarely the folder in which it lies.
    let words = name.lowercased()
    guard !words.isEmpty, let row = list.rows.all?.firstIndex(where: { $0.title.lowercased().contains(words) }) else {
      return
    }
    list.select(row)
    view.selected = list.selectedRow?.key
    settle(in: session)
  }

  private mutating func show(in session: Session) {
    guard let feeds else { return }
    let rows = FeedTree(feeds, filters: filters, view, words: name).rows
    // Nothing has been selected yet where there were no rows.
    list.change(seeking: list.rows.all == nil || list.selectedRow?.key != view.selected ? view.selected : nil) {
      $0.all = rows
    }
    settle(in: session)
  }
}

extension StoredFeed {
  /// The folder that it lies in, with those around it before it.
  var folder: String { folders.joined(separator: "/") }
}
