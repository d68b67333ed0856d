import Testing

@testable import Feeds

struct FeedEncodingTests {
  private static func document(_ title: String, declared: String? = nil) -> String {
    let declaration = declared.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
    return declaration + Sample.rss(item: "<title>\(title)</title>")
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? pair : pair.reversed()
    }
  }

  private static func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { [0, UInt8($0.value >> 16), UInt8($0.value >> 8 & 0xFF), UInt8($0.value & 0xFF)] }
  }

  private func title(_ bytes: [UInt8], charset: String? = nil) throws -> String? {
    try FeedReader().read(bytes, charset: charset).items.first?.title
  }

  /// Bytes with `*` as other bytes.
  private static func bytes(_ text: String, _ replacement: [UInt8]) -> [UInt8] {
    text.utf8.flatMap { $0 == UInt8(ascii: "*") ? replacement : [$0] }
  }

  @Test func `marks and zero bytes show Unicode's other forms`() throws {
    let text = Self.document("Bóåt ☸", declared: "utf-16")
    #expect(try title([0xFE, 0xFF] + Self.utf16(text, bigEndian: true)) == "Bóåt ☸")
    #expect(try title([0xFF, 0xFE] + Self.utf16(text, bigEndian: false)) == "Bóåt ☸")
    #expect(try title(Self.utf16(text, bigEndian: true)) == "Bóåt ☸")
    #expect(try title(Self.utf16(text, bigEndian: false)) == "Bóåt ☸")
    #expect(try title([0, 0, 0xFE, 0xFF] + Self.utf32(text)) == "Bóåt ☸")
    #expect(try title(Self.utf32(text)) == "Bóåt ☸")
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(Self.document("é", declared: "iso-8859-1").utf8)) == "é")
  }

  @Test(arguments: [
    ("windows-1251", [0xCF, 0xE0], "Па"), ("koi8-r", [0xF0, 0xC1], "Па"), ("Shift_JIS", [0x93, 0xFA], "日"),
    ("EUC-JP", [0xC6, 0xFC], "日"), ("gb2312", [0xD6, 0xD0], "中"), ("Big5", [0xA4, 0xA4], "中"),
    ("euc-kr", [0xC7, 0xD1], "한"), ("iso-8859-2", [0xF8], "ř"), ("iso-8859-15", [0xA4], "€"),
    ("iso-8859-1", [0x93], "“"), ("us-ascii", [0xE9], "é"), ("windows-1252", [0x80], "€"),
  ])
  func `what is declared holds`(encoding: String, bytes: [UInt8], text: String) throws {
    #expect(try title(Self.bytes(Self.document("*", declared: encoding), bytes)) == text)
    #expect(try title(Self.bytes(Self.document("*"), bytes), charset: encoding) == text)
  }

  @Test func `the server's word counts before the document's`() throws {
    let bytes = Self.bytes(Self.document("*", declared: "koi8-r"), [0xCF, 0xE0])
    #expect(try title(bytes, charset: "windows-1251") == "Па")
    #expect(try title(bytes) == "оЮ")
  }

  @Test func `Windows-1252 that calls itself UTF-8`() throws {
    let feed = try FeedReader().read(Self.bytes(Self.document("caf* ", declared: "utf-8"), [0xE9]))
    #expect(feed.items[0].title == "café")
    #expect(feed.problems == [.encoding(declared: "utf-8", used: "windows-1252")])
  }

  @Test func `UTF-8 that calls itself Western`() throws {
    let feed = try FeedReader().read(Array(Self.document("café", declared: "iso-8859-1").utf8))
    #expect(feed.items[0].title == "café")
    #expect(feed.problems == [.encoding(declared: "iso-8859-1", used: "UTF-8")])
  }

  @Test func `an encoding that nobody knows`() throws {
    let feed = try FeedReader().read(Array(Self.document("café", declared: "x-none").utf8))
    #expect(feed.items[0].title == "café")
    #expect(feed.problems == [.encoding(declared: "x-none", used: "UTF-8")])
  }

  @Test func `undeclared bytes are UTF-8, else Windows-1252`() throws {
    #expect(try title(Array(Self.document("café").utf8)) == "café")
    #expect(try title(Self.bytes(Self.document("caf*"), [0xE9])) == "café")
  }

  @Test func `UTF-8 with a broken character keeps the others`() throws {
    let bytes = Self.bytes(Self.document("éééééé *"), [0xE9])
    #expect(try title(bytes) == "éééééé é")
  }

  @Test func `curly quotes stay in a feed that calls itself Western and is broken in one place`() throws {
    let bytes = Self.bytes(Self.document("“Rain,” it*s said", declared: "iso-8859-1"), [0x92])
    #expect(try title(bytes) == "“Rain,” it’s said")
  }

  @Test func `text that was UTF-8 before it was encoded again`() throws {
    #expect(try title(Array(Self.document("cafÃ©").utf8)) == "café")
  }
}
