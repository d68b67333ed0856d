import Articles
import Screen
import Testing

@testable import ReaderUI

struct VersionsScreenTests {
  /// A reader whose first row is a report of two papers.
  private func desk() -> Desk {
    var desk = Desk.onLibrary(width: 100, height: 20)
    let report = ArticleSummary(id: 1, title: "A Canal Freezes", publication: "Post", quoteCount: 2, reportCount: 2)
    desk.take(.rowsLoaded([report]))
    return desk
  }

  @Test func `a report of several papers says so in its row`() {
    #expect(desk().screen.contains("A Canal Freezes in 2 papers"))
  }

  @Test func `the row names the agency where one of the papers does`() {
    var desk = desk()
    desk.take(
      .rowsLoaded([
        ArticleSummary(
          id: 1, title: "A Canal Freezes", publication: "Post", quoteCount: 2, reportCount: 2, agency: "AP")
      ]))
    #expect(desk.screen.contains("A Canal Freezes AP · in 2 papers"))
  }

  @Test func `the key opens the others, with what each changed`() {
    var desk = desk()
    desk.press("=")
    #expect(desk.effects == [.loadVersions(of: 1, request: 1)])
    desk.answer()
    #expect(desk.screen.contains("Times · Skaters Rejoice"))
    #expect(desk.screen.contains("+ Soup was sold.") && desk.screen.contains("− It was cold."))
    desk.press("j", "Enter")
    #expect(desk.effects.contains { if case .open(article: 2, request: _) = $0 { true } else { false } })
  }

  @Test func `an article that is no report of several says so`() {
    var desk = desk()
    desk.press("j", "=")
    #expect(desk.effects == [] && desk.status.contains("no other article is this report"))
  }

  @Test func `marks go for the whole report unless each article is a row`() {
    var desk = desk()
    desk.press("*")
    #expect(desk.effects == [.mark([1], .starred(true), withReports: true)])
    desk.press(":")
    desk.type("join-reports")
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(joinsReports: false), request: 1, keepingPlace: true)])
    desk.answer()
    #expect(!desk.screen.contains("in 2 papers"))
  }
}
