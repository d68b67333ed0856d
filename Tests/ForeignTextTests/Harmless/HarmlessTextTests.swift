import Testing

@testable import ForeignText

struct HarmlessTextTests {
  @Test(arguments: [
    (" a\n\t b ", "a b"), ("a\u{A0}b\u{200B}c", "a b c"), ("a\u{1B}[31mb\u{1B}]0;x\u{7}c", "abc"),
    ("a\u{0}\u{7F}\u{9B}b", "ab"),
    ("a\u{202E}b\u{2066}c\u{200F}\u{61C}", "abc"), ("a\u{AD}b\u{FEFF}", "ab"), ("a\u{E0041}b", "ab"),
    ("👩\u{200D}🚀", "👩\u{200D}🚀"), ("", ""), ("plain text", "plain text"), ("  ", ""),
  ])
  func `a line steers no terminal and turns no text`(text: String, line: String) {
    #expect(HarmlessText.line(text) == line)
  }

  @Test(arguments: [("\n a\n\tb \n", "a\n\tb"), ("a\u{1B}[2Jb\u{7}\u{85}c", "abc"), ("é – x", "é – x")])
  func `a body keeps its lines`(text: String, body: String) { #expect(HarmlessText.body(text) == body) }

  @Test(arguments: [
    ("\u{1B}[1;31mred\u{1B}[0m", "red"), ("\u{1B}]8;;http://x\u{1B}\\link", "link"), ("\u{1B}Pq\u{1B}\\x", "x"),
    ("\u{1B}(Bx", "x"), ("\u{1B}]never ended", "never ended"), ("x\u{1B}", "x"), ("\u{1B}[", ""),
  ])
  func `commands to a terminal go as a whole`(text: String, rest: String) {
    #expect(EscapeSequence.removed(from: text) == rest)
  }
}
