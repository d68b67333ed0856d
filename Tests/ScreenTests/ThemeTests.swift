import Screen
import Testing

struct ColorTests {
  @Test func `a colour has a number for every depth`() throws {
    let red = try #require(Color(hex: "#ff0000"))
    #expect(red.number(at: .direct) == 0xFF0000)
    #expect(red.number(at: .indexed) == 196)
    #expect(red.number(at: .sixteen) == 9)
    #expect(red.number(at: .eight) == 1)
    #expect(red.number(at: .none) == nil)
  }

  @Test(arguments: ["ff0000", "#ff00", "#gg0000", "#ff00000", ""])
  func `other words are no colour`(text: String) {
    #expect(Color(hex: text) == nil)
  }
}

struct ThemeTests {
  private let theme = Theme(
    name: "test", summary: "",
    roles: [.text: Look(foreground: Color(hex: "#111111")), .quote: Look(attributes: .italic)],
    speakers: [Look(foreground: Color(hex: "#0000ff")), Look(foreground: Color(hex: "#00ff00"))],
    emphasis: ["focused": Look(background: Color(hex: "#ffff00"), attributes: .bold)])

  @Test func `the mark beside a quote has the colour of its words, but no line under it`() {
    let underlined = Theme(
      name: "lines", summary: "", roles: [:],
      speakers: [Look(foreground: Color(hex: "#0000ff"), attributes: [.bold, .underline])], emphasis: [:])
    let mark = underlined.look(of: CellStyle(.quote, speaker: 0, emphasis: .mark))
    #expect(mark == Look(foreground: Color(hex: "#0000ff"), attributes: .bold))
    #expect(underlined.look(of: CellStyle(.quote, speaker: 0)).attributes == [.bold, .underline])
  }

  @Test func `looks lie over each other: text, role, speaker, emphasis`() {
    let look = theme.look(of: CellStyle(.quote, speaker: 1, emphasis: .focused))
    #expect(look.foreground == Color(hex: "#00ff00"))
    #expect(look.background == Color(hex: "#ffff00"))
    #expect(look.attributes == [.italic, .bold])
  }

  @Test func `what lies on a box has the ground of the box, and no text has that of a bar`() {
    let (ground, bar) = (Color(red: 1, green: 1, blue: 1), Color(red: 9, green: 9, blue: 9))
    let theme = Theme(
      name: "two", summary: "",
      roles: [.text: Look(background: ground), .overlay: Look(background: bar), .key: Look(background: bar)],
      speakers: [], emphasis: [:])
    var frame = Frame(size: Size(width: 4, height: 1))
    frame.fill(Rect(x: 0, y: 0, width: 2, height: 1), style: CellStyle(.overlay))
    for x in 0..<4 { frame.put(Glyph("x"), x: x, y: 0, style: CellStyle(x % 2 == 0 ? .faint : .key)) }
    #expect(frame.row(0).map { theme.look(of: $0.style).background } == [bar, bar, ground, ground])
  }

  @Test func `speakers take colours in turn`() {
    #expect(theme.look(of: CellStyle(.text, speaker: 2)) == theme.look(of: CellStyle(.text, speaker: 0)))
  }

  @Test func `without colours attributes tell quotes from text`() {
    let plain = theme.withoutColors
    #expect(plain.look(of: CellStyle(.quote)).foreground == nil)
    #expect(plain.look(of: CellStyle(.quote)) != plain.look(of: CellStyle(.text)))
    #expect(plain.look(of: CellStyle(.text, emphasis: .focused)) != plain.look(of: CellStyle(.text)))
  }
}

struct AsciiRenderingTests {
  private func ascii(_ text: String) -> String {
    Glyph.glyphs(of: text.unicodeScalars).flatMap(AsciiRendering.cells).joined()
  }

  @Test(arguments: [("“Go”", "\"Go\""), ("café", "cafe"), ("–", "-"), ("│", "|"), ("e\u{301}", "e")])
  func `what ASCII lacks is written with what it has`(text: String, expected: String) {
    #expect(ascii(text) == expected)
  }

  @Test func `every glyph keeps its cells`() {
    for text in ["今", "…", "👩", "▎", "ß", "Ж"] {
      let glyphs = Glyph.glyphs(of: text.unicodeScalars)
      #expect(AsciiRendering.cells(for: glyphs[0]).count == glyphs[0].width)
      #expect(AsciiRendering.cells(for: glyphs[0]).allSatisfy { $0.utf8.count == 1 })
    }
  }
}

struct FrameTests {
  @Test func `text that has no room ends in an ellipsis`() {
    var frame = Frame(size: Size(width: 8, height: 1))
    frame.draw("The ice is thin", x: 0, y: 0, limit: 8, style: CellStyle(.text))
    #expect(frame.text(ofRow: 0) == "The ice…")
  }

  @Test func `drawing clips at the edges`() {
    var frame = Frame(size: Size(width: 3, height: 1))
    frame.draw("今今今", x: 0, y: 0, limit: 9, style: CellStyle(.text))
    frame.draw("x", x: 0, y: 5, limit: 3, style: CellStyle(.text))
    frame.fill(Rect(x: -2, y: -2, width: 90, height: 90), style: CellStyle(.faint))
    #expect(frame.cells.count == 3)
  }
}
