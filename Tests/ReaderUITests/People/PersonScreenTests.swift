import Articles
import Screen
import Testing

@testable import ReaderUI

struct PersonScreenTests {
  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func `what one person said`(width: Int, height: Int) throws {
    var desk = Desk.onPerson(width: width, height: height)
    desk.press("j")
    try Snapshot.expect(desk.frame, is: "person-\(width)x\(height)")
  }

  @Test func `Enter goes to the quote in its article, q back to where one was`() {
    var desk = Desk.onPerson()
    desk.press("j", "Enter")
    #expect(desk.effects == [.open(article: 3, request: 1)])
    #expect(desk.screen.contains("newest first  2/3"))
    desk.answer()
    #expect(desk.state.panes.focus == .body)
    #expect(desk.state.panes.open?.selectedQuote == 2)
    desk.press("q")
    #expect(desk.screen.contains("newest first  2/3"))
    desk.press("q")
    #expect(desk.screen.contains("Everyone in the library"))
    desk.press("q")
    #expect(desk.state.panes.open == nil && desk.state.panes.focus == .articles)
  }

  @Test func `the article that was open before comes back with its place`() {
    var desk = Desk.onLibrary(height: 12)
    desk.press("Enter")
    desk.answer()
    desk.press("]", "]", "]")
    let before = desk.state.panes.open
    desk.press("P")
    #expect(desk.effects.first == .loadPerson(1, request: 1))
    desk.answer()
    desk.press("Enter")
    desk.answer()
    #expect(desk.screen.contains("Article 7"))
    desk.press("q", "q")
    #expect(desk.state.panes.open == before)
    #expect(desk.screen.contains("Article 1"))
  }

  @Test func `q before the article is there stays on the screen`() {
    var desk = Desk.onPerson()
    desk.press("Enter")
    let asked = desk.effects
    desk.press("q")
    desk.effects = asked
    desk.answer()
    #expect(desk.screen.contains("newest first"))
    #expect(desk.state.panes.open == nil)
  }

  @Test func `an article that is gone is said, and the screen stays`() {
    var desk = Desk.onPerson()
    desk.press("Enter")
    _ = update(&desk.state, .openFailed(request: 1, "There is no article 7 in the library any more."))
    #expect(desk.status.contains("no article 7"))
    #expect(desk.screen.contains("newest first"))
  }

  @Test func `an article whose quotes were not there yet gets them when one comes back to it`() {
    var desk = Desk.onLibrary()
    desk.press("Enter")
    let article = Article(
      origin: .library(article: 1), head: ArticleHead(title: "Article 1"), paragraphs: ["It froze."])
    _ = update(&desk.state, .opened(request: 1, article))
    desk.press("P")
    desk.answer()
    desk.press("Enter")
    desk.answer()
    desk.press("Enter")
    desk.answer()
    desk.press("q")
    #expect(desk.effects.last == .open(article: 1, request: 3))
  }

  @Test func `the selection stays on its quote when newer ones come`() {
    var desk = Desk.onPerson()
    desk.press("j")
    desk.effects = update(&desk.state, .libraryChanged)
    let all = Desk.quotes(QuoteFilter())
    desk.take(.quotesLoaded(request: 2, row: 0, [all[2]] + all.prefix(2), count: 3))
    #expect(desk.screen.contains("newest first  3/3"))
    desk.press("Enter")
    #expect(desk.effects == [.open(article: 3, request: 1)])
  }

  @Test func `words, kind and time narrow the quotes, q shows all again`() {
    var desk = Desk.onPerson()
    desk.press("/")
    desk.type("no")
    desk.answer()
    #expect(desk.screen.contains("1/1") && desk.screen.contains("Lea Wu: “no”"))
    desk.press("Enter", "q")
    desk.answer()
    desk.press("c", "c", "c")
    desk.answer()
    #expect(desk.screen.contains("Lea Wu: indirect") && desk.screen.contains("Article 3"))
    desk.press("c", "f")
    desk.answer()
    desk.type("2018..2019")
    desk.press("Enter")
    desk.answer()
    #expect(desk.screen.contains("1/2") && !desk.screen.contains("Article 7"))
    desk.press("q")
    desk.answer()
    #expect(desk.screen.contains("1/3"))
  }

