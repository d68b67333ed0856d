import Testing

@testable import ForeignText

struct DecodedTextTests {
  private func text(_ bytes: [UInt8], _ declared: String...) -> String {
    String(decoding: DecodedText(bytes, declared: declared).utf8, as: UTF8.self)
  }

  private func encoding(_ bytes: [UInt8], _ declared: String...) -> String {
    DecodedText(bytes, declared: declared).encoding
  }

  @Test func `a byte order mark decides and is no text`() {
    #expect(text([0xEF, 0xBB, 0xBF] + Array("Oslo é".utf8), "iso-8859-1") == "Oslo é")
    #expect(text([0xFF, 0xFE, 0x41, 0x00], "utf-8") == "A")
    #expect(text([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]) == "A")
    #expect(text([0, 0, 0xFE, 0xFF, 0, 1, 0xF3, 0]) == "🌀")
  }

  @Test(arguments: [true, false])
  func `UTF-16 and UTF-32 are known by their zero bytes`(isBigEndian: Bool) {
    let text = "<p>Die Brücke 一"
    let short = text.utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    #expect(self.text(short, "windows-1251") == text)
    let long = text.unicodeScalars.flatMap { scalar in
      let bytes = [0, 0, UInt8(scalar.value >> 8), UInt8(scalar.value & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
    #expect(self.text(long) == text)
  }

  @Test func `valid UTF-8 is UTF-8 whatever is declared`() {
    for label in ["iso-8859-1", "windows-1251", "shift_jis", "x-none"] {
      #expect(text(Array("Łódź".utf8), label) == "Łódź")
    }
  }

  @Test func `text that is known to be UTF-8 may hold zero bytes`() {
    let bytes = Array("a\0b\0c\0d\0".utf8)
    #expect(text(bytes, "utf-8") == "a\0b\0c\0d\0")
    #expect(encoding(bytes) == "UTF-16LE")
  }

  @Test func `the first declaration that fits holds`() {
    #expect(encoding([0xCF, 0xE0], "utf-8", "koi8-r") == "KOI8-R")
    #expect(encoding([0xCF, 0xE0], "nonsense", "windows-1251", "koi8-r") == "windows-1251")
    #expect(encoding([0x63, 0xE9], "euc-jp") == "windows-1252")
    #expect(encoding([0x63, 0xE9]) == "windows-1252")
  }

  @Test func `a broken byte does not change the encoding of the rest`() {
    #expect(text([0x89, 0x5E, 0xFF, 0x89, 0xCD], "shift_jis") == "運\u{FFFD}河")
    let quoted = Array("“Rain,” he said, “is” ".utf8)
    #expect(text(quoted + [0x93, 0x73, 0x6F, 0x94, 0x2E], "iso-8859-1") == "“Rain,” he said, “is” “so”.")
  }

  @Test func `an encoding that is ASCII to the eye is read as declared`() {
    #expect(text([0x1B, 0x24, 0x42, 0x31, 0x3F, 0x1B, 0x28, 0x42], "iso-2022-jp") == "運")
    #expect(text(Array("運".utf8), "iso-2022-jp") == "運")
  }
}
