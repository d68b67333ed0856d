import Articles
import Screen
import Testing

@testable import ReaderUI

struct ContrastScreenTests {
  /// A reader on the screen of a person with the second one beside.
  private func desk(width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk.onPerson(width: width, height: height)
    desk.press("|")
    desk.choose(2)
    desk.answer()
    return desk
  }

  @Test(arguments: [(80, 24), (120, 40), (60, 20)])
  func `two people stand beside each other by date, or below each other where it is narrow`(
    _ width: Int, _ height: Int
  ) throws {
    var desk = desk(width: width, height: height)
    for (index, request) in desk.historyRequests.enumerated() {
      let months = [QuoteHistory.Month(201901, count: 2 + index), QuoteHistory.Month(201903, count: 1)]
      let others =
        index == 0
        ? [CoSpeaker(PersonSummary(id: 9, name: "Ada Poe", quoteCount: 1, articleCount: 1), articleCount: 3)] : []
      desk.take(
        .historyLoaded(
          request: request,
          QuoteHistory(
            months: months, first: CalendarDay(year: 2019, month: 1, day: 9),
            last: CalendarDay(year: 2019, month: 3, day: 9), others: others)))
    }
    try Snapshot.expect(desk.frame, is: "contrast-\(width)x\(height)")
  }

  @Test func `each stands in the column of its speaker`() throws {
    let desk = desk()
    let lines = desk.screen.split(separator: "\n").map(String.init)
    let first = try #require(lines.first { $0.contains("will hold") })
    let second = try #require(lines.first { $0.contains("too thin") })
    #expect(first.split(separator: "│")[0].contains("will hold"))
    #expect(second.split(separator: "│")[1].contains("too thin"))
  }

  @Test func `words narrow both, and back shows all again`() {
    var desk = desk()
    desk.press("/")
    desk.type("ice")
    desk.answer()
    desk.press("Enter")
    #expect(desk.screen.contains("will hold") && desk.screen.contains("too thin"))
    #expect(!desk.screen.contains("canal stays"))
    #expect(desk.screen.contains("“ice”"))
    desk.press("h")
    desk.answer()
    #expect(desk.screen.contains("canal stays"))
    desk.press("h")
    #expect(desk.state.layers.layers.last is PersonScreen)
  }

  @Test func `both are asked for when they spoke, narrowed by the same`() {
    var desk = desk()
    desk.press("c")
    let asked = desk.effects.compactMap { effect -> Int64? in
      if case .loadHistory(let person, QuoteFilter(kind: .direct), _) = effect { person } else { nil }
    }
    #expect(asked == [1, 2])
    #expect(
      desk.effects.contains {
        if case .loadQuotes([1, 2], QuoteFilter(kind: .direct), _, _) = $0 { true } else { false }
      })
  }

  @Test func `Enter goes to the article, and the key sets another beside`() {
    var desk = desk()
    desk.press("j", "Enter")
    #expect(desk.effects.contains { if case .open(article: 2, request: _) = $0 { true } else { false } })
    desk.press("q")
    desk.press("|")
    desk.choose(3)
    #expect((desk.state.layers.layers.last as? ContrastScreen)?.people == [1, 3])
  }
}

extension Desk {
  /// The requests for when people spoke.
  fileprivate var historyRequests: [Int] {
    effects.compactMap { if case .loadHistory(_, _, let request) = $0 { request } else { nil } }
  }
}
