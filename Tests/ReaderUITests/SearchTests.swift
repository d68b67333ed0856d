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
    #expect(desk.state.panes.open?.search?.matches.count == 2)
    let first = desk.state.panes.open?.search?.current
    desk.press("n")
    #expect(desk.state.panes.open?.search?.current != first)
    desk.press("n")
    #expect(desk.state.panes.open?.search?.current == first)
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
