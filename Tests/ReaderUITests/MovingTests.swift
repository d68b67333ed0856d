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

  @Test func `a resize keeps the selected quote in sight`() {
    let list = (1...12).map { "Line \($0) of the list." }
    var desk = Desk(paragraphs: Desk.paragraphs[..<4] + list + [Desk.paragraphs[4]])
    desk.press("]", "]", "]", "]")
    #expect(desk.screen.contains("“It will hold until Friday,”"))
    for (width, height) in [(120, 10), (60, 9), (40, 30), (200, 50), (90, 8)] {
      desk.resize(width, height)
      #expect(desk.screen.contains("“It will hold"))
    }
  }

  @Test func `a resize goes to no quote that one has scrolled away from`() {
    var desk = Desk(height: 12, paragraphs: Desk.paragraphs + (1...60).map { "Line \($0) of the list." })
    desk.press("]", "G")
    desk.resize(100, 10)
    #expect(desk.screen.contains("Line 5") && !desk.screen.contains("The old canal froze"))
  }
}
