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
    let head = String(decoding: bytes.prefix(reachInPage).map { $0 < 0x80 ? $0 : 63 }, as: UTF8.self).lowercased()
    var rest = head[...]
    while let found = rest.firstRange(of: "charset") {
      rest = rest[found.upperBound...]
      let value = rest.drop { $0 == " " }
      guard value.first == "=" else { continue }
      let name = value.dropFirst().drop { " \"'".contains($0) }.prefix { !" \"'>;/".contains($0) }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }
}
