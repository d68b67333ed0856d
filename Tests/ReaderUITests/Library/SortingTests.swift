import Articles
import Screen
import Testing

@testable import ReaderUI

struct SortingTests {
  @Test func `S goes through the orders, the heading tells which`() {
    var desk = Desk.onLibrary()
    for order in [ArticleOrder.age, .publication, .title, .quotes, .date] {
      desk.press("S")
      guard case .list(let query, _, true)? = desk.effects.first else {
        Issue.record("no list is asked for")
        return
      }
      #expect(query == ListQuery(order: order))
      desk.answer()
      #expect(desk.screen.contains("by \(order.rawValue)"))
    }
  }

  @Test func `a search is sorted by relevance until another order is chosen`() {
    var desk = Desk.onLibrary()
    desk.press("s")
    desk.type("ice")
    desk.press("Enter")
    let found = ListQuery(filter: "ice", order: .relevance, isSearch: true)
    #expect(desk.effects == [.list(found, request: 1, keepingPlace: false)])
    desk.answer()
    desk.press("S")
    #expect(desk.effects == [.list(found.sorted(by: .date), request: 2, keepingPlace: true)])
    desk.answer()
    desk.press("q")
    #expect(desk.effects == [.list(ListQuery(), request: 3, keepingPlace: false)])
  }

  @Test func `behind a search the list is sorted as it was before`() {
    var desk = Desk.onLibrary()
    desk.press("S")
    desk.answer()
    desk.press("s")
    let order = desk.state.panes.query.order
    #expect(order != .date)
    desk.type("ice")
    desk.press("Enter")
    desk.answer()
    #expect(desk.state.panes.query.order == .relevance)
    desk.press("q")
    #expect(desk.effects == [.list(ListQuery(order: order), request: 3, keepingPlace: false)])
  }

  @Test func `without a search there is no relevance`() {
    var desk = Desk.onLibrary()
    desk.press(":")
    desk.type("sort-by-relevance")
    desk.press("Enter")
    #expect(desk.effects.isEmpty && desk.status.contains("s searches"))
  }

  @Test func `another order keeps the selected article`() {
    var desk = Desk.onLibrary()
    desk.press("j", "j")
    desk.take(.listed(request: 0, [5, 4, 3, 2, 1], ListQuery(order: .title)))
    #expect(desk.state.panes.list.rows.number(at: desk.state.panes.list.selected) == 3)
  }

  @Test func `a search shows the words around what it found`() throws {
    var desk = Desk.onLibrary(width: 80, height: 24)
    desk.press("s")
    desk.type("ice")
    desk.press("Enter")
    desk.answer()
    desk.take(
      .snippetsLoaded(
        filter: "ice",
        [
          1: Snippet(IndexedText("… long after dark the ice on the canal …"), matches: [TextSpan(22, 25)]),
          2: Snippet(IndexedText("The ice is thin."), matches: [TextSpan(4, 7)]),
        ]))
    try Snapshot.expect(desk.frame, is: "search-of-the-library")
  }

  @Test func `in an article that a search found its words are marked`() {
    var desk = Desk.onLibrary()
    desk.press("s")
    desk.type("canals")
    desk.press("Enter")
    desk.answer()
    desk.take(
      .snippetsLoaded(
        filter: "canals", [1: Snippet(IndexedText("The Canal froze."), matches: [TextSpan(4, 9)])]))
    desk.press("Enter")
    desk.answer()
    #expect(desk.state.panes.open?.search?.pattern == "canal")
    desk.press("n")
    #expect(desk.status.contains("1 of 2: canal"))
  }

  @Test func `the oldest can stand first`() {
    var desk = Desk.onLibrary()
    desk.press("S")
    #expect(desk.effects == [.list(ListQuery(order: .age), request: 1, keepingPlace: true)])
    #expect(desk.status.contains("sorted by age"))
  }

  @Test func `D in the list of one feed takes out what that feed has alone`() {
    var desk = Desk.onFeeds()
    desk.press("G", "Enter")
    desk.answer()
    desk.take(.rowsLoaded([ArticleSummary(id: 1, title: "Article 1")]))
    desk.press("D")
    #expect(desk.effects == [.delete([1], withReports: false)])
  }

  @Test func `D takes out all articles of a report where that is one row`() {
    var desk = Desk.onLibrary()
    desk.take(.rowsLoaded([ArticleSummary(id: 1, title: "Article 1")]))
    desk.press("D")
    #expect(desk.effects == [.delete([1], withReports: true)])
    desk.press(":")
    desk.type("join-reports")
    desk.press("Enter")
    desk.answer()
    desk.press("D")
    guard case .delete(_, withReports: false)? = desk.effects.first else {
      Issue.record("\(desk.effects)")
      return
    }
  }

  @Test func `L lists what is unread, and all again`() {
    var desk = Desk.onLibrary()
    desk.press("L")
    #expect(desk.effects == [.list(ListQuery(filter: "is:unread"), request: 1, keepingPlace: false)])
    desk.answer()
    desk.press("L")
    #expect(desk.effects == [.list(ListQuery(), request: 2, keepingPlace: false)])
    #expect(ListQuery(filter: "a or b").togglingUnread.filter == "is:unread (a or b)")
    #expect(ListQuery(filter: "a or b").togglingUnread.togglingUnread.filter == "a or b")
  }

  @Test func `a narrow heading gives up the count of the unread, then a usual order, then the end of the filter`() {
    func heading(_ query: ListQuery, _ width: Int) -> [String] {
      let parts = ListHeading(query: query, place: "1/5", unread: 3).parts(width: width)
      return [parts.0, parts.1]
    }
    #expect(heading(ListQuery(filter: "said:wu"), 30) == ["said:wu by date", "•3 1/5"])
    #expect(heading(ListQuery(filter: "said:wu"), 22) == ["said:wu by date", "1/5"])
    #expect(heading(ListQuery(filter: "said:wu"), 20) == ["said:wu", "•3 1/5"])
    #expect(heading(ListQuery(filter: "said:wu", order: .title), 18) == ["sa… by title", "1/5"])
    #expect(heading(ListQuery(order: .quotes), 18) == ["by quotes", "•3 1/5"])
  }

  @Test func `the heading counts what is unread`() {
    var desk = Desk.onLibrary(width: 200)
    _ = update(&desk.state, .counted(request: 0, unread: 5))
    #expect(desk.screen.contains("•5 1/5"))
    desk.press("m")
    #expect(desk.screen.contains("•4 1/5"))
  }
}
