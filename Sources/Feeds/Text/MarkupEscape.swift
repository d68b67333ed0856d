/// Text as it stands in markup.
enum MarkupEscape {
  /// The text with `&`, `<` and `>` as references, and `"` too in an attribute.
  static func escaped(_ text: some StringProtocol, inAttribute: Bool = false) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || $0 < 0x20 }) else {
      return String(text)
    }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n" where inAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\n", "\t", "\r": result.append(scalar)
      default: if scalar.value >= 0x20 { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// A character as it stands in the text of a document in UTF-8.
  static func reference(to scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "&": Array("&amp;".utf8)
    case "<": Array("&lt;".utf8)
    case ">": Array("&gt;".utf8)
    case "\"": Array("&quot;".utf8)
    case "'": Array("&apos;".utf8)
    case "\n", "\r", "\t": Array("&#\(scalar.value);".utf8)
    default: Array(String(scalar).utf8)
    }
  }
}
