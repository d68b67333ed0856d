import Articles
import Screen
import Testing

@testable import ReaderUI

struct RowFormatTests {
  private let values: [RowFormat.Field: String] = [
    .number: "7", .flags: "N ", .date: "09:05", .feed: "The Northern Post", .title: "Thin ice on the canal",
    .quotes: "3",
  ]

  @Test(
    arguments: [
      ("%4i %f%t", 40, "   7 N Thin ice on the canal"), ("%-6T|%t", 40, "The N…|Thin ice on the canal"),
      ("%t%>%q", 26, "Thin ice on the canal    3"), ("%t%> %D", 14, "Thin ic… 09:05"),
      ("%?T?[%T] &?%t", 60, "[The Northern Post] Thin ice on the canal"), ("%?g?#%g&no tag?", 20, "no tag"),
      ("100%%", 20, "100%"),
    ])
  func `a row says what its form asks for`(form: String, width: Int, row: String) throws {
    #expect(try #require(RowFormat(form)).line(values, width: width) == row)
  }

  @Test(arguments: ["", "%x", "%", "%?t?x", "%9999t"])
  func `a form with a letter that stands for nothing is none`(form: String) { #expect(RowFormat(form) == nil) }

  @Test func `the list has one line a row in the form that the person wrote`() {
    var preferences = Preferences()
    preferences.listFormat = RowFormat("%2i %D %t%>%q")
    preferences.dateFormat = DateFormat("%e %b %Y")
    var state = AppState(.library, size: Size(width: 40, height: 8), preferences: preferences)
    _ = update(&state, .listed(request: 0, [1, 2], ListQuery()))
    let day = CalendarDay(year: 2019, month: 1, day: 9)
    _ = update(
      &state,
      .rowsLoaded([
        ArticleSummary(id: 1, title: "Thin Ice", published: day, quoteCount: 3),
        ArticleSummary(id: 2, title: "Deep Snow", published: nil),
      ]))
    let frame = render(state)
    #expect(frame.text(ofRow: 1) == "•  1  9 Jan 2019 Thin Ice             3 ")
    #expect(frame.text(ofRow: 2).hasPrefix("•  2  Deep Snow"))
  }

  @Test func `a day without a time takes the room of both`() {
    var preferences = Preferences()
    preferences.listFormat = RowFormat("%D|%t")
    preferences.dateFormat = DateFormat("%d.%m. %H:%M")
    var state = AppState(.library, size: Size(width: 40, height: 8), preferences: preferences)
    _ = update(&state, .listed(request: 0, [1], ListQuery()))
    let day = CalendarDay(year: 2019, month: 1, day: 9)
    _ = update(&state, .rowsLoaded([ArticleSummary(id: 1, title: "Thin Ice", published: day)]))
    #expect(render(state).text(ofRow: 1).hasPrefix("• 09.01.      |Thin Ice"))
  }
}

struct DateFormatTests {
  @Test func `a day and a time are written by the letters of strftime`() throws {
    let day = try #require(CalendarDay(year: 2020, month: 9, day: 3))
    #expect(try #require(DateFormat("%a %d.%m.%y %H:%M")).text(of: day, at: (7, 5)) == "Thu 03.09.20 07:05")
    #expect(try #require(DateFormat("%e %b %Y 100%%")).text(of: day, at: nil) == " 3 Sep 2020 100%")
    #expect(try #require(DateFormat("%d.%m., %H:%M")).text(of: day, at: nil) == "03.09.")
    #expect(DateFormat("%Q") == nil)
    #expect(DateFormat("") == nil)
  }
}

struct NaturalOrderTests {
  @Test func `names stand as people look for them`() {
    let names = ["Paper 10", "paper 2", "Paper 1", "Ärzte", "Paper", "Paper 02b", "9 to 5", "Abc"]
    #expect(
      names.sorted(by: NaturalOrder.isBefore) == [
        "9 to 5", "Abc", "Paper", "Paper 1", "paper 2", "Paper 02b", "Paper 10", "Ärzte",
      ])
  }

  @Test func `beside an article, where there is no room for that form, rows have two lines`() {
    var preferences = Preferences()
    preferences.listFormat = RowFormat("%-20T|%t")
    var desk = Desk(width: 120)
    desk.state = AppState(.library, size: Size(width: 120, height: 20), preferences: preferences)
    _ = update(&desk.state, .listed(request: 0, [1], ListQuery()))
    _ = update(&desk.state, .rowsLoaded([ArticleSummary(id: 1, title: "Thin Ice", publication: "The Post")]))
    #expect(desk.screen.contains("The Post            |Thin Ice"))
    _ = desk.state.begin(with: 1)
    let article = Article(origin: .library(article: 1), head: ArticleHead(title: "Thin Ice"), paragraphs: ["Cold."])
    _ = update(&desk.state, .opened(request: desk.state.panes.request, article))
    #expect(!desk.screen.contains("|Thin Ice") && desk.screen.contains("▸ Thin Ice"))
  }
}
