import Articles
import Testing

@testable import Cleaning

struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8]) throws -> String { try TextDecoder.decode(bytes).string }

  @Test func `a byte order mark is no text`() throws {
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("Oslo".utf8)) == "Oslo")
  }

  @Test(arguments: [true, false])
  func `UTF-16 is read with and without its mark`(hasMark: Bool) throws {
    let text = "Die Brücke"
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try decoded((hasMark ? [0xFF, 0xFE] : []) + little) == text)
    #expect(try decoded((hasMark ? [0xFE, 0xFF] : []) + big) == text)
  }

  @Test func `what is no UTF-8 is Windows-1252`() throws {
    #expect(try decoded([0x93, 0x47, 0x6F, 0x94, 0x20, 0xE9]) == "“Go” é")
  }

  @Test func `what is no UTF-8 is what its server says`() throws {
    let bytes: [UInt8] = [0xCB, 0xE5, 0xE4]
    #expect(try TextDecoder.decode(bytes, charset: "windows-1251").string == "Лед")
    #expect(try TextDecoder.decode(bytes, charset: "no such encoding").string == "Ëåä")
  }

  @Test func `text that came as UTF-8 is looked at no further`() throws {
    #expect(try TextDecoder.decode(Array("%PDF- is how it begins".utf8), charset: "UTF-8").string.hasPrefix("%PDF-"))
    #expect(throws: DecodingFailure.binary) { try TextDecoder.decode(Array("%PDF-".utf8) + [0xFF], charset: "utf-8") }
  }

  @Test func `a few broken bytes do not make UTF-8 anything else`() throws {
    let text = String(repeating: "Brücke über den Kanal. ", count: 20)
    #expect(try decoded(Array(text.utf8) + [0xFF]) == text + "\u{FFFD}")
  }

  @Test func `line ends are one`() throws {
    #expect(try decoded(Array("a\r\nb\rc\nd".utf8)) == "a\nb\nc\nd")
  }

  @Test func `control characters and escape sequences are left out`() throws {
    #expect(try decoded(Array("a\u{0}\u{7}b\u{1B}[31mred\u{1B}]0;title\u{7}c\u{9B}x".utf8)) == "abredcx")
  }

  @Test func `text that was read in the wrong encoding is mended`() throws {
    #expect(try decoded(Array("Itâ€™s â€œcoldâ€\u{9D} now".utf8)) == "It’s “cold” now")
    #expect(try decoded(Array("château".utf8)) == "château")
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
