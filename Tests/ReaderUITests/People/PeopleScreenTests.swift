import Articles
import Screen
import Testing

@testable import ReaderUI

struct PeopleScreenTests {
  private func people(width: Int = 120, height: Int = 30) -> Desk {
    var desk = Desk.onLibrary(width: width, height: height)
    desk.press("P")
    desk.answer()
    return desk
  }

  @Test(arguments: [(80, 24), (120, 40), (40, 12)])
  func `everyone in the library`(width: Int, height: Int) throws {
    try Snapshot.expect(people(width: width, height: height).frame, is: "everyone-\(width)x\(height)")
  }

  @Test func `only rows near the screen are asked for`() {
    var desk = Desk.onLibrary(height: 30)
    desk.press("P")
    #expect(desk.effects == [.loadPeople(named: "", rows: 0..<100, request: 1)])
    let rows = (0..<100).map {
      PersonSummary(id: Int64($0), name: "N \($0)", quoteCount: 1, articleCount: 1)
    }
    desk.effects = update(&desk.state, .peopleLoaded(request: 1, row: 0, rows, count: 40_000))
    #expect(desk.effects == [])
    desk.press("G")
    #expect(desk.effects == [.loadPeople(named: "", rows: 39_900..<40_000, request: 1)])
    #expect(desk.screen.contains("40,000/40,000"))
  }

  @Test func `a name narrows the list while it is typed`() {
    var desk = people()
    desk.press("/")
    desk.type("roe")
    #expect(desk.effects == [.loadPeople(named: "roe", rows: 0..<100, request: 4)])
    desk.answer()
    #expect(desk.screen.contains("Robert Roe") && !desk.screen.contains("Lea Wu"))
    desk.press("Esc")
    desk.answer()
    #expect(desk.screen.contains("Lea Wu"))
  }

  @Test func `Enter before the people are there opens the first as soon as they are`() {
    var desk = people()
    desk.press("/")
    desk.type("roe")
    let asked = desk.effects
    desk.press("Enter", "Enter")
    #expect(desk.effects == [])
    for case .loadPeople(_, _, let request) in asked {
      desk.take(.peopleLoaded(request: request, row: 0, [Desk.people[1]], count: 1))
    }
    #expect(desk.effects.first == .loadPerson(2, request: 5))
  }

  @Test func `q takes the name off before it leaves`() {
    var desk = people()
    desk.press("/")
    desk.type("roe")
    desk.answer()
    desk.press("Enter", "q")
    desk.answer()
    #expect(desk.screen.contains("Everyone in the library"))
    desk.press("q")
    #expect(desk.screen.contains("Articles by date"))
  }

  @Test func `an answer for an earlier name is dropped`() {
    var desk = people()
    desk.press("/")
    desk.type("r")
    let early = desk.effects
    desk.type("oe")
    desk.answer()
    desk.effects = early
    for case .loadPeople(_, _, let request) in early {
      desk.take(.peopleLoaded(request: request, row: 0, [], count: 0))
    }
    #expect(desk.screen.contains("Robert Roe"))
  }

  @Test func `the selection stays on the person when others get ahead`() {
    var desk = people()
    desk.press("j")
    desk.effects = update(&desk.state, .libraryChanged)
    let rows = [Desk.people[1], Desk.people[0], Desk.people[2]]
    desk.take(.peopleLoaded(request: 1, row: 0, rows, count: 3))
    desk.press("Enter")
    #expect(desk.effects.first == .loadPerson(2, request: 2))
  }

  @Test func `the mouse selects and opens`() {
    var desk = people()
    desk.mouse(.press, x: 5, y: 3)
    #expect(desk.screen.contains("2/3"))
    desk.mouse(.wheelDown, x: 5, y: 3)
    #expect(desk.screen.contains("3/3"))
    desk.mouse(.doublePress, x: 5, y: 2)
    #expect(desk.effects.first == .loadPerson(1, request: 2))
  }

  @Test func `a library without quotes says so`() {
    var desk = Desk.onLibrary()
    desk.press("P")
    _ = update(&desk.state, .peopleLoaded(request: 1, row: 0, [], count: 0))
    #expect(desk.screen.contains("nobody is quoted yet"))
    desk.press("Enter", "j", "G", "q")
    #expect(desk.screen.contains("Articles"))
  }
}
