import Language

/// Which line breaks of a paragraph part lines, as those of poems and addresses do; the others wrap sentences.
enum LineBreaks {
  /// No line of a poem or an address is longer.
  private static let longestLine = 60
  /// Behind so short a line there was room for the next word.
  private static let longestShort = 45
  private static let fewestLines = 3
  /// No text is wrapped at fewer letters.
  private static let narrowest = 30

  /// Those of some breaks, in offsets of the spaces that stand there, that part lines.
  static func parting(_ text: [Unicode.Scalar], at breaks: [Int]) -> [Int] {
    guard !breaks.isEmpty else { return [] }
    let starts = [0] + breaks.map { $0 + 1 }
    let lengths = zip(starts, breaks + [text.count]).map { $1 - $0 }
    if lengths.count >= fewestLines, lengths.allSatisfy({ $0 <= longestLine }), !isWrapped(text, breaks, lengths) {
      return breaks
    }
    return zip(breaks, lengths).filter { place, length in
      length <= longestShort && !goesOn(text, at: place) && endsLine(text, at: place)
    }.map { $0.0 }
  }

  /// Whether a text was wrapped at a width: its lines are about as long, and most break off in a sentence.
  private static func isWrapped(_ text: [Unicode.Scalar], _ breaks: [Int], _ lengths: [Int]) -> Bool {
    let longest = lengths.max() ?? 0
    guard longest >= narrowest, lengths.dropLast().allSatisfy({ $0 * 10 >= longest * 7 }) else { return false }
    return breaks.count { goesOn(text, at: $0) && endsLine(text, at: $0, withMark: false) } * 2 > breaks.count
  }

  /// Whether a small letter stands behind a break.
  private static func goesOn(_ text: [Unicode.Scalar], at place: Int) -> Bool {
    text[(place + 1)...].first.map { $0.isLower } ?? true
  }

  /// Whether the line before a break may end there; `withMark` lets a comma do.
  private static func endsLine(_ text: [Unicode.Scalar], at place: Int, withMark: Bool = true) -> Bool {
    guard let last = text[..<place].last else { return false }
    return last != "-" && (withMark || last.isLetter)
  }
}
