import Articles
import FoundationEssentials
import Screen
import Testing

@testable import ReaderUI

struct LinksTests {
  @Test func `links have numbers behind their words, and are listed below the article`() throws {
    try Snapshot.expect(Desk.onLinks().frame, is: "links")
  }

  @Test func `their cells lead to where they lead`() throws {
    let desk = Desk.onLinks()
    let cells = desk.frame.cells
    let links = cells.compactMap(\.link)
    #expect(
      Set(links.map(\.address)) == ["https://news.example/canal", "https://links.example/1", "https://links.example/2"])
    #expect(cells.filter { $0.link?.number == 1 }.map(\.glyph.text).joined() == "Lea Wu¹[1] https://links.example/1")
  }

  @Test func `o opens the article, a number before it one of its links`() {
    var desk = Desk.onLinks()
    desk.press("o")
    #expect(desk.effects == [.openLink("https://news.example/canal")])
    #expect(desk.status.contains("opening https://news.example/canal"))
    desk.press("2", "o")
    #expect(desk.effects == [.openLink("https://links.example/2")])
    desk.press("o")
    #expect(desk.effects == [.openLink("https://news.example/canal")])
    desk.press(":")
    desk.type("open-link 1")
    desk.press("Enter")
    #expect(desk.effects == [.openLink("https://links.example/1")])
  }

  @Test func `the number shows while it is typed, and is forgotten by Esc and by other commands`() {
    var desk = Desk.onLinks()
    desk.press("1", "2")
    #expect(desk.status.contains("12 … o opens this link"))
    desk.press("Esc")
    #expect(!desk.status.contains("12"))
    #expect(desk.state.panes.focus == .body)
    desk.press("2", "j", "o")
    #expect(desk.effects == [.openLink("https://news.example/canal")])
    desk.press("0", "o")
    #expect(desk.effects == [.openLink("https://news.example/canal")])
    for _ in 0..<40 { desk.press("9") }
    desk.press("o")
    #expect(desk.status.contains("the article has 2 links"))
  }

  @Test func `a figure that is bound runs its command`() {
    var desk = Desk.onLinks()
    desk.state.session.bindings = desk.state.session.bindings.binding([.character("2")], to: .help)
    desk.press("2")
    #expect(desk.state.layers.top is HelpOverlay)
  }

  @Test func `O copies an address`() {
    var desk = Desk.onLinks()
    desk.press("O")
    #expect(desk.effects == [.copy("https://news.example/canal")])
    desk.press("1", "O")
    #expect(desk.effects == [.copy("https://links.example/1")])
  }

  @Test func `what has no link says so`() {
    var desk = Desk.onLinks(0, address: nil)
    desk.press("o")
    #expect(desk.effects.isEmpty && desk.status.contains("no link of its own"))
    desk.press("1", "o")
    #expect(desk.effects.isEmpty && desk.status.contains("no links"))
    desk.press("w")
    #expect(desk.status.contains("no links"))
    desk = Desk.onLinks(1, address: "/home/ada/canal.html")
    desk.press("o")
    #expect(desk.effects.isEmpty && desk.status.contains("1o opens the first"))
    desk = Desk(articles: 0)
    desk.press("O")
    #expect(desk.status.contains("open the article first"))
  }

  @Test func `in the list o opens the link of the selected article, open or not`() {
    var desk = Desk()
    desk.press("q", "j", "o")
    #expect(desk.effects.isEmpty && desk.status.contains("this article has no link"))
    _ = update(
      &desk.state, .rowsLoaded([ArticleSummary(id: 2, title: "bridge", address: "https://news.example/bridge")]))
    desk.press("o")
    #expect(desk.effects == [.openLink("https://news.example/bridge")])
    desk.press("1", "o")
    #expect(desk.effects.isEmpty && desk.status.contains("open the article first"))
  }

  @Test func `a long list of links is cut, and w shows all of it`() {
    var desk = Desk.onLinks(10, height: 50)
    #expect(desk.screen.contains("[8] https") && !desk.screen.contains("[9] https"))
    #expect(desk.screen.contains("w lists all 10"))
    desk.press("w")
    #expect(desk.screen.contains("[10] https://links.example/10"))
    desk.resize(100, 50)
    #expect(desk.screen.contains("[10] https://links.example/10"))
    desk.press("w")
    #expect(!desk.screen.contains("[9] https"))
  }

  @Test(arguments: [2, 3, 7, 20, 66])
  func `no line is wider than the measure with the numbers in it`(measure: Int) throws {
    let article = try #require(Desk.onLinks(10).state.panes.open?.article)
    let references = LinkReferences(article)
    var shown = 0
    for case .text(let line) in BodyLayout(
      article: article, references: references, measure: measure, allLinksKey: "w"
    ).lines {
      let cells = line.range.reduce(0) {
        $0 + min(measure, LineWrapper.cells(of: article.text.scalars[$1]) + (references.cells[$1] ?? 0))
      }
      #expect(cells <= measure)
      shown += line.range.count { article.text.scalars[$0] != " " }
    }
    #expect(shown == article.text.scalars.count { $0 != " " && $0 != "\n" })
  }

  @Test func `the mouse finds what stands behind a number`() throws {
    var desk = Desk.onLinks()
    let row = try #require((0..<30).first { desk.frame.text(ofRow: $0).contains("Now it is here") })
    let before = try #require(desk.frame.text(ofRow: row).components(separatedBy: "here").first)
    desk.mouse(.press, x: before.count, y: row)
    #expect(desk.state.panes.open?.selectedQuote == 0)
  }

  @Test func `e writes the article`() {
    var desk = Desk.onLinks()
    desk.press("e")
    #expect(desk.effects == [.export(1)])
    desk = Desk(articles: 0)
    desk.press("e")
    #expect(desk.effects.isEmpty && desk.status.contains("no article is open"))
  }
}
