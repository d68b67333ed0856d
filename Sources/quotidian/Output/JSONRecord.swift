import FoundationEssentials

/// Writes values as JSON (RFC 8259), keys in alphabetical order so that equal values give equal bytes.
enum JSONRecord {
  /// One line without a line end, or indented over several.
  static func encode(_ value: some Encodable, indented: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      indented ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// The text with the control characters escaped that JSON allows as they are: DEL and C1, which terminals obey.
  private static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isControl(scalar) {
        result.append(contentsOf: "\\u00\(String(scalar.value, radix: 16))".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x7F..<0xA0).contains(scalar.value) }
}
