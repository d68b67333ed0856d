import Articles
import Screen
import Testing

@testable import ReaderUI

struct SearchTests {
  @Test func `n goes on and comes round`() {
    var desk = Desk()
    desk.press("/")
    desk.type("canal")
    desk.press("Enter")
    #expect(desk.state.panes.open?.search?.matches.count == 3)
    let first = desk.state.panes.open?.search?.current
    desk.press("n", "n")
    #expect(desk.state.panes.open?.search?.current != first)
    desk.press("n")
    #expect(desk.state.panes.open?.search?.current == first)
  }

  @Test func `a figure finds those that are raised or lowered, and not the other way round`() {
    func found(_ pattern: String) -> Int {
      TextSearch(pattern: pattern, in: IndexedText("40 m², 40 m2, CO₂, 10⁶")).matches.count
    }
    #expect(found("m2") == 2 && found("m²") == 1 && found("co2") == 1 && found("106") == 1 && found("105") == 0)
  }

  @Test func `the title is searched with the text, and marked`() {
    var desk = Desk()
    desk.press("/")
    desk.type("freezes")
    desk.press("Enter")
    #expect(desk.status.contains("1 of 1"))
    #expect(desk.marked(.currentMatch) == "Freezes")
  }

  @Test func `what is typed is found at once, and Esc leaves everything as it was`() {
    var desk = Desk(height: 8)
    desk.type("/friday")
    #expect(desk.marked(.currentMatch) == "Friday")
    #expect(desk.state.panes.open?.top != 0)
    desk.press("Esc")
    #expect(desk.state.panes.open?.top == 0)
    #expect(desk.state.panes.open?.search == nil)
    desk.type("/friday")
    desk.press("Enter")
    #expect(desk.status.contains("1 of 1: friday"))
  }

  @Test func `in the list beside an article it narrows the list, and n goes to what is unread`() {
    var desk = Desk.onLibrary()
    desk.press("Enter")
    desk.answer()
    desk.press("/")
    desk.type("canal")
    desk.press("Enter")
    #expect(desk.state.panes.open?.search?.matches.count == 2)
    desk.press("q", "/")
    desk.type("harbour")
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "harbour"), request: 1, keepingPlace: false)])
    desk.answer()
    desk.press("n")
    #expect(desk.effects.contains { if case .open(2, _) = $0 { true } else { false } })
  }

  @Test func `n goes through what a search of the library found in an article, and then to what is unread`() throws {
    var desk = Desk.onLibrary()
    desk.press("s")
    desk.type("canal")
    desk.press("Enter")
    desk.answer()
    let snippet = Snippet(IndexedText("The Canal froze."), matches: [TextSpan(4, 9)])
    _ = update(&desk.state, .snippetsLoaded(filter: "canal", [1: snippet, 2: snippet]))
    desk.press("Enter")
    desk.answer()
    let search = try #require(desk.state.panes.open?.search)
    #expect(search.matches.count > 1)
    for place in search.matches.indices {
      desk.press("n")
      #expect(desk.state.panes.open?.search?.current == place)
    }
    desk.press("n")
    #expect(desk.effects.contains { if case .open(2, _) = $0 { true } else { false } })
  }

  @Test func `what is not there is said`() {
    var desk = Desk()
    desk.press("/")
    desk.type("zebra")
    desk.press("Enter")
    #expect(desk.status.contains("zebra"))
  }

  @Test func `Esc leaves the prompt`() {
    var desk = Desk()
    desk.press("/")
    desk.type("ca")
    desk.press("Esc")
    #expect(desk.prompt == nil)
  }
}
