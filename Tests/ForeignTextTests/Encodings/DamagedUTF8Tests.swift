import Testing

@testable import ForeignText

struct DamagedUTF8Tests {
  private func repaired(_ bytes: [UInt8]) -> String {
    String(decoding: DamagedUTF8.repaired(bytes[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ([0x49, 0x74, 0x92, 0x73], "It’s"), ([0xE9, 0x74, 0xE9, 0x2E], "été."), ([0xE0, 0x20], "à "),
    ([0x93, 0xC3, 0xA9, 0x94, 0x2E], "“é”."), ([0xA0, 0x78], "\u{A0}x"),
  ])
  func `a byte that stands alone is of Windows-1252`(bytes: [UInt8], text: String) {
    #expect(repaired(bytes) == text)
  }

  @Test(arguments: [
    ([0xE2, 0x80, 0x20], "\u{FFFD} "), ([0x78, 0xE2, 0x80], "x\u{FFFD}"), ([0x78, 0xFF], "x\u{FFFD}"),
    ([0x81, 0x78], "\u{FFFD}x"), ([0xF0, 0x9F, 0x8C, 0x41], "\u{FFFD}A"),
  ])
  func `what is left of a character is marked`(bytes: [UInt8], text: String) {
    #expect(repaired(bytes) == text)
  }

  @Test(arguments: ["", "plain", "é “x” 日 🌀"])
  func `whole text stays`(text: String) {
    #expect(DamagedUTF8.isMostlyUTF8(Array(text.utf8)))
    #expect(repaired(Array(text.utf8)) == text)
  }

  @Test func `texts of other encodings are no damaged UTF-8`() {
    #expect(!DamagedUTF8.isMostlyUTF8([0x63, 0x61, 0x66, 0xE9]))
    // „Spaß“ in Windows-1252: its last two letters are a character of UTF-8.
    #expect(!DamagedUTF8.isMostlyUTF8([0x84, 0x53, 0x70, 0x61, 0xDF, 0x93]))
    #expect(!DamagedUTF8.isMostlyUTF8([0xD4, 0xCB, 0xBA, 0xD3, 0xC2, 0xB7]))
  }
}
