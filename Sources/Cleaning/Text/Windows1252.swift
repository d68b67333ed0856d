/// The Windows-1252 encoding (WHATWG Encoding Standard, index windows-1252).
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
}
