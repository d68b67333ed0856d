import Articles
import Testing

@testable import ReaderUI

struct UnreadTests {
  /// Rows of articles, of which those named are unread.
  private func rows(_ numbers: [Int64], unread: Set<Int64>) -> Event {
    .rowsLoaded(
      numbers.map { number in
        var summary = ArticleSummary(id: number, title: "Article \(number)")
        summary.marks.isRead = !unread.contains(number)
        return summary
      })
  }

  /// A reader in the list of the feed “Canal News”, to which one went from the feeds.
  private func feed(unread: Set<Int64>, preferences: Preferences = Preferences()) -> Desk {
    var desk = Desk.onFeeds()
    desk.state = AppState(size: desk.state.session.size, preferences: preferences)
    _ = update(&desk.state, .listed(request: 0, [1, 2, 3, 4, 5], ListQuery()))
    desk.press("E")
    desk.answer()
    desk.press("G", "Enter")
    let numbers: [Int64] = [1, 2, 3, 4, 5]
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, numbers, desk.state.panes.query))
    _ = update(&desk.state, rows(numbers, unread: unread))
    return desk
  }

  private func asked(_ desk: Desk) -> [Int64] {
    desk.effects.compactMap { if case .open(let article, _) = $0 { article } else { nil } }
  }

  @Test func `n goes to the next unread article, and around the end to one that was passed by`() {
    var desk = feed(unread: [2, 4])
    desk.press("j", "j", "n")
    #expect(asked(desk) == [4])
    desk.answer()
    _ = update(&desk.state, rows([4], unread: []))
    desk.press("n")
    #expect(asked(desk) == [2])
    #expect(desk.status.contains("from the start of the list again"))
  }

  @Test func `at the first row nothing is before`() {
    var desk = feed(unread: [])
    desk.press("Enter")
    desk.answer()
    desk.press("Ctrl-p")
    #expect(asked(desk) == [] && desk.status.contains("nothing above is unread here"))
  }

  @Test func `Ctrl-p goes back to the unread article before`() {
    var desk = feed(unread: [1, 3])
    desk.press("G", "Ctrl-p")
    #expect(asked(desk) == [3])
    desk.answer()
    _ = update(&desk.state, rows([1, 3], unread: []))
    desk.press("Ctrl-p")
    #expect(asked(desk) == [] && desk.status.contains("nothing above is unread here"))
  }

  @Test func `where nothing was searched for, N goes back as Ctrl-p does`() {
    var desk = feed(unread: [1, 3])
    desk.press("G", "N")
    #expect(asked(desk) == [3])
  }

  @Test func `a slash in a list with no article narrows it, to what there is and more`() {
    var desk = feed(unread: [])
    desk.press("/")
    desk.type("ice")
    desk.press("Enter")
    let lists = desk.effects.compactMap { if case .list(let query, _, _) = $0 { query } else { nil } }
    #expect(lists.map(\.filter) == ["feed:#1 ice"] && lists.map(\.title) == ["Canal News: ice"])
    let home = ListQuery(filter: "feed:#1", name: "Canal News")
    #expect(home.narrowed(toTyped: "feed:#1 ", from: home) == home)
    #expect(home.narrowed(toTyped: "feed:#12", from: home).title == "feed:#12")
  }

  @Test func `an article is marked as read, or unread, whichever it was`() {
    var desk = feed(unread: [1])
    func mark(_ text: String) -> [Effect] {
      desk.press(":")
      desk.type("mark-read \(text)")
      desk.press("Enter")
      return desk.effects
    }
    #expect(mark("unread") == [])
    #expect(mark("read") == [.mark([1], .read(true))])
    #expect(mark("read") == [])
    #expect(mark("unread") == [.mark([1], .read(false))])
    #expect(mark("done") == [] && desk.status.contains("mark-read read, or mark-read unread"))
  }

  @Test func `what is unread beyond the rows that are known is asked for`() {
    var desk = Desk(height: 30, articles: 0)
    let numbers = Array(Int64(1)...1_000)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, numbers, ListQuery()))
    _ = update(&desk.state, rows(Array(1...60), unread: []))
    desk.press("n")
    #expect(asked(desk) == [])
    #expect(desk.effects.contains(.findUnread(ListQuery(), request: desk.state.panes.listRequest)))
    desk.effects = update(&desk.state, .unreadFound(request: desk.state.panes.listRequest, [700, 900]))
    #expect(asked(desk) == [700])
    #expect(desk.state.panes.list.selected == 699)
  }

  @Test func `from the last unread article of a feed n goes on to the next feed that has some`() {
    var desk = feed(unread: [5])
    desk.press("n")
    desk.answer()
    _ = update(&desk.state, rows([5], unread: []))
    desk.press("n")
    // “The Old Harbour” has nothing unread, “Ice Report” has.
    let query = ListQuery(filter: "feed:#3", name: "Ice Report")
    let request = desk.state.panes.listRequest
    #expect(desk.effects.contains(.list(query, request: request, keepingPlace: false)))
    #expect(desk.status.contains("Ice Report"))
    desk.effects = update(&desk.state, .listed(request: request, [8, 9], query))
    #expect(desk.effects.contains(.findUnread(query, request: request)))
    desk.effects = update(&desk.state, .unreadFound(request: request, [9]))
    #expect(asked(desk) == [9])
    desk.answer()
    desk.press("q", "q")
    #expect(desk.state.layers.screen is FeedsScreen)
    desk.press("r")
    #expect(desk.effects == [.refreshFeeds([3])])
  }

  @Test func `n ends where nothing is unread in any feed, whatever was counted in them before`() {
    var desk = feed(unread: [])
    desk.press("n")
    let request = desk.state.panes.listRequest
    let query = ListQuery(filter: "feed:#3", name: "Ice Report")
    _ = update(&desk.state, .listed(request: request, [8, 9], query))
    desk.effects = update(&desk.state, .unreadFound(request: request, []))
    #expect(desk.status.contains("nothing is unread in the feeds that show"))
    #expect(!desk.effects.contains { if case .list = $0 { true } else { false } })
    // Something may have come since.
    desk.press("n")
    desk.effects = update(&desk.state, .unreadFound(request: request, []))
    #expect(desk.effects.contains { if case .list(let next, _, _) = $0 { next.filter == "feed:#1" } else { false } })
  }

  @Test func `where nothing counts as read by itself, n does not go around`() {
    var preferences = Preferences()
    preferences.reading = .never
    var desk = feed(unread: [2], preferences: preferences)
    desk.press("G", "n")
    #expect(asked(desk) == [])
    #expect(desk.effects.contains { if case .list = $0 { true } else { false } })
  }

  @Test func `in a list that is no feed’s n says where there may be more`() {
    var desk = Desk(articles: 0)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [1, 2], ListQuery()))
    _ = update(&desk.state, rows([1, 2], unread: []))
    desk.press("n")
    #expect(desk.effects == [] && desk.status.contains("nothing more is unread here: E shows the feeds"))
  }

  @Test func `the list of the next feed, and of the one before, shows from a feed`() {
    var desk = feed(unread: [])
    func go(_ command: String) -> Bool {
      desk.press(":")
      desk.type(command)
      desk.press("Enter")
      return desk.effects.contains { if case .list = $0 { true } else { false } }
    }
    #expect(go("next-feed") && desk.status.contains("Harbour"))
    #expect(go("previous-feed") && desk.status.contains("Canal News"))
  }

  @Test func `lists of what is unread only come first for who wants that, and L lists all`() {
    var preferences = Preferences()
    preferences.listsUnreadOnly = true
    preferences.order = .age
    var desk = Desk.onFeeds()
    desk.state = AppState(size: desk.state.session.size, preferences: preferences)
    _ = update(&desk.state, .listed(request: 0, [1], ListQuery(order: .age)))
    desk.press("E")
    desk.answer()
    desk.press("G", "Enter")
    let query = ListQuery(filter: "is:unread (feed:#1)", name: "Canal News", order: .age)
    #expect(desk.state.panes.query == query)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [], query))
    #expect(desk.status.contains("nothing is unread here: L lists all"))
    desk.press("L")
    let all = desk.effects.compactMap { if case .list(let query, _, _) = $0 { query } else { nil } }
    #expect(all == [ListQuery(filter: "feed:#1", name: "Canal News", order: .age)])
  }

  @Test(arguments: [Preferences.Start.articles, .feeds, .filters])
  func `what is unread only is asked for once at the start, whatever shows first`(start: Preferences.Start) {
    var preferences = Preferences()
    (preferences.listsUnreadOnly, preferences.start) = (true, start)
    var state = AppState(size: Desk().state.session.size, preferences: preferences)
    #expect(!state.start().contains { if case .list = $0 { true } else { false } })
    #expect(state.panes.query == ListQuery(filter: "is:unread") && state.panes.isAtHome)
    #expect(state.panes.query == .first(preferences))
    // What somebody names is read, whether it was before or not.
    #expect(AppState(.inputs, size: Desk().state.session.size, preferences: preferences).panes.query == ListQuery())
  }

  @Test func `who begins with what is unread goes back to all`() {
    var preferences = Preferences()
    preferences.start = .unread
    let state = AppState(size: Desk().state.session.size, preferences: preferences)
    #expect(state.panes.query.filter == "is:unread" && state.panes.home == ListQuery())
  }

  @Test func `C marks everything read from the feeds at once, and elsewhere after a question`() {
    var desk = feed(unread: [1])
    desk.press("C")
    #expect(desk.effects == [] && desk.screen.contains("mark everything in the library read"))
    desk.press("n")
    #expect(desk.effects == [])
    desk.press("C", "y")
    #expect(desk.effects == [.markAllRead(filter: "")])
    desk.press("Enter")
    desk.answer()
    desk.press("C")
    #expect(desk.effects == [])
    desk.press("y")
    #expect(desk.effects == [.markAllRead(filter: "")])
    desk.press("E")
    desk.answer()
    desk.press("C")
    #expect(desk.effects == [.markAllRead(filter: "")])
  }
}
