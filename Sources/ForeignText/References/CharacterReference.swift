/// Character references (HTML Standard, section 13.5; XML 1.0, section 4.1).
public enum CharacterReference {
  /// The characters of what stands between `&` and `;`: `#8217`, `#x2019`, `rsquo`; the numbers of Windows-1252 mean
  /// what they mean there.
  ///
  /// Nil when it is no reference, or means a control character.
  static func text(of body: some StringProtocol) -> String? {
    guard body.hasPrefix("#") else { return HTMLEntity.text(body) }
    return scalar(body).map { String($0) }
  }

  /// The character of a numeric reference: `#8217`, `#x2019`; nil when it is none, or XML has no such character.
  public static func scalar(_ body: some StringProtocol) -> Unicode.Scalar? {
    guard body.hasPrefix("#") else { return nil }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    guard let value = UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10) else {
      return nil
    }
    if (0x80...0x9F).contains(value) { return Windows1252.scalar(of: UInt8(value)) }
    guard value >= 0x20 || value == 9 || value == 10 || value == 13, value != 0x7F, value & 0xFFFE != 0xFFFE else {
      return nil
    }
    return Unicode.Scalar(value)
  }

  private static let longest = 33

  /// A text with its character references resolved once, those that end in `;`; others stay as they are.
  public static func resolved(_ text: String) -> String {
    guard text.hasByte(where: { $0 == UInt8(ascii: "&") }) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let mark = rest.firstIndex(of: "&") {
      result.append(contentsOf: rest[..<mark])
      let behind = rest[mark...].dropFirst()
      let body = behind.prefix(longest).prefix { $0 != ";" && $0 != "&" }
      if body.endIndex < behind.endIndex, behind[body.endIndex] == ";", let meaning = Self.text(of: Substring(body)) {
        result.append(contentsOf: meaning.unicodeScalars)
        rest = behind[body.endIndex...].dropFirst()
      } else {
        result.append("&")
        rest = behind
      }
    }
    result.append(contentsOf: rest)
    return String(result)
  }
}
