/// The encodings that documents name in themselves, as labels.
public enum DeclaredEncoding {
  private static let reachInXML = 512
  private static let reachInPage = 4096

  /// What the XML declaration names (XML 1.0, section 4.3.3); nil where there is none.
  public static func inXML(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(reachInXML), as: UTF8.self)
    guard let start = head.firstRange(of: "<?xml"), let end = head[start.upperBound...].firstRange(of: "?>"),
      let name = head[start.upperBound..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = head[name.upperBound..<end.lowerBound].drop { $0.isWhitespace || $0 == "=" }
    guard let mark = rest.first, mark == "\"" || mark == "'" else { return nil }
    let label = String(rest.dropFirst().prefix { $0 != mark })
    return label.isEmpty ? nil : label
  }

  /// What stands behind `charset=` in the first part of a page (HTML Standard, section 13.2.3.2), in small letters.
  public static func inPage(_ bytes: [UInt8]) -> String? {
    let head = bytes.prefix(reachInPage).map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    var index = 0
    while let found = start(ofNameIn: head, from: index) {
      index = found
      while index < head.count, head[index] == 32 { index += 1 }
      guard index < head.count, head[index] == UInt8(ascii: "=") else { continue }
      let value = head[(index + 1)...].drop { " \"'".utf8.contains($0) }.prefix { !" \"'>;/".utf8.contains($0) }
      if !value.isEmpty { return String(decoding: value.map { $0 < 0x80 ? $0 : 63 }, as: UTF8.self) }
    }
    return nil
  }

  private static let name = Array("charset".utf8)

  /// What follows the next `charset`.
  private static func start(ofNameIn head: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + name.count <= head.count {
      if head[index] == name[0], head[index..<index + name.count].elementsEqual(name) { return index + name.count }
      index += 1
    }
    return nil
  }
}