  @Test func `the words that the quotes were narrowed to are marked`() throws {
    var desk = Desk.onPerson()
    desk.press("/")
    desk.type("canal")
    desk.answer()
    let row = try #require((0..<30).first { desk.frame.text(ofRow: $0).contains("keep the canal") })
    let marked = desk.frame.row(row).filter { $0.style.emphasis.contains(.match) }.map(\.glyph.text).joined()
    #expect(marked == "canal")
  }

  @Test func `a time that is none comes back with a sentence`() {
    var desk = Desk.onPerson()
    desk.press("f")
    desk.type("soon")
    desk.press("Enter")
    #expect(desk.prompt?.text == "soon")
    #expect(desk.screen.contains("“soon” is no time"))
  }

  @Test func `S turns the order`() {
    var desk = Desk.onPerson()
    desk.press("S")
    desk.answer()
    #expect(desk.screen.contains("oldest first  1/3"))
    let rows = desk.screen.split(separator: "\n").filter { $0.contains("Post ·") }
    #expect(rows.first?.contains("Article 9") == true)
  }

  @Test func `y copies the quote`() {
    var desk = Desk.onPerson()
    desk.press("y")
    #expect(desk.effects == [.copy("Now it is here.\n— Lea Wu\nArticle 7, 2021-01-09")])
  }

  @Test func `M merges into the one who is chosen by name`() {
    var desk = Desk.onPerson()
    desk.press("M")
    #expect(desk.effects == [.complete(CompletionQuestion(.person, text: "", caret: 0), request: 1)])
    desk.type("r")
    #expect(desk.effects == [.complete(CompletionQuestion(.person, text: "r", caret: 1), request: 2)])
    let candidates = [Candidate("Robert Roe", person: 2), Candidate("the harbour office", person: 3)]
    desk.take(.completed(request: 1, TextSpan(0, 0), []))
    desk.take(.completed(request: 2, TextSpan(0, 1), candidates))
    desk.press("Down", "Up", "Enter")
    #expect(desk.effects == [.merge(1, into: 2)])
    desk.take(.done(.merged(1, "Lea Wu", into: 2, "Robert Roe")))
    #expect(desk.screen.contains("Robert Roe"))
  }

  @Test func `Enter before the names are there takes the first when they are`() {
    var desk = Desk.onPerson()
    desk.press("M")
    desk.type("r")
    desk.press("Enter")
    #expect(desk.effects.isEmpty)
    desk.take(.completed(request: 2, TextSpan(0, 1), [Candidate("Robert Roe", person: 2)]))
    #expect(desk.effects == [.merge(1, into: 2)])
  }

  @Test func `a merge into nobody is said`() {
    var desk = Desk.onPerson()
    desk.press("M")
    desk.type("zz")
    desk.take(.completed(request: 3, TextSpan(0, 2), []))
    desk.press("Enter")
    #expect(desk.effects.isEmpty && desk.status.contains("nobody is called that: zz"))
  }

  @Test func `X takes the article of the quote away from the person`() {
    var desk = Desk.onPerson()
    desk.press("j", "X")
    #expect(desk.effects == [.split(1, article: 3)])
    desk.press("U")
    #expect(desk.effects == [.undo])
  }

  @Test func `P in the people of an article opens the person`() {
    var desk = Desk.onLibrary()
    desk.press("Enter")
    desk.answer()
    desk.press("p", "j", "P")
    #expect(desk.effects.first == .loadPerson(2, request: 1))
  }

  @Test func `a person whom the library does not know yet is said`() {
    var desk = Desk.onLibrary()
    desk.press("Enter")
    desk.answer()
    _ = update(&desk.state, .annotated(request: desk.state.panes.request, ArticleAnnotations()))
    desk.press("]", "P")
    #expect(desk.effects.isEmpty && desk.status.contains("on their way"))
  }

  @Test func `a command of the panes has no use on the screen, and says so`() {
    var desk = Desk.onPerson()
    desk.press("*")
    #expect(desk.effects.isEmpty && desk.status.contains("* works in the list of articles, an article and the quotes"))
  }

  @Test func `a resize keeps the selected quote on the screen`() {
    var desk = Desk.onPerson()
    desk.press("G")
    desk.resize(40, 10)
    #expect(desk.screen.contains("Article 9"))
  }
}
