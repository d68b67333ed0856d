import Articles
import Screen
import Testing

@testable import ReaderUI

/// Whatever is pressed, the reader goes on and its screen is whole.
struct AnyKeysTests {
  /// Numbers that look random and are the same every time (Steele, Lea and Flood, OOPSLA 2014).
  private struct Random: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let sizes = [(24, 6), (30, 8), (60, 12), (80, 24), (120, 30), (200, 50)]

  @Test(arguments: 0..<12)
  func `any keys in any order, at any size`(seed: UInt64) {
    var random = Random(state: seed)
    var desk = Desk.onLibrary()
    let keys =
      CommandTable.all.flatMap(\.keys).filter { $0 != "Q" } + ["w", "i", "2", "P", "Enter", "P", "Enter", "E", "Enter"]
    for _ in 0..<250 {
      let name = keys.randomElement(using: &random) ?? "j"
      let wasAtTop = desk.state.layers.screen == nil
      desk.press(name)
      if Int.random(in: 0..<4, using: &random) > 0 { desk.answer() }
      if Int.random(in: 0..<12, using: &random) == 0, let size = Self.sizes.randomElement(using: &random) {
        desk.resize(size.0, size.1)
      }
      if Int.random(in: 0..<15, using: &random) == 0 { desk.mouse(.doublePress, x: 20, y: 4) }
      if Int.random(in: 0..<20, using: &random) == 0 { desk.take(.libraryChanged) }
      #expect(wasAtTop || !desk.effects.contains(.quit))
    }
    let frame = desk.frame
    for row in 0..<frame.size.height {
      #expect(frame.row(row).reduce(0) { $0 + $1.glyph.width } == frame.size.width)
    }
  }

  @Test(arguments: [(24, 6), (30, 8), (50, 16)])
  func `every screen is whole where there is little room`(width: Int, height: Int) {
    var desk = Desk.onPerson(width: width, height: height)
    #expect(desk.screen.contains("Lea Wu"))
    desk.press("M")
    desk.take(
      .completed(
        request: desk.state.session.completionRequest, TextSpan(0, 0),
        [Candidate("Robert Roe", detail: "who measures the ice", person: 2)]))
    #expect(desk.screen.contains("Robert Roe"))
    desk.press("Esc", "q")
    #expect(desk.screen.contains("Robert"))
    desk.press("F")
    desk.take(.filtersLoaded([SavedFilter(name: "ice", query: "ice or frost", count: 3)]))
    #expect(desk.screen.contains("ice"))
  }
}
