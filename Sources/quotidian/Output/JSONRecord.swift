import FoundationEssentials

/// Writes values as JSON (RFC 8259), keys in alphabetical order so that equal values give equal bytes.
enum JSONRecord {
  /// One line without a line end, or indented over several.
  static func encode(_ value: some Encodable, indented: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      indented ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted] : [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
