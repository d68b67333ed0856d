import Articles
import Screen
import Testing

@testable import ReaderUI

struct KeepingTests {
  @Test func `an article that is not kept says so, and + keeps it`() {
    var desk = Desk(articles: 2, isKept: false)
    #expect(desk.screen.contains("○"))
    #expect(desk.status.contains("not kept"))
    desk.press("+")
    #expect(desk.effects == [.keep([1])])
    desk.take(.done(.kept(1)))
    #expect(desk.status.contains("the library keeps the article now"))
  }

  @Test func `an article that is kept cannot be kept again`() {
    var desk = Desk(articles: 2)
    #expect(!desk.screen.contains("○"))
    desk.press("+")
    #expect(desk.effects.isEmpty && desk.status.contains("keeps this article already"))
  }

  @Test func `a star or a tag on an article that is not kept says that + keeps the article with it`() {
    for isKept in [false, true] {
      var desk = Desk(articles: 2, isKept: isKept)
      desk.press("*")
      #expect(desk.status.contains("starred") && desk.status.contains("+ keeps the article with it") == !isKept)
      desk.press("t")
      desk.type("city")
      desk.press("Enter")
      #expect(desk.status.contains("tagged city") && desk.status.contains("+ keeps the article with it") == !isKept)
    }
  }

  @Test func `from the only article that is not kept q leaves the program`() {
    var desk = Desk(articles: 1, isKept: false)
    desk.press("q")
    #expect(desk.effects.last == .quit)
    desk = Desk(articles: 1)
    desk.press("q")
    #expect(desk.effects.isEmpty)
  }

  @Test func `the status line says of the open article whether it is kept, not of the selected one`() {
    var desk = Desk(articles: 2)
    desk.take(.rowsLoaded([ArticleSummary(id: 2, title: "bridge", isKept: false)]))
    desk.press("q", "j")
    #expect(desk.status.contains("quotes") && !desk.status.contains("not kept"))
    desk.press("+")
    #expect(desk.effects == [.keep([2])])
  }

  @Test func `a list that comes after the article one began with has that selected`() {
    var state = AppState(size: Size(width: 120, height: 30))
    _ = state.begin(with: 3)
    _ = update(&state, .listed(request: 0, [1, 2, 3], ListQuery()))
    #expect(state.panes.list.selected == 2)
  }

  @Test func `the article one began with can be kept before the list is there`() {
    var state = AppState(size: Size(width: 120, height: 30))
    _ = state.begin(with: 3)
    let article = Article(origin: .standardInput, head: ArticleHead(title: "Ice"), paragraphs: ["The ice is thin."])
    _ = update(&state, .opened(request: state.panes.request, article))
    let summary = ArticleSummary(id: 3, title: "Ice", isKept: false)
    _ = update(&state, .annotated(request: state.panes.request, ArticleAnnotations(summary)))
    #expect(update(&state, .input(.key(.character("+")))).contains(.keep([3])))
  }
}
