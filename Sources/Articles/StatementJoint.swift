/// What is set between two parts of a statement: the marks that the article has there, as far as they are those of the
/// sentence that remains.
struct StatementJoint {
  let text: String

  /// Joins two neighbours; the flags tell whether content stands somewhere before the second part, and in it or behind it.
  init(
    _ first: StatementPart, _ second: StatementPart, in text: IndexedText, isBehindContent: Bool, isBeforeContent: Bool
  ) {
    // Of what comes from elsewhere, parts may overlap.
    let gap = text.scalars[first.span.end..<max(first.span.end, second.span.start)]
    self.text =
      switch (first.isCue, second.isCue) {
      case (false, false): " … "
      case (true, true): " "
      case (true, false): isBehindContent ? Self.behindCue(gap) : " "
      case (false, true):
        Self.endsWithMark(text.scalars[first.span.range]) ? " " : Self.behindContent(gap, isBetween: isBeforeContent)
      }
  }

  /// Behind a cue the mark counts that stands right before the content.
  private static func behindCue(_ gap: ArraySlice<Unicode.Scalar>) -> String {
    gap.last { !$0.properties.isWhitespace && !openings.contains($0) }.flatMap(mark) ?? " "
  }

  /// Behind a content the first mark counts; a cue at the end is always set off.
  private static func behindContent(_ gap: ArraySlice<Unicode.Scalar>, isBetween: Bool) -> String {
    guard isBetween else { return ", " }
    // The point of a figure parts nothing.
    let place = gap.indices.first { place in
      mark(gap[place]) != nil
        && (gap[place] == "—" || place + 1 == gap.endIndex || gap[place + 1].properties.isWhitespace)
    }
    return place.flatMap { mark(gap[$0]) } ?? " "
  }

  /// A mark as it is set between words; nil for what parts nothing.
  private static func mark(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case ",", ";", ":", ".", "!", "?": "\(scalar) "
    case "—", "–": " \(scalar) "
    default: nil
    }
  }

  /// Whether a content brings its mark: `“will double,”`.
  private static func endsWithMark(_ content: ArraySlice<Unicode.Scalar>) -> Bool {
    content.last { !closings.contains($0) }.flatMap(mark) != nil
  }

  private static let openings: Set<Unicode.Scalar> = ["“", "\"", "‘", "'", "«", "„"]
  private static let closings: Set<Unicode.Scalar> = ["”", "\"", "’", "'", "»", "“"]
}
