/// Text that steers no terminal and turns no line around.
enum HarmlessText {
  /// The text on one line: white space as single spaces, none at the ends, no control characters, no marks that
  /// override, embed or isolate a direction (UAX 9).
  static func line(_ text: some StringProtocol) -> String {
    if isPlainLine(text) { return String(text) }
    var result = String.UnicodeScalarView()
    var space = false
    for scalar in text.unicodeScalars {
      if isWhitespace(scalar), !isControl(scalar) {
        space = !result.isEmpty
      } else if !isControl(scalar), !turnsDirection(scalar) {
        if space { result.append(" ") }
        space = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text without control characters except tabs and line ends, and without white space at its ends.
  static func body(_ text: String) -> String {
    let trimmed = text.trimmed { $0.isWhitespace }
    guard trimmed.hasByte(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 0x7F || $0 == 0xC2 }) else {
      return trimmed
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: trimmed.unicodeScalars.filter { !isControl($0) })
    return String(result)
  }

  /// Whether a text is a line already: ASCII without control characters, with single spaces between words.
  private static func isPlainLine(_ text: some StringProtocol) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20 || text.isEmpty
  }

  private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    // Most are ASCII, of which no table need be asked.
    scalar.value < 0x80 ? scalar == " " || 9...13 ~= scalar.value : scalar.properties.isWhitespace
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 9, 10, 13: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  private static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension StringProtocol {
  /// The text without the characters at its ends that `isEdge` takes.
  func trimmed(_ isEdge: (Character) -> Bool) -> String {
    guard let start = firstIndex(where: { !isEdge($0) }), let end = lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(self[start...end])
  }
}

extension String {
  /// One of the bytes of the text in UTF-8 is such.
  func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }

  /// The text; nil when it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }
}
