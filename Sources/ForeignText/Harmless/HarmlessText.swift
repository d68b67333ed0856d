/// Text that steers no terminal and turns no line around.
public enum HarmlessText {
  /// The text on one line: white space as single spaces, none at the ends, without commands to a terminal and without
  /// what says nothing and may do harm (`Unicode.Scalar.isMute`).
  public static func line(_ text: some StringProtocol) -> String {
    if isPlainLine(text) { return String(text) }
    var result = String.UnicodeScalarView()
    var isSpacePending = false
    for scalar in EscapeSequence.removed(from: String(text)).unicodeScalars {
      if scalar.isBlank {
        isSpacePending = !result.isEmpty
      } else if !scalar.isMute {
        if isSpacePending { result.append(" ") }
        isSpacePending = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text without control characters except tabs and line ends, and without white space at its ends.
  public static func body(_ text: String) -> String {
    let trimmed = text.trimmed { $0.isWhitespace }
    guard trimmed.hasByte(where: { $0 < 0x20 && $0 != 9 && $0 != 10 && $0 != 13 || $0 == 0x7F || $0 == 0xC2 }) else {
      return trimmed
    }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: EscapeSequence.removed(from: trimmed).unicodeScalars.filter { !$0.isControl })
    return String(result)
  }

  /// Whether a text is a line already: ASCII without control characters, with single spaces between words.
  private static func isPlainLine(_ text: some StringProtocol) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var previous = UInt8(ascii: " ")
      for byte in bytes {
        guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
        previous = byte
      }
      return previous != 0x20 || bytes.isEmpty
    } ?? false
  }
}

extension StringProtocol {
  /// The text without the characters at its ends that `isEdge` takes.
  public func trimmed(_ isEdge: (Character) -> Bool) -> String {
    guard let start = firstIndex(where: { !isEdge($0) }), let end = lastIndex(where: { !isEdge($0) }) else { return "" }
    return String(self[start...end])
  }
}

extension String {
  /// Whether one of the bytes of the text in UTF-8 is such.
  @inlinable public func hasByte(where isWanted: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isWanted) } ?? utf8.contains(where: isWanted)
  }

  /// The text; nil when it is empty.
  public var nonEmpty: String? { isEmpty ? nil : self }
}
