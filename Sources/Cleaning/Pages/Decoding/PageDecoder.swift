import Articles

/// Turns the bytes of a page into UTF-8.
///
/// A byte order mark decides; else valid UTF-8 is UTF-8 whatever the page declares, because hardly any other text is
/// valid by chance; else what the server or the page declares holds (HTML Standard, 13.2.3.2).
enum PageDecoder {
  /// A declaration of the encoding stands in the first so many bytes.
  private static let reach = 4096

  /// The page in UTF-8; `charset` is what the server says.
  ///
  /// Throws `DecodingFailure` when the bytes are no text.
  static func utf8(_ bytes: [UInt8], charset: String? = nil) throws(DecodingFailure) -> [UInt8] {
    guard bytes.contains(where: { $0 > 32 }) else { throw .empty }
    if TextDecoder.isKnownUTF8(bytes, charset) { return try checked(bytes) }
    guard !TextDecoder.isBinary(bytes) else { throw .binary }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try checked(Array(bytes.dropFirst(3))) }
    let hasWideUnits = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || isMostlyZero(bytes)
    if hasWideUnits { return Array(try TextDecoder.decodeExactly(bytes).string.utf8) }
    let declared = (charset ?? declaration(in: bytes)).flatMap(EncodingLabel.converterName)
    let isStateful = declared?.hasPrefix("ISO-2022") == true
    if !isStateful, String(validating: bytes, as: UTF8.self) != nil { return try checked(bytes) }
    if let declared, declared != "UTF-8", !declared.hasPrefix("UTF-16"),
      let converted = CharacterConverter.utf8(bytes, from: declared)
    {
      return try checked(converted)
    }
    return Array(try TextDecoder.decodeExactly(bytes).string.utf8)
  }

  /// What stands behind `charset=` in the first part of a page.
  static func declaration(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(reach).map { $0 < 0x80 ? $0 : 63 }, as: UTF8.self).lowercased()
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

  /// Every second byte of UTF-16 is zero where the text is Western.
  private static func isMostlyZero(_ bytes: [UInt8]) -> Bool {
    let sample = bytes.prefix(1024)
    return sample.count(where: { $0 == 0 }) * 3 > sample.count
  }

  /// The bytes without control characters and commands to a terminal; refuses what is full of them, as no page is.
  private static func checked(_ bytes: [UInt8]) throws(DecodingFailure) -> [UInt8] {
    guard bytes.contains(where: isControl) else { return bytes }
    let sample = bytes.prefix(reach)
    let strange = sample.count(where: isControl)
    if strange > 16, strange > sample.count / 10 { throw .binary }
    let text = EscapeSequence.removed(from: String(decoding: bytes, as: UTF8.self))
    return text.utf8.filter { !isControl($0) }
  }

  /// Whether a byte is a control character that is no white space.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 9 && byte != 10 && byte != 12 && byte != 13 || byte == 0x7F
  }
}
