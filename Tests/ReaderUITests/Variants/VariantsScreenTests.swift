import Articles
import Screen
import Testing

@testable import ReaderUI

struct VariantsScreenTests {
  /// A reader on the variants of the last quote of the open article.
  private func desk(width: Int = 100, height: Int = 24) -> Desk {
    var desk = Desk(width: width, height: height)
    desk.press("[", "=")
    desk.answer()
    return desk
  }

  @Test func `the same words as others printed them, with what differs`() throws {
    try Snapshot.expect(desk().frame, is: "variants")
  }

  @Test func `the key asks for the variants of the selected quote`() {
    var desk = Desk()
    desk.press("]", "=")
    #expect(desk.effects == [.loadVariants(of: QuotePlace(article: 1, number: 0), request: 1)])
  }

  @Test func `the words that differ are marked in both`() {
    var desk = desk()
    desk.press("j", "j")
    let frame = desk.frame
    let marked = (0..<frame.size.height).filter { y in
      (0..<frame.size.width).contains { frame[x: $0, y: y].style.emphasis.contains(.match) }
    }
    #expect(marked.count == 3)
    #expect(frame.text(ofRow: marked[0]).contains("until Friday"))
  }

  @Test func `Enter goes to the quote in its article, q back`() {
    var desk = desk()
    desk.press("Enter")
    #expect(desk.effects.contains { if case .open(article: 4, request: _) = $0 { true } else { false } })
    desk.press("q", "q")
    #expect(desk.state.layers.layers.isEmpty)
  }

  @Test func `the panes tell in how many articles a quote stands`() {
    var desk = Desk()
    let place = QuotePlace(article: 1, number: 0)
    desk.take(.articlesCounted(of: [place], [place: 3]))
    #expect(desk.screen.contains("= in 3 articles"))
    desk.take(.articlesCounted(of: [place], [:]))
    #expect(!desk.screen.contains("= in"))
  }

  @Test func `the screen of a person tells it too`() {
    var desk = Desk.onPerson()
    let place = QuotePlace(article: 7, number: 0)
    desk.take(.articlesCounted(of: [place], [place: 2]))
    #expect(desk.screen.contains("· in 2 articles"))
    desk.press("=")
    #expect(desk.effects.contains(.loadVariants(of: place, request: 3)))
  }
}
