import Articles
import Screen
import Testing

@testable import ReaderUI

struct ReadingMarkTests {
  private func desk(_ reading: Preferences.Reading, height: Int = 30) -> Desk {
    var preferences = Preferences()
    preferences.reading = reading
    var desk = Desk(articles: 0)
    desk.state = AppState(size: Size(width: 120, height: height), preferences: preferences)
    desk.take(.listed(request: 0, [1, 2, 3], ListQuery()))
    return desk
  }

  private func marks(_ desk: Desk) -> [Effect] { desk.effects.filter { if case .mark = $0 { true } else { false } } }

  @Test func `never marks nothing by itself`() {
    var desk = desk(.never)
    desk.press("Enter")
    desk.answer()
    desk.press("G")
    #expect(marks(desk).isEmpty && desk.state.panes.list[0]?.marks.isRead == false)
  }

  @Test func `an article is read once its end has shown`() {
    var desk = desk(.end, height: 8)
    desk.press("Enter")
    desk.answer()
    #expect(desk.state.panes.list[0]?.marks.isRead == false)
    desk.press("G")
    #expect(marks(desk) == [.mark([1], .read(true))])
    desk.press("m")
    #expect(marks(desk) == [.mark([1], .read(false))])
    desk.press("k", "j")
    #expect(desk.state.panes.list[0]?.marks.isRead == false)
  }

  @Test func `an article is read when one passes on from it`() {
    var desk = desk(.pass)
    desk.press("j")
    #expect(marks(desk) == [.mark([1], .read(true))])
    desk.press("k")
    #expect(marks(desk) == [.mark([2], .read(true))])
  }

  @Test func `a command that is to be confirmed asks, and takes nothing but an answer for one`() {
    var preferences = Preferences()
    preferences.confirmed = [.markAllRead]
    var desk = Desk(articles: 0)
    desk.state = AppState(size: Size(width: 80, height: 24), preferences: preferences)
    desk.take(.listed(request: 0, [1, 2], ListQuery()))
    desk.press("A")
    #expect(desk.effects.isEmpty && desk.screen.contains("Sure?"))
    desk.press("j")
    #expect(desk.state.layers.top == nil && desk.effects.isEmpty)
    desk.press("A", "y")
    #expect(desk.effects == [.markAllRead(filter: "")])
  }
}
