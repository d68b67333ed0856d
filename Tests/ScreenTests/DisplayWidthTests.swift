import Screen
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("a", 1), ("é", 1), ("e\u{301}", 1), ("今", 2), ("한", 2), ("👩", 2), ("\u{200D}", 0), ("…", 1), ("“", 1), ("─", 1),
  ])
  func `text takes the cells that terminals give it`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func `every part of a joined emoji has cells of its own, the joiners none`() {
    let glyphs = Glyph.glyphs(of: "👩‍🚀!".unicodeScalars)
    #expect(glyphs.map(\.text) == ["👩", "🚀", "!"])
    #expect(glyphs.map(\.width) == [2, 2, 1])
  }

  @Test func `marks combine with what stands before them`() {
    #expect(Glyph.glyphs(of: "e\u{301}a".unicodeScalars).map(\.text) == ["e\u{301}", "a"])
  }

  @Test(arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{AD}"])
  func `nothing that steers a terminal or turns the text is shown`(scalar: String) {
    #expect(Glyph.glyphs(of: "a\(scalar)b".unicodeScalars).map(\.text) == ["a", "b"])
  }
}

struct LineWrapperTests {
  private func lines(_ text: String, _ measure: Int) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return LineWrapper(measure: measure).lines(of: scalars, in: 0..<scalars.count).map { range in
      String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test func `lines break at spaces`() {
    #expect(lines("the ice is thin", 8) == ["the ice", "is thin"])
  }

  @Test func `a word longer than the line is cut`() {
    #expect(lines("abcdefgh ij", 5) == ["abcde", "fgh", "ij"])
  }

  @Test func `wide characters are never halved`() {
    #expect(lines("今日は寒い", 5) == ["今日", "は寒", "い"])
  }

  @Test func `no line is wider than the measure`() {
    let text = "The “ice-cold” canal—frozen since Monday—今日 was e\u{301}normous 👩‍🚀, they said."
    for measure in 2...40 {
      for line in lines(text, measure) {
        #expect(Glyph.glyphs(of: line.unicodeScalars).reduce(0) { $0 + $1.width } <= measure)
      }
    }
  }

  @Test func `nothing but spaces is lost`() {
    let text = "The “ice-cold” canal, 今日 was e\u{301}normous, they said."
    for measure in 2...40 {
      #expect(lines(text, measure).joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }
}
