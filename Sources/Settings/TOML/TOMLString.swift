/// A basic string of TOML 1.0.
enum TOMLString {
  /// A text as it stands in a file, in quotation marks.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A key with its parts, as it stands in a file: in quotation marks what is no bare key.
  static func key(_ path: [String]) -> String {
    path.map { part in
      !part.isEmpty && part.unicodeScalars.allSatisfy(\.isOfBareKey) ? part : quoted(part)
    }.joined(separator: ".")
  }

  /// Texts as an array of strings.
  static func array(_ texts: [String]) -> String { "[\(texts.map(quoted).joined(separator: ", "))]" }
}
