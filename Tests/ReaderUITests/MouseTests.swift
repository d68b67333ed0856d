import Articles
import Screen
import Testing

@testable import ReaderUI

struct MouseTests {
  @Test func `the wheel moves what is under it`() {
    var desk = Desk(height: 8)
    desk.mouse(.wheelDown, x: 60, y: 4)
    #expect((desk.state.panes.open?.top ?? 0) > 0)
  }

  @Test func `a press on a quote selects it`() throws {
    var desk = Desk()
    let rows = (0..<30).map { desk.frame.text(ofRow: $0) }
    let row = try #require(rows.lastIndex { $0.contains("It will hold until Friday") })
    desk.mouse(.press, x: 36, y: row)
    #expect(desk.state.panes.open?.selectedQuote == 3)
  }
}
