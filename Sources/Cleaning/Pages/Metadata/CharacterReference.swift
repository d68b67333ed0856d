/// Character references that a page has escaped twice: `&amp;quot;`.
enum CharacterReference {
  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "quot": "\"", "lt": "<", "gt": ">", "apos": "'", "nbsp": "\u{A0}",
  ]

  /// A text with what is left of character references resolved once.
  static func resolved(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let mark = rest.firstIndex(of: "&") {
      result.append(contentsOf: rest[..<mark])
      let behind = rest[mark...].dropFirst()
      let name = behind.prefix(10).prefix { $0 != ";" }
      if name.endIndex < behind.endIndex, behind[name.endIndex] == ";", let scalar = scalar(String(name)) {
        result.append(scalar)
        rest = behind[name.endIndex...].dropFirst()
      } else {
        result.append("&")
        rest = behind
      }
    }
    result.append(contentsOf: rest)
    return String(result)
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    if let known = names[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") || digits.hasPrefix("X") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
