import Articles
import Screen
import Testing

@testable import ReaderUI

struct TopicScreenTests {
  private func desk(width: Int = 100, height: Int = 24) -> Desk {
    var desk = Desk.onLibrary(width: width, height: height)
    desk.press("#")
    desk.answer()
    return desk
  }

  @Test(arguments: [(100, 24), (60, 20)])
  func `a topic shows its people by number of quotes, its quotes by date and when they were said`(
    _ width: Int, _ height: Int
  ) throws {
    try Snapshot.expect(desk(width: width, height: height).frame, is: "topic-\(width)x\(height)")
  }

  @Test func `the page of the list is that of its filter`() {
    var desk = Desk.onLibrary()
    desk.press("f")
    desk.type("ice")
    desk.press("Enter")
    desk.answer()
    desk.press("#")
    #expect(desk.effects.contains { if case .loadTopic("ice", _) = $0 { true } else { false } })
  }

  @Test func `a saved filter has a page under its name`() {
    var desk = Desk.onLibrary()
    desk.press("F")
    desk.take(.filtersLoaded([SavedFilter(name: "Winter", query: "ice or snow")]))
    desk.press("#")
    #expect(desk.effects.contains { if case .loadTopic("ice or snow", _) = $0 { true } else { false } })
    desk.answer()
    #expect(desk.screen.contains("Winter") && desk.screen.contains("Lea Wu"))
    desk.press("q")
    #expect(desk.state.layers.layers.isEmpty)
  }

  @Test func `Enter goes to the person, or to the quote in its article`() {
    var desk = desk()
    desk.press("j", "Enter")
    #expect((desk.state.layers.layers.last as? PersonScreen)?.person == 2)
    desk.press("q", "j", "Enter")
    #expect(desk.effects.contains { if case .open(article: 3, request: _) = $0 { true } else { false } })
  }
}
