import Foundation
import Screen
import Testing

@testable import Terminal

struct KittyGraphicsTests {
  private static let head: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 9, 0, 0, 0, 7]

  @Test func `a picture is sent in pieces of letters that end no sequence`() throws {
    let picture = Picture(.png(Self.head + Array(repeating: 0x1B, count: 8_000)), size: Size(width: 9, height: 7))
    let text = KittyGraphics.text(picture, in: Rect(x: 2, y: 3, width: 10, height: 5))
    #expect(text.hasPrefix("\u{1B}7\u{1B}[4;3H\u{1B}_Ga=T,f=100,q=2,C=1,c=10,r=5,m=1;iVBORw0KGgo"))
    #expect(text.hasSuffix("\u{1B}\\\u{1B}8"))
    let pieces = text.dropFirst("\u{1B}7\u{1B}[4;3H".count).components(separatedBy: "\u{1B}_G").dropFirst()
    #expect(pieces.count == 3)
    for piece in pieces {
      let letters = piece.drop { $0 != ";" }.dropFirst().prefix { $0 != "\u{1B}" }
      #expect(letters.count <= 4_096)
      #expect(letters.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) })
    }
    #expect(Array(pieces)[1].hasPrefix("q=2,m=1;") && Array(pieces)[2].hasPrefix("q=2,m=0;"))
  }

  @Test func `pixels are sent with their size, and sixels not at all`() {
    let place = Rect(x: 0, y: 0, width: 1, height: 1)
    let text = KittyGraphics.text(Picture(.pixels([1, 2, 3]), size: Size(width: 1, height: 1)), in: place)
    #expect(text.contains("\u{1B}_Ga=T,f=24,s=1,v=1,q=2,C=1,c=1,r=1,m=0;AQID\u{1B}\\"))
    #expect(KittyGraphics.text(Picture(.sixels("x"), size: Size(width: 1, height: 1)), in: place).isEmpty)
  }

  @Test(arguments: [
    (["TERM": "xterm-kitty"], true), (["KITTY_WINDOW_ID": "3"], true), (["TERM_PROGRAM": "WezTerm"], true),
    (["TERM_PROGRAM": "ghostty"], true), (["TERM": "xterm-256color"], false), ([:], false),
    (["KITTY_WINDOW_ID": "3", "TMUX": "/tmp/t,1,0"], false), (["TERM": "xterm-kitty", "STY": "1.x"], false),
    (["KITTY_WINDOW_ID": ""], false),
  ])
  func `a terminal is known by what it says of itself, but not through another`(
    environment: [String: String], isSpoken: Bool
  ) {
    #expect(KittyGraphics.isSpoken(environment: environment) == isSpoken)
  }
}
