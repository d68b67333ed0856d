import Language

/// Whether the lines of a text were broken at a fixed width, as mail and old archives do.
struct LineWrapping: Equatable, Sendable {
  /// Lines follow each other inside a paragraph.
  let isWrapped: Bool
  /// A new paragraph is told by its indented first line and not by a blank one.
  let marksParagraphsByIndent: Bool

  /// Judges a text by its line lengths, and by how often a line ends where no sentence does.
  init(_ scalars: [Unicode.Scalar]) {
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let longest = lines.lazy.map(\.count).max() ?? 0
    guard (30...100).contains(longest) else {
      (isWrapped, marksParagraphsByIndent) = (false, false)
      return
    }
    var full = 0
    var broken = 0
    var indented = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let end = line.last(where: { !$0.isSpace }), let start = next.first(where: { !$0.isSpace }) else {
        continue
      }
      if line.count * 10 >= longest * 7 {
        full += 1
        if start.isLower || end.isLetter || end == "," { broken += 1 }
      }
      if next.prefix(2).allSatisfy(\.isSpace) { indented += 1 }
    }
    isWrapped = broken >= 3 && broken * 2 >= full
    marksParagraphsByIndent = isWrapped && indented >= 2 && indented * 2 < lines.count
  }
}
