/// The Windows-1252 encoding (WHATWG Encoding Standard, index windows-1252), which any bytes can be.
enum Windows1252 {
  /// The scalars of the bytes 0x80 to 0x9F; the five unassigned ones stand for themselves.
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  private static let bytes = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($0.element, UInt8(0x80 + $0.offset)) })

  /// The scalar of a byte.
  static func scalar(of byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The byte of a scalar; nil when the encoding has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    if let byte = bytes[scalar] { return byte }
    return scalar.value < 0x100 ? UInt8(scalar.value) : nil
  }

  /// Whether the encoding has a character for a byte.
  static func isAssigned(_ byte: UInt8) -> Bool { ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) }

  /// The bytes in UTF-8.
  static func utf8(of bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 4)
    for byte in bytes {
      if byte < 0x80 { result.append(byte) } else { result += String(scalar(of: byte)).utf8 }
    }
    return result
  }
}
