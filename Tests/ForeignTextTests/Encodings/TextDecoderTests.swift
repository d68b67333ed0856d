import Testing

@testable import ForeignText

struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8], charset: String? = nil) throws -> String {
    String(String.UnicodeScalarView(try TextDecoder.text(of: bytes, charset: charset)))
  }

  @Test func `a text is read as its sender says`() throws {
    #expect(try decoded([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2], charset: "windows-1251") == "Привет")
    #expect(try decoded([0x93, 0x47, 0x6F, 0x94, 0x20, 0xE9]) == "“Go” é")
  }

  @Test func `text that is known to be UTF-8 is no other, however it begins`() throws {
    #expect(try decoded(Array("RIFF raff".utf8), charset: "utf-8") == "RIFF raff")
    #expect(throws: DecodingFailure.binary) { try decoded(Array("RIFF raff".utf8)) }
  }

  @Test func `line ends are one`() throws {
    #expect(try decoded(Array("a\r\nb\rc\nd".utf8)) == "a\nb\nc\nd")
  }

  @Test func `control characters and escape sequences are left out`() throws {
    #expect(try decoded(Array("a\u{0}\u{7}b\u{1B}[31mred\u{1B}]0;title\u{7}c\u{7F}x".utf8)) == "abredcx")
  }

  @Test func `text that was read in the wrong encoding is mended`() throws {
    #expect(try decoded(Array("Itâ€™s â€œcoldâ€\u{9D} now".utf8)) == "It’s “cold” now")
    #expect(try decoded(Array("château".utf8)) == "château")
    #expect(try decoded(Array("It\u{92}s \u{93}cold\u{94} now".utf8)) == "It’s “cold” now")
  }

  @Test func `nothing and white space are refused`() {
    #expect(throws: DecodingFailure.empty) { try decoded([]) }
    #expect(throws: DecodingFailure.empty) { try decoded(Array(" \n\t".utf8)) }
  }

  @Test func `a program is refused`() {
    let bytes: [UInt8] = [0x7F, 0x45, 0x4C, 0x46] + (0..<2000).map { UInt8($0 % 32) }
    #expect(throws: DecodingFailure.binary) { try decoded(bytes) }
  }
}
