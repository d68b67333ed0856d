import Articles
import Screen
import Testing

@testable import ReaderUI

struct ChangesScreenTests {
  private func text(_ words: String) -> IndexedText { IndexedText(Array(words.unicodeScalars)) }

  private func change(_ desk: inout Desk, _ earlier: String, _ later: String) {
    desk.press("H")
    guard case .loadChanges(_, let request)? = desk.effects.first else { return }
    _ = update(
      &desk.state, .changesLoaded(request: request, TextChanges(from: text(earlier), to: text(later))))
  }

  @Test func `a revised article shows what is gone and what has come`() {
    var desk = Desk()
    change(&desk, "Nine were saved in the bay.", "Ten were saved in the bay.")
    #expect(desk.screen.contains("[-Nine-] {+Ten+} were saved in the bay."))
    #expect(desk.status.contains("1 change"))
    desk.press("h")
    #expect(!desk.screen.contains("[-Nine-]"))
  }

  @Test func `what has come before a full stop stands in its paragraph`() {
    var desk = Desk()
    change(&desk, "It sank, she said.\n\nThe end.", "It sank, she said, and 2 died.\n\nThe end.")
    #expect(desk.screen.contains("It sank, she said{+, and 2 died+}."))
    desk = Desk()
    change(&desk, "It sank at night.", "It sank.")
    #expect(desk.screen.contains("It sank [-at night-]."))
    desk = Desk()
    change(&desk, "“Two sank,” she said.", "“Four sank,” she said.")
    #expect(desk.screen.contains("“[-Two-] {+Four+} sank,” she said."))
  }

  @Test func `n goes from change to change, and says which is the last`() {
    var desk = Desk(height: 8)
    let kept = String(repeating: "It was so. ", count: 200)
    change(&desk, "Old \(kept)end one.", "New \(kept)end two.")
    #expect(desk.screen.contains("{+New+}"))
    desk.press("n")
    #expect(desk.screen.contains("{+two+}."))
    desk.press("n")
    #expect(desk.status.contains("the last change"))
  }

  @Test func `an article that never was changed says so`() {
    var desk = Desk()
    desk.press("H")
    guard case .loadChanges(_, let request)? = desk.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    _ = update(&desk.state, .changesLoaded(request: request, nil))
    #expect(desk.screen.contains("This article is as it was when it came."))
  }

  @Test func `an open article that changes says so, and its heading from then on`() {
    var desk = Desk()
    let summary = ArticleSummary(id: 1, title: "A Canal Freezes at Last")
    let request = desk.state.panes.request
    _ = update(&desk.state, .annotated(request: request, ArticleAnnotations(summary)))
    #expect(!desk.screen.contains("revised"))
    _ = update(&desk.state, .annotated(request: request, ArticleAnnotations(summary, changeCount: 1)))
    #expect(desk.status.contains("this article was changed just now: H shows what"))
    #expect(desk.screen.contains("revised: H shows what"))
    // Until its words are found again, a list that was narrowed to some of them may lack it.
    desk.press("f")
    desk.type("ice")
    desk.press("Enter")
    func list(_ numbers: [Int64]) -> Event {
      .listed(request: desk.state.panes.listRequest, numbers, ListQuery(filter: "ice"))
    }
    _ = update(&desk.state, list([1]))
    let article = Article(origin: .library(article: 1), head: ArticleHead(), paragraphs: Desk.paragraphs)
    let asked = desk.state.panes.request
    _ = update(&desk.state, .opened(request: asked, article))
    _ = update(&desk.state, .annotated(request: asked, ArticleAnnotations(summary, changeCount: 1)))
    _ = update(&desk.state, .annotated(request: asked, ArticleAnnotations(summary, changeCount: 2)))
    _ = update(&desk.state, list([]))
    #expect(desk.status.contains("this article was changed just now"))
  }

  /// Tells that the open article was changed, and gives it with other paragraphs.
  private func change(_ desk: inout Desk, to paragraphs: [String]) {
    let summary = ArticleSummary(id: 1, title: "A Canal Freezes at Last")
    let request = desk.state.panes.request
    _ = update(&desk.state, .annotated(request: request, ArticleAnnotations(summary)))
    let effects = update(&desk.state, .annotated(request: request, ArticleAnnotations(summary, changeCount: 1)))
    guard effects.contains(.open(article: 1, request: request + 1)) else { return }
    let article = Article(origin: .library(article: 1), head: ArticleHead(), paragraphs: paragraphs)
    _ = update(&desk.state, .opened(request: request + 1, article))
    _ = update(&desk.state, .analysed(request: request + 1, Desk.analysis(article)))
  }

  @Test func `an article that changes while it is open shows its new text at the place that one reads`() {
    var desk = Desk(height: 8)
    desk.focus(on: .body)
    desk.press("G")
    #expect(desk.screen.contains("“It will hold until Friday,”"))
    change(&desk, to: ["Two skaters fell."] + Desk.paragraphs)
    #expect(desk.screen.contains("“It will hold until Friday,”"))
    #expect(desk.status.contains("this article was changed just now"))
    desk.press("g")
    #expect(desk.screen.contains("Two skaters fell."))
  }

  @Test func `whoever looks at the text as it came in is told of a change, and goes on looking`() {
    var desk = Desk()
    desk.focus(on: .body)
    desk.press("\\")
    _ = update(&desk.state, .originalLoaded(request: desk.state.panes.request, text("As it came in.")))
    change(&desk, to: ["Two skaters fell."])
    #expect(desk.screen.contains("As it came in."))
    #expect(desk.status.contains("this article was changed just now"))
  }
}
