import Articles
import Screen
import Testing

@testable import ReaderUI

struct ScreenSnapshotTests {
  @Test(arguments: [(200, 50), (120, 30), (100, 24), (79, 24), (60, 12)])
  func `the panes for a width`(width: Int, height: Int) throws {
    var desk = Desk(width: width, height: height)
    desk.press("]")
    try Snapshot.expect(desk.frame, is: "panes-\(width)x\(height)")
  }

  @Test func `narrow screens show one pane at a time`() throws {
    var desk = Desk(width: 60, height: 16)
    desk.press("Tab")
    try Snapshot.expect(desk.frame, is: "narrow-second-pane")
    desk.press("Tab")
    try Snapshot.expect(desk.frame, is: "narrow-third-pane")
  }

  @Test func `quotes by person`() throws {
    var desk = Desk()
    desk.press("v")
    try Snapshot.expect(desk.frame, is: "quotes-by-person")
  }

  @Test func `the people of the article`() throws {
    var desk = Desk()
    desk.press("p")
    try Snapshot.expect(desk.frame, is: "people")
  }

  @Test func `help comes from the key table`() throws {
    var desk = Desk(width: 120, height: 120)
    desk.press("?")
    try Snapshot.expect(desk.frame, is: "help")
    let screen = desk.screen
    for row in CommandTable.all where row.contexts.contains(desk.state.responder.context) {
      #expect(screen.contains(row.summary))
    }
  }

  @Test func `all matches of a search are marked`() throws {
    var desk = Desk()
    desk.press("/")
    desk.type("canal")
    desk.press("Enter")
    try Snapshot.expect(desk.frame, is: "search")
  }

  @Test(arguments: [(23, 6), (24, 5), (10, 3), (1, 1)])
  func `a terminal that is too small says so`(width: Int, height: Int) {
    let desk = Desk(width: width, height: height)
    #expect(desk.frame.size == Size(width: width, height: height))
    #expect(width < 10 || desk.screen.lowercased().contains("small"))
  }

  @Test func `no article to show`() throws {
    try Snapshot.expect(Desk(articles: 0).frame, is: "empty")
  }

  @Test func `every row has as many cells as the screen is wide`() {
    for (width, height) in [(120, 30), (81, 20), (40, 10)] {
      let frame = Desk(width: width, height: height, paragraphs: ["今日は寒い。運河が凍った。 👩‍🚀 e\u{301} \u{1B}[31m“今日,” she said."])
        .frame
      for row in 0..<height {
        #expect(frame.row(row).reduce(0) { $0 + $1.glyph.width } == width)
        #expect(!frame.text(ofRow: row).unicodeScalars.contains("\u{1B}"))
      }
    }
  }
}
