import Screen
import Testing

@testable import ReaderUI

struct FeedsScreenTests {
  @Test(arguments: [(120, 20), (60, 10)])
  func `feeds with folder, articles, times and failure`(width: Int, height: Int) throws {
    var desk = Desk.onFeeds(width: width, height: height)
    desk.press("j")
    try Snapshot.expect(desk.frame, is: "feeds-\(width)x\(height)")
  }

  @Test func `E asks for the feeds`() {
    var desk = Desk.onLibrary()
    desk.press("E")
    #expect(desk.effects == [.loadFeeds(request: 1)])
    desk.take(.feedsLoaded(request: 1, [], now: Desk.now))
    #expect(desk.screen.contains("none yet"))
    desk.press("j", "Enter", "r", "x")
    #expect(desk.effects.isEmpty && desk.state.layers.top is FeedsScreen)
    desk.press("q")
    #expect(desk.state.layers.screen == nil)
  }

  @Test func `Enter lists the articles of a feed`() {
    var desk = Desk.onFeeds()
    desk.press("j", "Enter")
    #expect(
      desk.effects == [
        .list(ListQuery(filter: "feed:#2", name: "The \"Old\" Harbour"), request: 1, keepingPlace: false)
      ])
    #expect(desk.state.layers.screen == nil)
  }

  @Test func `r fetches the selected feed, R all of them`() {
    var desk = Desk.onFeeds()
    desk.press("j", "r")
    #expect(desk.effects == [.refreshFeed(2)])
    desk.take(.refreshProgressed(RefreshProgress(feeds: 1, feedsDone: 1)))
    #expect(desk.status.contains("⟳ 1/1 feeds"))
    desk.take(.refreshProgressed(nil))
    #expect(desk.effects == [.loadFeeds(request: 1)])
    desk.press("R")
    #expect(desk.effects == [.refresh(all: true)])
  }

  @Test func `x asks before it unsubscribes`() throws {
    var desk = Desk.onFeeds(width: 80, height: 16)
    desk.press("x")
    #expect(desk.effects.isEmpty)
    try Snapshot.expect(desk.frame, is: "unsubscribing")
    desk.press("q")
    #expect(desk.effects.isEmpty && desk.state.layers.top is FeedsScreen)
    desk.press("x", "Enter")
    #expect(desk.effects == [.unsubscribe(1)])
    #expect(desk.state.layers.top is FeedsScreen)
  }

  @Test func `a name narrows the feeds, by title or folder`() {
    var desk = Desk.onFeeds()
    desk.press("/")
    desk.type("town")
    #expect(desk.screen.contains("Ice Report") && !desk.screen.contains("Harbour"))
    desk.press("Enter", "r")
    #expect(desk.effects == [.refreshFeed(3)])
    desk.press("q")
    #expect(desk.screen.contains("Harbour"))
    #expect(desk.state.layers.screen != nil)
  }

  @Test func `feeds that are loaded anew leave the selection where it is`() {
    var desk = Desk.onFeeds()
    desk.press("j")
    desk.take(.libraryChanged)
    #expect(desk.effects.contains(.loadFeeds(request: 1)))
    desk.take(.feedsLoaded(request: 1, Array(Desk.feeds.dropFirst()), now: Desk.now))
    desk.press("r")
    #expect(desk.effects == [.refreshFeed(2)])
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
    desk.mouse(.press, x: 5, y: 3)
    #expect(desk.screen.contains("took too long"))
    desk.mouse(.doublePress, x: 5, y: 4)
    #expect(
      desk.effects == [
        .list(ListQuery(filter: "feed:#3", name: "Ice Report"), request: 1, keepingPlace: false)
      ])
  }
}
