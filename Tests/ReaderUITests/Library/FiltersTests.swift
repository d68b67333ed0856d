import Articles
import Screen
import Testing

@testable import ReaderUI

struct FiltersTests {
  private static let filters = [
    SavedFilter(name: "ice", query: "ice or frost", count: 1_200), SavedFilter(name: "wu", query: "said:wu"),
  ]

  private func filters() -> Desk {
    var desk = Desk.onLibrary(width: 80, height: 24)
    desk.press("F")
    desk.take(.filtersLoaded(Self.filters))
    return desk
  }

  @Test func `the filter of the list is saved under a name`() {
    var desk = Desk.onLibrary()
    desk.press("B")
    #expect(desk.status.contains("no filter to save"))
    desk.press("f")
    desk.type("said:wu")
    desk.press("Enter")
    desk.answer()
    desk.press("B")
    desk.type("the mayor")
    desk.press("Enter")
    #expect(desk.effects == [.saveFilter(name: "the mayor", filter: "said:wu")])
    #expect(desk.screen.contains("the mayor by date"))
    desk.press(":")
    desk.type("save-filter mayor")
    desk.press("Enter")
    #expect(desk.effects == [.saveFilter(name: "mayor", filter: "said:wu")])
  }

  @Test func `the saved filters show with the number of their articles`() throws {
    try Snapshot.expect(filters().frame, is: "filters")
  }

  @Test func `Enter goes to the list of a filter`() {
    var desk = filters()
    desk.press("j", "Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "said:wu", name: "wu"), request: 1, keepingPlace: false)])
    desk.answer()
    #expect(desk.screen.contains("wu by date"))
  }

  @Test func `x asks, and deletes a filter once that is answered`() {
    var desk = filters()
    desk.press("j", "x")
    #expect(desk.effects == [] && desk.screen.contains("Delete the filter?"))
    desk.press("n")
    #expect(desk.effects == [] && desk.screen.contains("said:wu"))
    desk.press("x", "y")
    #expect(desk.effects == [.removeFilter(name: "wu")])
    #expect(desk.status.contains("deleted the filter “wu”"))
    desk.take(.filtersLoaded([Self.filters[0]]))
    #expect(!desk.screen.contains("said:wu") && desk.screen.contains("ice or frost"))
    desk.take(.filtersLoaded([]))
    desk.press("x", "Enter")
    #expect(desk.effects == [] && desk.screen.contains("none yet"))
    desk.press("q")
    #expect(desk.state.layers.responder == nil)
  }

  @Test func `counts that come later keep the selection`() {
    var desk = filters()
    desk.press("j")
    desk.take(.filtersLoaded(Self.filters))
    desk.press("Enter")
    #expect(desk.effects == [.list(ListQuery(filter: "said:wu", name: "wu"), request: 1, keepingPlace: false)])
  }

  @Test func `a press of the mouse goes to a filter`() {
    var desk = filters()
    desk.mouse(.press, x: 10, y: 10)
    #expect(desk.effects == [.list(ListQuery(filter: "ice or frost", name: "ice"), request: 1, keepingPlace: false)])
  }
}
