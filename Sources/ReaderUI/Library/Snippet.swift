import Articles

/// The words around what a search found in an article.
public struct Snippet: Equatable, Sendable {
  /// The words.
  public let text: IndexedText
  /// What was found, in spans of Unicode scalars of the text.
  public let matches: [TextSpan]

  /// Makes a snippet.
  public init(_ text: IndexedText, matches: [TextSpan]) {
    self.text = text
    self.matches = matches
  }

  /// The part that shows in some cells: what was found first stands in its first half.
  func shown(in cells: Int) -> Range<Int> {
    guard let first = matches.first, first.end > cells else { return 0..<text.count }
    let earliest = max(0, first.start - cells / 3)
    let start = text.scalars[earliest..<first.start].firstIndex(of: " ").map { $0 + 1 } ?? first.start
    return start..<text.count
  }
}
