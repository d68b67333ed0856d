/// Windows-1252 (WHATWG Encoding Standard), and text that was spoilt by taking one Western encoding for another.
enum WesternText {
  /// The scalars of 0x80 to 0x9F; the five unassigned ones are left as they are.
  private static let upper: [Unicode.Scalar] = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]

  /// The scalar of a byte, or of a character reference that means a byte (`&#146;`).
  static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    (0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// The bytes as text.
  static func decoded(_ bytes: some Sequence<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    for byte in bytes { result.append(scalar(byte)) }
    return String(result)
  }

  /// The text with UTF-8 that was taken for ISO 8859-1 turned back, and bytes of Windows-1252 that were taken for
  /// control characters as what they mean.
  static func mended(_ text: String) -> String {
    guard text.hasByte(where: { $0 == 0xC2 || $0 == 0xC3 }) else { return text }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy({ $0.value < 0x100 }),
      let turned = String(validating: scalars.map { UInt8($0.value) }, as: UTF8.self)
    {
      return turned
    }
    guard scalars.contains(where: { (0x80...0x9F).contains($0.value) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      result.append((0x80...0x9F).contains(scalar.value) ? Self.scalar(UInt8(scalar.value)) : scalar)
    }
    return String(result)
  }
}
