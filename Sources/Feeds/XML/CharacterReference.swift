/// Numeric character references (XML 1.0, section 4.1).
enum CharacterReference {
  /// The character of what stands between `&` and `;`: `#8217`, `#x2019`; the numbers of Windows-1252 mean what they
  /// mean there.
  ///
  /// Nil when it is no reference, or XML has no such character.
  static func scalar(_ body: some StringProtocol) -> Unicode.Scalar? {
    guard body.hasPrefix("#") else { return nil }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10) else {
      return nil
    }
    if (0x80...0x9F).contains(value) { return WesternText.scalar(UInt8(value)) }
    guard value >= 0x20 || value == 9 || value == 10 || value == 13, value != 0x7F, value & 0xFFFE != 0xFFFE else {
      return nil
    }
    return Unicode.Scalar(value)
  }
}
