import Articles
import Screen
import Testing

@testable import ReaderUI

struct MovingTests {
  private func longDesk() -> Desk {
    Desk(width: 100, height: 12, paragraphs: (1...60).map { "Paragraph \($0) is about the ice on the old canal." })
  }

  @Test func `a page keeps one line of what was read`() {
    var desk = longDesk()
    desk.press("Tab")
    if desk.state.panes.focus != .body { desk.focus(on: .body) }
    let height = 10
    desk.press("Space")
    #expect((desk.state.panes.open?.top ?? 0) >= height - 2)
    let top = desk.state.panes.open?.top
    desk.press("b")
    #expect(desk.state.panes.open?.top == 0 && top != 0)
  }

  @Test func `G goes to the end and g to the start`() {
    var desk = longDesk()
    desk.focus(on: .body)
    desk.press("G")
    #expect(desk.screen.contains("Paragraph 60 "))
    desk.press("j", "Space")
    #expect(desk.screen.contains("Paragraph 60 "))
    desk.press("g")
    #expect(desk.state.panes.open?.top == 0)
  }

  @Test func `a resize keeps the place`() {
    var desk = longDesk()
    desk.focus(on: .body)
    desk.press("Space", "Space", "Space")
    let first = desk.screen.split(separator: "\n").first { $0.contains("Paragraph") }.map(String.init) ?? ""
    let number = first.split(separator: " ").drop { $0 != "Paragraph" }.dropFirst().first
    for (width, height) in [(60, 20), (200, 50), (81, 9), (100, 12)] { desk.resize(width, height) }
    #expect(number.map { desk.screen.contains("Paragraph \($0) ") } == true)
  }

  @Test func `j moves the selection in the list down`() {
    var desk = Desk()
    desk.focus(on: .articles)
    desk.press("j")
    #expect(desk.state.panes.list.selected == 1)
    desk.press("k", "k")
    #expect(desk.state.panes.list.selected == 0)
  }
}
