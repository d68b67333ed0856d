import Articles

extension Snippet {
  /// What the full-text search puts before and behind what it found: no text of a library has control characters.
  static let marks: (opening: Unicode.Scalar, closing: Unicode.Scalar) = ("\u{1}", "\u{2}")

  /// The snippet of a text with `marks`.
  init(marked text: String) {
    var scalars: [Unicode.Scalar] = []
    var matches: [TextSpan] = []
    var start: Int?
    for scalar in text.unicodeScalars {
      switch scalar {
      case Self.marks.opening: start = scalars.count
      case Self.marks.closing:
        if let begin = start { matches.append(TextSpan(begin, scalars.count)) }
        start = nil
      case "\n":
        // Paragraphs are parted by two.
        if scalars.last != " " { scalars.append(" ") }
      default: scalars.append(scalar)
      }
    }
    self.init(IndexedText(scalars), matches: matches)
  }
}
