import Screen

extension AppState {
  /// Shows the feeds.
  mutating func showFeeds() -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    if case .feeds? = covering { return [] }
    let screen = FeedsScreen(request: nextScreenRequest())
    push(.feeds(screen))
    return [.loadFeeds(request: screen.request)]
  }

  /// Runs a command on the screen of the feeds.
  mutating func run(_ command: Command, on screen: FeedsScreen) -> [Effect] {
    var screen = screen
    let height = FeedsTable.height(in: size)
    if let row = command.moved(screen.selected, page: max(1, height - 1), count: screen.shown.count) {
      screen.selected = row
      screen.reveal(height: height)
      replace(.feeds(screen))
      return []
    }
    switch command {
    case .back:
      if !screen.name.isEmpty {
        narrowFeeds(to: "")
        return []
      }
      screens.removeLast()
      return []
    case .search, .filter:
      beginPrompt(.feedName, text: screen.name)
      return []
    case .open, .refresh, .removeFilter, .unsubscribe: break
    default:
      message = Message("\(command.rawValue) has no use here: ? tells what has")
      return []
    }
    guard let feed = screen.selectedFeed else { return [] }
    switch command {
    case .open:
      screens.removeLast()
      focus = .articles
      return askForList(listQuery.narrowed(to: feed.filter, name: feed.title))
    case .refresh: return beginRefresh(.refreshFeed(feed.id))
    default:
      overlay = .unsubscribing(feed)
      return []
    }
  }

  /// Handles a command while the question shows whether to give up a feed.
  mutating func handleUnsubscribing(_ command: Command?, from feed: FeedRow) -> [Effect] {
    switch command {
    case .open:
      overlay = nil
      return [.unsubscribe(feed.id)]
    case .help: overlay = .help(top: 0)
    case .back: overlay = nil
    default: break
    }
    return []
  }

  /// Shows the feeds of a name only.
  mutating func narrowFeeds(to name: String) {
    guard case .feeds(var screen) = covering, screen.name != name else { return }
    let selected = screen.selectedFeed?.id
    screen.name = name
    screen.selected = screen.shown.firstIndex { $0.id == selected } ?? 0
    screen.reveal(height: FeedsTable.height(in: size))
    replace(.feeds(screen))
  }

  /// Takes the feeds, and keeps the selection on the same one.
  mutating func take(_ feeds: [FeedRow], request: Int) {
    for index in screens.indices {
      guard case .feeds(var screen) = screens[index], screen.request == request else { continue }
      let selected = screen.selectedFeed?.id
      screen.feeds = feeds
      screen.selected = screen.shown.firstIndex { $0.id == selected } ?? screen.selected
      screen.reveal(height: FeedsTable.height(in: size))
      screens[index] = .feeds(screen)
    }
  }

  /// Has the feeds loaded anew, where they show.
  func reloadFeeds() -> [Effect] {
    screens.compactMap { if case .feeds(let screen) = $0 { .loadFeeds(request: screen.request) } else { nil } }
  }
}
