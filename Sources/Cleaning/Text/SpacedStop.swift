import Language

/// Stops with a space on both sides that stand where lines ended, as in `By . Ada Poe . The canal froze. It thawed .`.
///
/// Some scrapers put one behind every line that has no end of its own. What stands before it up to the sentence's end is
/// a line again.
enum SpacedStop {
  /// A single one is a slip.
  private static let fewest = 3
  /// A line that a stop was put behind has no more scalars.
  private static let longestLine = 400

  /// The changes that make lines of them.
  static func edits(_ scalars: [Unicode.Scalar]) -> [TextEdit] {
    let stops = scalars.indices.filter { isStop(scalars, at: $0) }
    // In text that was cut into words every mark has spaces around it.
    guard stops.count >= fewest, !hasSpacedComma(scalars) else { return [] }
    var edits: [TextEdit] = []
    var end = 0
    for stop in stops {
      let start = lineStart(scalars, before: stop - 1, from: end)
      // What ends in a quotation mark is a sentence whose stop was lost.
      if !Terminator.isCloser(scalars[stop - 2]), start > end, scalars[start - 1] == " " {
        edits.append(TextEdit(start - 1..<start, ["\n"]))
      }
      edits.append(TextEdit(stop - 1..<min(stop + 2, scalars.count), ["\n"]))
      end = stop + 1
    }
    return edits
  }

  private static func isStop(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard scalars[index] == ".", index > 1, scalars[index - 1] == " ", !scalars[index - 2].isSpace,
      scalars[index - 2] != ".", index + 1 >= scalars.count || scalars[index + 1].isSpace
    else { return false }
    // `. . .` leaves something out.
    return index + 2 >= scalars.count || scalars[index + 2] != "."
  }

  private static func hasSpacedComma(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.indices.dropFirst().dropLast().contains {
      scalars[$0] == "," && scalars[$0 - 1] == " " && scalars[$0 + 1] == " "
    }
  }

  /// Where what stands before an offset begins: behind a sentence, a line's end or another such stop.
  private static func lineStart(_ scalars: [Unicode.Scalar], before end: Int, from start: Int) -> Int {
    var index = end
    while index > start, end - index < longestLine {
      if scalars[index - 1] == "\n" { return index }
      if scalars[index - 1] == " ", index - 2 >= start {
        var mark = index - 2
        while mark > start, Terminator.isCloser(scalars[mark]) { mark -= 1 }
        if Terminator.isMark(scalars[mark]), !Terminator.endsInShortWord(scalars, at: mark), !scalars[index].isLower {
          return index
        }
      }
      index -= 1
    }
    return start
  }
}
