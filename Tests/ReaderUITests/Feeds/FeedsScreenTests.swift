import Articles
import Screen
import Testing

@testable import ReaderUI

struct FeedsScreenTests {
  @Test(arguments: [(120, 20), (60, 10)])
  func `feeds with folder, articles, times and failure`(width: Int, height: Int) throws {
    var desk = Desk.onFeeds(width: width, height: height)
    desk.press("2", "j")
    try Snapshot.expect(desk.frame, is: "feeds-\(width)x\(height)")
  }

  @Test func `E asks for the feeds`() {
    var desk = Desk.onLibrary()
    desk.press("E")
    #expect(desk.effects == [.loadFeeds(request: 1), .loadFilters])
    desk.take(.feedsLoaded(request: 1, [], now: Desk.now))
    #expect(desk.screen.contains("none yet: a subscribes"))
    desk.press("j", "Enter", "r", "x")
    #expect(desk.effects.isEmpty && desk.state.layers.top is FeedsScreen)
    desk.press("q")
    #expect(desk.state.layers.screen == nil)
  }

  @Test func `Enter lists the articles of a feed`() {
    var desk = Desk.onFeeds()
    desk.press("2", "j", "Enter")
    var settings = PaneSettings()
    settings.feeds.selected = .feed(2)
    #expect(
      desk.effects == [
        .saveSettings(settings),
        .list(ListQuery(filter: "feed:#2", name: "The \"Old\" Harbour"), request: 1, keepingPlace: false),
      ])
    #expect(desk.state.layers.screen == nil)
  }

  @Test func `r fetches the selected feed, R all of them`() {
    var desk = Desk.onFeeds()
    desk.press("2", "j", "r")
    #expect(desk.effects == [.refreshFeeds([2])])
    desk.take(.refreshProgressed(RefreshProgress(feeds: 1, feedsDone: 1)))
    #expect(desk.status.contains("⟳ 1/1 feeds"))
    desk.take(.refreshProgressed(nil))
    #expect(desk.effects == [.loadFeeds(request: 1), .loadFilters])
    desk.press("R")
    #expect(desk.effects == [.refresh(all: true)])
  }

  @Test func `x asks before it deletes a filter among the feeds`() {
    var desk = Desk.onFeeds()
    desk.take(.filtersLoaded([SavedFilter(name: "Winter", query: "ice or snow")]))
    desk.press("g", "x")
    #expect(desk.screen.contains("Delete the filter?") && desk.screen.contains("ice or snow"))
    desk.press("n")
    #expect(desk.effects.isEmpty && !desk.screen.contains("Delete the filter?"))
    desk.press("x", "y")
    #expect(desk.effects == [.removeFilter(name: "Winter")])
    #expect(desk.status.contains("deleted the filter “Winter”"))
  }

  @Test func `x asks before it unsubscribes`() throws {
    var desk = Desk.onFeeds(width: 80, height: 16)
    desk.press("x")
    #expect(desk.effects.isEmpty && desk.status.contains("a folder goes with its last feed"))
    desk.press("G", "x")
    #expect(desk.effects.isEmpty)
    try Snapshot.expect(desk.frame, is: "unsubscribing")
    desk.press("q")
    #expect(desk.effects.isEmpty && desk.state.layers.top is FeedsScreen)
    desk.press("x", "Enter")
    #expect(desk.effects == [.unsubscribe(1)])
    #expect(desk.state.layers.top is FeedsScreen)
  }

  @Test func `n leaves the question whether to unsubscribe, and so does what is no answer`() {
    for key in ["n", "N", "j", "Esc", "z"] {
      var desk = Desk.onFeeds()
      desk.press("G", "x", key)
      #expect(desk.state.layers.top is FeedsScreen, "\(key)")
      desk.press("j")
      #expect(!desk.effects.contains(.unsubscribe(1)))
    }
    var desk = Desk.onFeeds()
    desk.press("G", "x", "y")
    #expect(desk.effects == [.unsubscribe(1)])
  }

  @Test func `a name narrows the feeds, by title or folder`() {
    var desk = Desk.onFeeds()
    desk.press("/")
    desk.type("town")
    #expect(desk.screen.contains("Ice Report") && !desk.screen.contains("Harbour"))
    desk.press("Enter", "G", "r")
    #expect(desk.effects == [.refreshFeeds([3])])
    desk.press("q")
    #expect(desk.screen.contains("Harbour"))
    #expect(desk.state.layers.screen != nil)
    // The feed is selected, and not the folder in which it lies.
    desk = Desk.onFeeds()
    desk.press("g", "/")
    desk.type("ice rep")
    desk.press("Enter", "r")
    #expect(desk.effects == [.refreshFeeds([3])])
  }

  @Test func `feeds that are loaded anew leave the selection where it is`() {
    var desk = Desk.onFeeds()
    desk.press("2", "j")
    desk.take(.libraryChanged)
    #expect(desk.effects.contains(.loadFeeds(request: 1)))
    desk.take(.feedsLoaded(request: 1, Array(Desk.feeds.dropFirst()), now: Desk.now))
    desk.press("r")
    #expect(desk.effects == [.refreshFeeds([2])])
    desk.take(.refreshProgressed(nil))
    desk.take(.feedsLoaded(request: 1, [], now: Desk.now))
    #expect(desk.screen.contains("none yet"))
  }

  @Test func `an answer to another request is nobody's`() {
    var desk = Desk.onFeeds()
    desk.take(.feedsLoaded(request: 7, [], now: Desk.now))
    #expect(desk.screen.contains("Harbour"))
  }

  @Test func `a press of the mouse selects, two open`() {
    var desk = Desk.onFeeds()
    desk.mouse(.press, x: 5, y: 4)
    #expect(desk.screen.contains("took too long"))
    desk.mouse(.doublePress, x: 5, y: 6)
    var settings = PaneSettings()
    settings.feeds.selected = .feed(3)
    #expect(
      desk.effects == [
        .saveSettings(settings),
        .list(ListQuery(filter: "feed:#3", name: "Ice Report"), request: 1, keepingPlace: false),
      ])
  }

  @Test func `q comes back to the feeds, with the same one selected`() {
    var desk = Desk.onFeeds()
    desk.press("2", "j", "Enter")
    desk.answer()
    #expect(desk.screen.contains("The \"Old\" Harbour by date") && desk.state.layers.screen == nil)
    desk.press("Enter")
    desk.answer()
    desk.press("q", "h")
    #expect(
      desk.state.layers.screen is FeedsScreen && desk.effects.contains { if case .list = $0 { true } else { false } })
    desk.answer()
    #expect(desk.state.layers.screen is FeedsScreen)
    desk.press("r")
    #expect(desk.effects == [.refreshFeeds([2])])
  }

  @Test func `a folder has the sum of what is unread, folds, and lists all in it`() {
    var desk = Desk.onFeeds(width: 80)
    desk.press("3", "j")
    #expect(desk.screen.contains("▾ Town") && desk.screen.contains("1/1"))
    desk.press("z")
    #expect(desk.screen.contains("▸ Town") && !desk.screen.contains("Ice Report"))
    desk.press("Enter")
    #expect(
      desk.effects == [.list(ListQuery(filter: "folder:\"Town\"", name: "Town"), request: 1, keepingPlace: false)])
  }

  @Test func `what has nothing unread can be hidden, and n goes to what is unread`() {
    var desk = Desk.onFeeds()
    desk.press("n")
    #expect(desk.screen.contains("https://ice.example/atom"))
    desk.press("L")
    #expect(!desk.screen.contains("Harbour") && desk.screen.contains("Ice Report") && desk.screen.contains("Canal"))
    desk.press("A")
    #expect(desk.effects == [.markAllRead(filter: "feed:#3")])
    desk.press("S")
    #expect(desk.screen.contains("by unread"))
  }

  @Test func `C marks everything read, and undoing takes that back`() {
    var desk = Desk.onFeeds()
    desk.press("C")
    #expect(desk.effects == [.markAllRead(filter: "")])
    desk.take(.done(.markedRead(13)))
    #expect(desk.status.contains("13 articles marked as read; U undoes it"))
  }

  @Test func `feeds are subscribed to, renamed, moved, tagged and kept from their screen`() throws {
    func change(_ keys: String, _ text: String) -> (NewFeed?, String?) {
      var desk = Desk.onFeeds()
      desk.press("G", keys, "Ctrl-u")
      desk.type(text)
      desk.press("Enter")
      guard case .changeFeeds(let changes, let intent)? = desk.effects.first else { return (nil, nil) }
      return (changes.first?.new, intent)
    }
    #expect(change("c", "The Canal").0?.name == "The Canal")
    #expect(change("c", "The Canal").1 == "renaming Canal News")
    #expect(change("M", "News/ Sea /").0?.folders == ["News", "Sea"])
    #expect(change("t", "ice, city life").0?.tags == ["ice", "city life"])
    #expect(change("D", "30").0?.keptDays == 30)
    #expect(change("D", "no").0 == nil)
    var desk = Desk.onFeeds()
    desk.press("a")
    desk.type("paper.example")
    desk.press("Enter")
    #expect(desk.effects == [.subscribe(address: "paper.example", folders: ["Sea"])])
    desk.press("G", "X")
    #expect(desk.effects == [.setFullText(true, feed: 1)])
  }
}
