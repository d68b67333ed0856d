import Screen
import Testing

struct RenditionTests {
  private let look = Look(
    foreground: Color(red: 255, green: 0, blue: 16, ansi: 9), background: Color(red: 0, green: 0, blue: 0, ansi: 0),
    attributes: [.italic, .underline])

  @Test(arguments: [
    (ColorDepth.none, "\u{1B}[0;3;4m"), (.eight, "\u{1B}[0;1;3;4;31;40m"), (.sixteen, "\u{1B}[0;3;4;91;40m"),
    (.indexed, "\u{1B}[0;3;4;38;5;196;48;5;16m"), (.direct, "\u{1B}[0;3;4;38;2;255;0;16;48;2;0;0;0m"),
  ])
  func `a look is written in the colours that there are`(depth: ColorDepth, sequence: String) {
    #expect(look.rendition(at: depth) == sequence)
  }

  @Test func `black letters are not bold where that makes them grey`() {
    let black = Look(foreground: Color(red: 0, green: 0, blue: 0, ansi: 0), attributes: [.bold, .underline])
    #expect(black.attributes(at: .eight) == .underline && black.attributes(at: .sixteen) == [.bold, .underline])
    #expect(look.attributes(at: .eight).contains(.bold) && !look.attributes(at: .indexed).contains(.bold))
  }

  @Test func `a look that sets nothing takes everything back`() {
    #expect(Look().rendition(at: .direct) == "\u{1B}[0m")
  }
}
