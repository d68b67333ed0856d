import Articles
import Screen
import Testing

@testable import ReaderUI

struct AnswerTests {
  @Test func `an answer to an older request is dropped`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j", "Enter")
    let old = desk.state.panes.open?.number
    let stale = Article(origin: .standardInput, head: ArticleHead(title: "Stale"), paragraphs: ["Old."])
    _ = update(&desk.state, .opened(request: desk.state.panes.request - 1, stale))
    #expect(desk.state.panes.open?.number == old)
    #expect(!desk.screen.contains("Stale"))
  }

  @Test func `while inputs may still come nothing but quitting quits`() {
    var desk = Desk(articles: 1, isKept: false, subject: .inputs)
    desk.press("q")
    #expect(!desk.effects.contains(.quit))
    desk.take(.inputsEnded(failures: []))
    desk.press("Enter", "q")
    #expect(desk.effects.contains(.quit))
  }

  @Test func `what only the library has is told of inputs that are opened`() {
    var desk = Desk(articles: 2, isKept: false, subject: .inputs)
    for key in ["E", "F", "B", "r", "R", "Ctrl-g"] {
      desk.press(key)
      #expect(desk.effects.isEmpty && desk.status.contains("only your library has that"), "\(key)")
    }
  }

  @Test func `a list without unread articles has none to mark`() {
    var desk = Desk()
    desk.take(.done(.markedRead(0)))
    #expect(desk.status.contains("no article of the list is unread") && !desk.status.contains("undoes"))
  }

  @Test func `a selected quote bears a screen of any height`() {
    var desk = Desk()
    desk.press("]", "]")
    for height in [3, 2, 1, 0, 1, 30] { desk.resize(80, height) }
    #expect(desk.state.panes.open?.selectedQuote != nil)
  }

  @Test func `where nothing can be read the program ends and says why`() {
    var desk = Desk(articles: 0)
    let sentence = "ice.txt: no such file; check the spelling."
    #expect(update(&desk.state, .inputsEnded(failures: [sentence])) == [.fail(sentence)])
    #expect(update(&desk.state, .inputsEnded(failures: [sentence, "Gone."])) == [.fail(sentence + "\nGone.")])
  }

  @Test func `inputs that cannot be read are told beside those that can`() {
    var desk = Desk()
    #expect(update(&desk.state, .inputsEnded(failures: ["ice.txt: no such file."])) == [])
    #expect(desk.status.contains("ice.txt: no such file."))
    _ = update(&desk.state, .inputsEnded(failures: ["ice.txt: no such file.", "soup.txt: no such file."]))
    #expect(desk.status.contains("2 inputs cannot be read; the first: ice.txt"))
  }

  @Test func `going back to an article finds the place in it`() throws {
    var desk = Desk(height: 8)
    desk.press("]", "]", "]")
    let (top, article) = (desk.state.panes.open?.top, desk.state.panes.open?.article)
    desk.press("J")
    let other = Article(origin: .standardInput, head: ArticleHead(title: "Soup"), paragraphs: ["Soup ran out."])
    _ = update(&desk.state, .opened(request: desk.state.panes.request, other))
    #expect(desk.screen.contains("Soup ran out"))
    desk.press("K")
    let first = try #require(article)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, first))
    _ = update(&desk.state, .analysed(request: desk.state.panes.request, Desk.analysis(first)))
    #expect(desk.state.panes.open?.top == top && top != 0)
    #expect(desk.state.panes.open?.selectedQuote == 2)
  }

  @Test func `an article that cannot be read says why`() {
    var desk = Desk(articles: 2)
    _ = update(
      &desk.state, .openFailed(request: desk.state.panes.request, "ice.txt: no such file; check the spelling."))
    #expect(desk.status.contains("no such file"))
  }

  @Test func `opening is work for the program and never waits`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j", "Enter")
    #expect(desk.effects == [.open(article: 2, request: desk.state.panes.request)])
  }

  @Test func `Q quits from anywhere, q only from the first pane`() {
    var desk = Desk()
    desk.press("]", "Q")
    #expect(desk.effects.last == .quit)
    desk.focus(on: .quotes)
    desk.press("q")
    #expect(desk.effects == [] && desk.state.panes.focus == .body)
  }
}
