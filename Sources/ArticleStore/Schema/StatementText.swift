import Articles

/// Statements as text, their cues between two control characters, which no text of an article has.
enum StatementText {
  private static let (start, end): (Unicode.Scalar, Unicode.Scalar) = ("\u{2}", "\u{3}")

  /// The text of a statement; nil where the content stands alone.
  static func text(_ statement: Statement) -> String? {
    guard !statement.cues.isEmpty else { return nil }
    var scalars: [Unicode.Scalar] = []
    for (offset, scalar) in statement.text.scalars.enumerated() {
      if statement.cues.contains(where: { $0.start == offset }) { scalars.append(start) }
      scalars.append(scalar)
      if statement.cues.contains(where: { $0.end == offset + 1 }) { scalars.append(end) }
    }
    return String(scalars: scalars)
  }

  /// The statement that a text is; whatever the text, it is one.
  static func statement(_ text: String) -> Statement {
    var scalars: [Unicode.Scalar] = []
    var cues: [TextSpan] = []
    var opening: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case start: opening = scalars.count
      case end:
        if let begun = opening { cues.append(TextSpan(begun, scalars.count)) }
        opening = nil
      default: scalars.append(scalar)
      }
    }
    return Statement(text: IndexedText(scalars), cues: cues)
  }
}
