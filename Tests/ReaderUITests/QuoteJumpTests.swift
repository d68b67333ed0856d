import Articles
import Screen
import Testing

@testable import ReaderUI

struct QuoteJumpTests {
  @Test func `] and [ go from quote to quote`() {
    var desk = Desk()
    desk.press("]")
    #expect(desk.state.panes.open?.selectedQuote == 0)
    desk.press("]", "]")
    #expect(desk.state.panes.open?.selectedQuote == 2)
    desk.press("[")
    #expect(desk.state.panes.open?.selectedQuote == 1)
  }

  @Test func `} and { stay with the person`() {
    var desk = Desk()
    desk.press("]", "}")
    #expect(desk.state.panes.open?.selectedQuote == 2)
    desk.press("{")
    #expect(desk.state.panes.open?.selectedQuote == 0)
  }

  @Test func `T shows what people think and want, and hides it again`() {
    var desk = Desk(thoughts: [1])
    desk.press("]", "]")
    #expect(desk.status.contains("quote 2 of 3"))
    desk.press("T", "[")
    #expect(desk.status.contains("quote 2 of 4"))
    #expect(desk.status.contains("Robert Roe"))
    desk.press("T")
    #expect(desk.status.contains("1 thought hidden"))
    #expect(desk.state.panes.open?.analysis?.quotes.count == 3)
  }

  @Test func `the last quote is the last`() {
    var desk = Desk()
    desk.press("]", "]", "]", "]", "]")
    #expect(desk.state.panes.open?.selectedQuote == 3)
    #expect(desk.state.session.message != nil)
  }

  @Test func `a jump brings the quote onto the screen`() throws {
    var desk = Desk(width: 100, height: 8)
    desk.press("]", "]", "]", "]")
    #expect(desk.screen.contains("It will hold until"))
  }

  @Test func `the status line tells the quote, its kind and its speaker`() {
    var desk = Desk()
    desk.press("]", "]")
    #expect(desk.status.contains("quote 2 of 4"))
    #expect(desk.status.contains("indirect"))
    #expect(desk.status.contains("Robert Roe"))
  }

  @Test func `y copies the quote with its attribution`() {
    var desk = Desk()
    desk.press("]", "y")
    #expect(
      desk.effects == [
        .copy(
          "“We have waited so long for this,” … “Now it is here.”\n— Lea Wu (the mayor)\nA Canal Freezes at Last, 2019-01-09"
        )
      ])
  }
}
