import Testing

@testable import Screen

struct KeyBytesTests {
  @Test(
    arguments: [
      ("j", [.character("j")]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[5~", [.pageUp]),
      ("\u{1B}", [.escape]), ("\u{1B}x", [.alt("x")]), ("\r", [.enter]), ("\u{7F}", [.backspace]),
      ("\u{6}", [.control("f")]), ("é今", [.character("é"), .character("今")]),
      ("a\u{1B}[Zb", [.character("a"), .backTab, .character("b")]),
      ("\u{1B}[999;999Xq", [.character("q")]),
    ] as [(String, [Key])])
  func `bytes are keys`(bytes: String, keys: [Key]) {
    #expect(KeyBytes.keys(in: Array(bytes.utf8)) == keys)
  }

  @Test func `bytes that are no text are passed over`() {
    #expect(KeyBytes.keys(in: [0xFF, 0xC3, UInt8(ascii: "j")]).count <= 1)
  }
}
