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
    #expect(desk.effects.contains { if case .loadTopic("ice", _, _) = $0 { true } else { false } })
  }

  @Test func `a saved filter has a page under its name`() {
    var desk = Desk.onLibrary()
    desk.press("F")
    desk.take(.filtersLoaded([SavedFilter(name: "Winter", query: "ice or snow")]))
    desk.press("#")
    #expect(desk.effects.contains { if case .loadTopic("ice or snow", _, _) = $0 { true } else { false } })
    desk.answer()
    #expect(desk.screen.contains("Winter") && desk.screen.contains("Lea Wu"))
    desk.press("q")
    #expect(desk.state.layers.layers.isEmpty)
  }

  @Test func `words, time and kind narrow the quotes of a topic, and back lifts that before it leaves`() {
    var desk = desk()
    desk.press("/")
    desk.type("thin")
    desk.press("Enter", "f")
    desk.type("2019")
    desk.press("Enter", "c", "S")
    let wanted = QuoteFilter(words: "thin", kind: .direct, period: Period("2019"), oldestFirst: true)
    #expect(desk.effects.contains { if case .loadTopic(_, wanted, _) = $0 { true } else { false } })
    desk.answer()
    #expect(desk.screen.contains("“thin” · direct · 2019") && desk.screen.contains("oldest first"))
    desk.press("Esc")
    #expect(desk.state.layers.layers.last is TopicScreen && !desk.screen.contains("“thin”"))
    desk.press("Esc")
    #expect(desk.state.layers.layers.isEmpty)
  }

  @Test func `an answer to what was asked before is dropped`() {
    var desk = Desk.onLibrary()
    desk.press("#")
    let stale = desk.effects
    desk.press("c")
    for case .loadTopic(_, _, let request) in stale {
      let history = QuoteHistory(months: [], first: nil, last: nil)
      desk.take(
        .topicLoaded(
          request: request, Topic(articleCount: 7, quoteCount: 0, history: history, speakers: [], quotes: [])))
    }
    #expect(!stale.isEmpty && !desk.screen.contains("7 articles"))
  }

  @Test func `Enter goes to the person, or to the quote in its article`() {
    var desk = desk()
    desk.press("j", "Enter")
    #expect((desk.state.layers.layers.last as? PersonScreen)?.person == 2)
    desk.press("q", "j", "Enter")
    #expect(desk.effects.contains { if case .open(article: 3, request: _) = $0 { true } else { false } })
  }
}
