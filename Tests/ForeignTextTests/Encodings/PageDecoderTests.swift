import Testing

@testable import ForeignText

struct PageDecoderTests {
  private func decoded(_ bytes: [UInt8], charset: String? = nil) throws -> String {
    String(decoding: try PageDecoder.utf8(bytes, charset: charset), as: UTF8.self)
  }

  @Test func `a byte order mark decides`() throws {
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("<p>é".utf8), charset: "iso-8859-1") == "<p>é")
    #expect(try decoded([0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0, 0xE9, 0]) == "<p>é")
    #expect(try decoded([0xFE, 0xFF, 0, 0x3C, 0, 0x70, 0, 0x3E, 0, 0xE9]) == "<p>é")
  }

  @Test func `valid UTF-8 is UTF-8 whatever is declared`() throws {
    #expect(try decoded(Array("<meta charset=euc-kr><p>Łódź".utf8)) == "<meta charset=euc-kr><p>Łódź")
  }

  @Test func `curly quotes stay in a page that calls itself Western and is broken in one place`() throws {
    let page = Array("<meta charset=iso-8859-1><p>“Rain,” she said. “It".utf8) + [0x92] + Array("s late.”".utf8)
    #expect(try decoded(page).hasSuffix("<p>“Rain,” she said. “It’s late.”"))
  }

  @Test func `curly quotes that were taken for control characters come back`() throws {
    #expect(try decoded(Array("<p>\u{93}Rain,\u{94} it\u{92}s said".utf8)) == "<p>“Rain,” it’s said")
  }

  @Test func `the server's word goes before the page's`() throws {
    #expect(try decoded(Array("<meta charset=koi8-r>".utf8) + [0xF3], charset: "windows-1251").hasSuffix("у"))
  }

  @Test(arguments: [
    ("windows-1251", [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], "Привет"), ("Shift_JIS", [0x89, 0x5E, 0x89, 0xCD], "運河"),
    ("euc-jp", [0xB1, 0xBF, 0xB2, 0xCF], "運河"), ("GB2312", [0xD4, 0xCB, 0xBA, 0xD3], "运河"),
    ("big5", [0xB9, 0x42, 0xAA, 0x65], "運河"), ("EUC-KR", [0xBF, 0xEE, 0xC7, 0xCF], "운하"),
    ("iso-8859-1", [0x93, 0x48, 0x69, 0x94], "“Hi”"), ("iso-8859-2", [0xB3, 0xF3, 0x64, 0xBC], "łódź"),
  ])
  func `a declared encoding is read`(label: String, bytes: [UInt8], text: String) throws {
    let http = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=\(label)\"><p>"
    #expect(try decoded(Array(http.utf8) + bytes).hasSuffix("<p>" + text))
    #expect(try decoded(Array("<meta charset='\(label)'><p>".utf8) + bytes).hasSuffix("<p>" + text))
  }

  @Test func `an undeclared or unknown encoding is Western`() throws {
    #expect(try decoded(Array("<p>caf".utf8) + [0xE9, 0x21]) == "<p>café!")
    #expect(try decoded(Array("<meta charset=nonsense><p>caf".utf8) + [0xE9, 0x21]).hasSuffix("café!"))
    #expect(try decoded(Array("<p>caf".utf8) + [0xE9, 0x21], charset: "../../x").hasSuffix("café!"))
  }

  @Test func `what an encoding does not have is marked and the rest is read`() throws {
    #expect(try decoded(Array("<p>".utf8) + [0x89, 0x5E, 0xFF, 0x89, 0xCD], charset: "shift_jis") == "<p>運\u{FFFD}河")
  }
}
