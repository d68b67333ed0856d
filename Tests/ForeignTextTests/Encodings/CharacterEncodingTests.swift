import Testing

@testable import ForeignText

struct CharacterEncodingTests {
  @Test(arguments: [
    ("UTF8", "UTF-8"), (" \"utf-8\" ", "UTF-8"), ("latin1", "windows-1252"), ("US-ASCII", "windows-1252"),
    ("iso-8859-9", "windows-1254"), ("gb2312", "GBK"), ("ks_c_5601-1987", "EUC-KR"), ("x-sjis", "Shift_JIS"),
    ("x-mac-cyrillic", "x-mac-cyrillic"),
  ])
  func `labels mean what they mean on the web`(label: String, name: String) {
    #expect(CharacterEncoding(label: label)?.name == name)
  }

  @Test(arguments: ["", "x-none", "utf-7", "utf-16", "../../x", "hz-gb-2312"])
  func `other labels mean nothing`(label: String) { #expect(CharacterEncoding(label: label) == nil) }

  @Test func `every encoding can be converted, and ASCII is ASCII in it`() throws {
    for (name, labels) in EncodingLabels.table {
      let label = try #require(labels.split(whereSeparator: \.isWhitespace).first)
      let encoding = try #require(CharacterEncoding(label: label))
      #expect(encoding.name == name)
      let (text, faults) = encoding.utf8(of: Array("<p>It is 9.".utf8)[...])
      #expect(String(decoding: text, as: UTF8.self) == "<p>It is 9." && faults == 0, "\(name)")
    }
  }

  @Test func `no label stands twice`() {
    let labels = EncodingLabels.table.flatMap { $0.labels.split(whereSeparator: \.isWhitespace) }
    #expect(Set(labels).count == labels.count)
  }

  @Test func `Windows-1252 has a character for every byte`() {
    for byte in UInt8.min...UInt8.max {
      #expect(Windows1252.byte(of: Windows1252.scalar(of: byte)) == byte)
    }
    #expect(Windows1252.byte(of: "日") == nil)
  }
}
