import Articles
import Screen
import Testing

@testable import ReaderUI

struct PlainStreamTests {
  /// What is written for keys, one after the other, on a desk that shows one pane at a time.
  private func written(_ desk: inout Desk, _ keys: String...) -> [String] {
    var stream = PlainStream()
    _ = stream.text(for: PlainPage(desk.state), afterKey: true)
    return keys.map { key in
      desk.press(key)
      return stream.text(for: PlainPage(desk.state), afterKey: true)
    }
  }

  @Test func `the first page is written whole, without lines, frames and gaps`() {
    let desk = Desk(width: 79)
    var stream = PlainStream()
    let text = stream.text(for: PlainPage(desk.state), afterKey: true)
    #expect(text.contains("\n“We have waited so long for this,” said Lea Wu, the mayor."))
    #expect(text.contains("4 quotes"))
    #expect(!text.contains { "│▎─╭╯".contains($0) })
    #expect(!text.contains("  \n"))
  }

  @Test func `to move in the list writes the row that is selected, and nothing else`() {
    var desk = Desk(width: 79)
    desk.focus(on: .articles)
    #expect(written(&desk, "j", "j") == ["\nunread bridge …", "\nunread soup …"])
  }

  @Test func `folders, folded ones, filters and feeds that failed are told in words`() {
    var desk = Desk.onFeeds(width: 80)
    desk.press("3", "j", "z")
    desk.take(.filtersLoaded([SavedFilter(name: "Winter!", query: "ice")]))
    let lines = PlainPage(desk.state).lines
    for text in ["folded folder Town", "folder Sea", "filter Winter!", "failed The \"Old\" Harbour"] {
      #expect(lines.contains { $0.hasPrefix(text) }, "\(text)")
    }
  }

  @Test func `a quote that is selected is written behind the one who says it`() {
    var desk = Desk(width: 79)
    let text = written(&desk, "]")[0]
    #expect(text.hasPrefix("\nquote 1 of 4 · direct · Lea Wu\n“We have waited"))
  }

  @Test func `what is typed is written letter by letter, and taken back so`() {
    var desk = Desk(width: 79)
    desk.focus(on: .articles)
    #expect(written(&desk, "f", "i", "c", "Backspace") == ["\narticles: ", "i", "c", "\u{8} \u{8}"])
  }

  @Test func `what a search finds is written where it stands`() {
    var desk = Desk(width: 79)
    #expect(
      written(&desk, "/", "f", "r", "i", "Enter").last == "\n1 of 1: fri\n“It will hold until Friday,” Mr. Roe said.")
  }

  @Test func `what changes elsewhere without a key is not told`() {
    var desk = Desk(width: 79)
    desk.focus(on: .articles)
    var stream = PlainStream()
    _ = stream.text(for: PlainPage(desk.state), afterKey: true)
    _ = update(&desk.state, .listed(request: desk.state.panes.listRequest, [1, 2, 3, 4], ListQuery()))
    #expect(stream.text(for: PlainPage(desk.state), afterKey: false) == "")
  }

  @Test func `in code the spaces before and between the words are kept`() {
    func row(_ text: String, _ emphasis: Emphasis) -> String {
      var frame = Frame(size: Size(width: 30, height: 1))
      frame.draw(text, x: 4, y: 0, limit: 30, style: CellStyle(.text, emphasis: emphasis))
      return PlainRow(frame.row(0)).text
    }
    #expect(row("    run(a,  b)", .code) == "    run(a,  b)")
    #expect(row("    one   two", []) == "one two")
  }

  @Test func `the columns of a table are parted by a mark that can be heard, those that are empty too`() {
    var desk = Desk(width: 79)
    let article = Article(
      origin: .library(article: 1), head: ArticleHead(),
      paragraphs: ["| Lock | Depth", "North | | 3 m", "“Cold,” she said."],
      forms: [ParagraphForm(.tableHead), ParagraphForm(.row), ParagraphForm(.quotation, quoteDepth: 1)])
    _ = desk.state.begin(with: 1)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, article))
    var stream = PlainStream()
    let text = stream.text(for: PlainPage(desk.state), afterKey: true)
    #expect(text.contains("\n| Lock | Depth\n") && text.contains("\nNorth | | 3 m\n"))
    #expect(text.contains("\n“Cold,” she said."))
  }

  @Test func `what is refused comes back with the reason`() {
    var desk = Desk(width: 79)
    desk.focus(on: .articles)
    desk.press("f")
    desk.type("fed:x")
    desk.press("Enter")
    var stream = PlainStream()
    _ = stream.text(for: PlainPage(desk.state), afterKey: true)
    _ = update(
      &desk.state,
      .listRefused(
        request: desk.state.panes.listRequest, ListQuery(filter: "fed:x"),
        Prompt.Complaint("there is no field “fed:”", at: TextSpan(0, 4)), suggestion: nil))
    let text = stream.text(for: PlainPage(desk.state), afterKey: false)
    #expect(text.contains("there is no field “fed:”") && text.hasSuffix("\narticles: fed:x"))
  }
}
