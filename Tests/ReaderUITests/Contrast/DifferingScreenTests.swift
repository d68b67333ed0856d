import Articles
import Screen
import Testing

@testable import ReaderUI

struct DifferingScreenTests {
  private func desk(width: Int = 100, height: Int = 24) -> Desk {
    var desk = Desk.onPerson(width: width, height: height)
    desk.press("!")
    desk.answer()
    return desk
  }

  @Test(arguments: [(100, 24), (60, 20)])
  func `statements that pull apart stand side by side`(_ width: Int, _ height: Int) throws {
    try Snapshot.expect(desk(width: width, height: height).frame, is: "differing-\(width)x\(height)")
  }

  @Test func `the words that make them differ are marked in both`() {
    let frame = desk().frame
    var marked: [String] = []
    for y in 0..<frame.size.height {
      let cells = (0..<frame.size.width).filter { frame[x: $0, y: y].style.emphasis.contains(.match) }
      marked.append(cells.map { frame[x: $0, y: y].glyph.text }.joined())
    }
    #expect(marked.filter { !$0.isEmpty } == ["not", "twonine"])
  }

  @Test func `what they are called says no more than is known`() {
    let desk = desk()
    #expect(desk.screen.contains("differing statements") && desk.screen.contains("differ in negation"))
    #expect(!desk.screen.lowercased().contains("contradict"))
  }

  @Test func `words, time and kind narrow what is compared, and back lifts that before it leaves`() {
    var desk = desk()
    desk.press("/")
    desk.type("bridge")
    desk.press("Enter", "c")
    let wanted = QuoteFilter(words: "bridge", kind: .direct)
    #expect(desk.effects.contains { if case .loadDiffering(_, wanted, _) = $0 { true } else { false } })
    #expect(desk.screen.contains("“bridge” · direct"))
    desk.press("Esc")
    #expect(desk.state.layers.layers.last is DifferingScreen && !desk.screen.contains("“bridge”"))
    desk.press("Esc")
    #expect(desk.state.layers.layers.last is PersonScreen)
  }

  @Test func `Enter goes to the later one, and back leads to the person`() {
    var desk = desk()
    desk.press("Enter")
    #expect(desk.effects.contains { if case .open(article: 2, request: _) = $0 { true } else { false } })
    desk.press("q", "q")
    #expect(desk.state.layers.layers.last is PersonScreen)
  }
}
