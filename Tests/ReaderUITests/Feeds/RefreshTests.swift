import Screen
import Testing

@testable import ReaderUI

struct RefreshTests {
  @Test func `articles that were changed are told with those that are new`() {
    #expect(RefreshProgress(feeds: 2, changedArticles: 1).summary == "no new articles, 1 changed")
    #expect(RefreshProgress(feeds: 2, newArticles: 3).summary == "3 new articles")
  }

  private static let half = RefreshProgress(feeds: 500, feedsDone: 12, newArticles: 34, failures: 1)

  @Test func `r fetches what is due, R everything`() {
    var desk = Desk.onLibrary()
    desk.press("r")
    #expect(desk.effects == [.refresh(all: false)])
    desk = Desk.onLibrary()
    desk.press("R")
    #expect(desk.effects == [.refresh(all: true)])
    desk = Desk.onLibrary()
    desk.press(":")
    desk.type("refresh all")
    desk.press("Enter")
    #expect(desk.effects == [.refresh(all: true)])
  }

  @Test func `while feeds are fetched, r says so`() {
    var desk = Desk.onLibrary()
    desk.press("r", "R")
    #expect(desk.effects.isEmpty)
    #expect(desk.status.contains("fetched already: Ctrl-g stops"))
  }

  @Test func `the status line shows how far it is, beside a message`() {
    var desk = Desk.onLibrary()
    desk.press("r")
    #expect(desk.status.contains("⟳ feeds …"))
    desk.take(.refreshProgressed(Self.half))
    #expect(desk.status.contains("⟳ 12/500 feeds · 34 new · 1 failed"))
    desk.press("B")
    #expect(desk.status.contains("no filter to save") && desk.status.contains("⟳ 12/500 feeds · 34 new · 1 failed"))
    desk.press("j")
    desk.take(.refreshProgressed(RefreshProgress(phase: .pages, feeds: 500, newArticles: 34, done: 3, all: 1_200)))
    #expect(desk.status.contains("⟳ 3/1,200 pages · 34 new"))
  }

  @Test func `a message that needs the room has it`() {
    var desk = Desk.onLibrary(width: 60, height: 20)
    desk.press("r")
    desk.take(.refreshProgressed(Self.half))
    desk.take(.message(Message("sorted by title and some more words")))
    #expect(desk.status.contains("some more words") && desk.status.contains("⟳ 12/500 feeds "))
    desk.take(.message(Message(String(repeating: "word ", count: 11))))
    #expect(!desk.status.contains("⟳"))
  }

  @Test func `at the end it says what came`() {
    var desk = Desk.onLibrary()
    desk.press("r")
    desk.take(.refreshProgressed(Self.half))
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("34 new articles; 1 of 500 feeds failed"))
    #expect(!desk.status.contains("⟳"))
    desk.press("r")
    #expect(desk.effects == [.refresh(all: false)])
    desk.take(.refreshProgressed(RefreshProgress(feeds: 1, feedsDone: 1)))
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("no new articles"))
    desk.press("r")
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("no feed is due"))
  }

  @Test func `a failure of the whole is not talked over`() {
    var desk = Desk.onLibrary()
    desk.press("r")
    desk.take(.message(Message("There is no network.", isError: true)))
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("There is no network."))
  }

  @Test func `Ctrl-g stops it`() {
    var desk = Desk.onLibrary()
    desk.press("Ctrl-g")
    #expect(desk.effects.isEmpty && desk.status.contains("no feeds are being fetched"))
    desk.press("r", "Ctrl-g")
    #expect(desk.effects == [.cancelRefresh])
    desk.take(.refreshProgressed(Self.half))
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("stopped after 12 of 500 feeds: 34 new articles; 1 failed"))
  }

  @Test func `what nobody asked for shows how far it is, and is told of only where something came of it`() {
    var desk = Desk.onLibrary()
    desk.take(.refreshProgressed(RefreshProgress(feeds: 9, feedsDone: 2, isQuiet: true)))
    #expect(desk.status.contains("⟳ 2/9 feeds"))
    desk.take(.refreshProgressed(RefreshProgress(feeds: 9, feedsDone: 9, failures: 9, isQuiet: true)))
    desk.take(.refreshProgressed(nil))
    #expect(!desk.status.contains("⟳") && desk.state.session.message == nil)
    desk.take(.refreshProgressed(RefreshProgress(feeds: 9, feedsDone: 9, newArticles: 3, isQuiet: true)))
    desk.take(.refreshProgressed(nil))
    #expect(desk.status.contains("3 new articles"))
  }

  @Test func `what nobody asked for gives way to what somebody asks for`() {
    var desk = Desk.onLibrary()
    desk.take(.refreshProgressed(RefreshProgress(feeds: 9, feedsDone: 2, isQuiet: true)))
    desk.press("R")
    #expect(desk.effects == [.refresh(all: true)])
    desk.take(.refreshProgressed(RefreshProgress(feeds: 9, feedsDone: 3, isQuiet: true)))
    #expect(!desk.status.contains("3/9"))
  }

  @Test func `what comes in moves no selection`() {
    var desk = Desk.onLibrary()
    desk.press("j", "r")
    desk.take(.listed(request: desk.state.panes.listRequest, [8, 7, 6, 1, 2, 3, 4, 5], ListQuery()))
    #expect(desk.state.panes.list.selected == 4)
  }
}
