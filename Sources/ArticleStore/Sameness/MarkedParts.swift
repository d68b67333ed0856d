import Articles

/// The parts of a quote that stand inside quotation marks, without the words of its cue.
struct MarkedParts {
  /// The parts, in order, in Unicode scalars of the statement's text.
  private(set) var spans: [TextSpan] = []

  init(_ kind: QuoteKind, _ statement: Statement) {
    let count = statement.text.count
    switch kind {
    case .indirect: break
    case .direct: spans = [TextSpan(0, count)]
    case .mixed:
      let content = Self.gaps(between: statement.cues, count)
      spans = content.flatMap { Self.marked(statement.text.scalars, in: $0) }
    }
  }

  private static func gaps(between cues: [TextSpan], _ count: Int) -> [TextSpan] {
    let ends = [0] + cues.map(\.end)
    let starts = cues.map(\.start) + [count]
    return zip(ends, starts).filter { $0 < $1 }.map { TextSpan($0, $1) }
  }

  /// What is marked in a part of a text; a mark that has lost its partner opens at the start, or closes at the end.
  private static func marked(_ scalars: [Unicode.Scalar], in part: TextSpan) -> [TextSpan] {
    var spans: [TextSpan] = []
    var opening: (place: Int, closing: Closing)?
    var hasClosed = false
    for place in part.range {
      let scalar = scalars[place]
      if let opened = opening {
        guard opened.closing.isMet(at: place, in: scalars, part) else { continue }
        spans.append(TextSpan(opened.place, place))
        opening = nil
        hasClosed = true
      } else if let closing = Closing(openedBy: place, in: scalars, part) {
        opening = (place + 1, closing)
      } else if scalar == "”", !hasClosed, spans.isEmpty {
        spans.append(TextSpan(part.start, place))
        hasClosed = true
      }
    }
    if let opening, opening.closing != .single { spans.append(TextSpan(opening.place, part.end)) }
    return spans.filter { $0.start < $0.end }
  }

  /// What closes an open mark.
  private enum Closing {
    case curled, straight, single, pointed

    init?(openedBy place: Int, in scalars: [Unicode.Scalar], _ part: TextSpan) {
      switch scalars[place] {
      case "“", "„", "‟": self = .curled
      case "\"": self = .straight
      case "«", "‹": self = .pointed
      case "‘", "'":
        let isBehindWord = place > part.start && !" (—–-[\n".unicodeScalars.contains(scalars[place - 1])
        if isBehindWord { return nil }
        self = .single
      default: return nil
      }
    }

    func isMet(at place: Int, in scalars: [Unicode.Scalar], _ part: TextSpan) -> Bool {
      switch self {
      case .curled: return scalars[place] == "”" || scalars[place] == "“"
      case .straight: return scalars[place] == "\""
      case .pointed: return scalars[place] == "»" || scalars[place] == "›"
      case .single:
        guard scalars[place] == "’" || scalars[place] == "'" else { return false }
        return place + 1 == part.end || !scalars[place + 1].properties.isAlphabetic
      }
    }
  }
}
