import Articles
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

  /// One line of what writes itself.
  static func line(_ value: some JSONWriting) -> String {
    var json = JSONText(escapingSlashes: false)
    value.write(to: &json)
    return escaped(String(decoding: json.bytes, as: UTF8.self))
  }

  /// The text with the control characters escaped that JSON allows as they are: DEL and C1, which terminals obey.
  private static func escaped(_ text: String) -> String {
    guard hasControl(text) else { return text }
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

  private static func hasControl(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      // In UTF-8 those of C1 are the byte C2 and one below A0.
      if byte == 0x7F || previous == 0xC2 && byte < 0xA0 { return true }
      previous = byte
    }
    return false
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x7F..<0xA0).contains(scalar.value) }
}

/// What is printed by the thousand, and writes the same JSON as its encoding does.
protocol JSONWriting {
  /// Writes the value, keys in alphabetical order.
  func write(to json: inout JSONText)
}
