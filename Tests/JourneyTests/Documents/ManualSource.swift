/// Words as the source of a manual page, in the language of mdoc(7).
enum ManualSource {
  /// No line is longer; mandoc(1) asks for that.
  private static let width = 78

  /// Prose, a sentence a line, broken where lines get long.
  static func prose(_ text: String) -> String {
    sentences(of: text).flatMap(lines).map { line in
      let escaped = escape(line)
      return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&\(escaped)" : escaped
    }.joined(separator: "\n")
  }

  /// A line that stands as it is.
  static func line(_ text: String) -> String {
    let escaped = escape(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&\(escaped)" : escaped
  }

  /// A word behind a macro, which shall be neither a macro nor punctuation.
  static func word(_ text: String) -> String {
    let escaped = escape(text)
    return text.count <= 3 ? "\\&\(escaped)" : escaped
  }

  /// Several words behind a macro, taken as one.
  static func phrase(_ text: String) -> String {
    "\"\(escape(text).replacing("\"", with: "\\(dq"))\""
  }

  /// Backslashes are written out, and hyphens that a person types are no typographic ones.
  private static func escape(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing(/(^|[\s(])(-+)(?=\S)/) { match in
      match.output.1 + match.output.2.map { _ in "\\-" }.joined()
    }
  }

  private static func sentences(of text: String) -> [String] {
    text.replacing(/([.!?])\s+(?=[A-Z])/) { "\($0.output.1)\n" }.split(separator: "\n").map(String.init)
  }

  private static func lines(of sentence: String) -> [String] {
    var lines: [String] = []
    for word in sentence.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
