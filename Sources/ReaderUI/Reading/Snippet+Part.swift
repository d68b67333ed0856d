import Articles

extension Snippet {
  /// The part that shows in some cells: what was found first stands in its first half.
  func part(in cells: Int) -> Range<Int> {
    guard let first = matches.first, first.end > cells else { return 0..<text.count }
    let earliest = max(0, first.start - cells / 3)
    let start = text.scalars[earliest..<first.start].firstIndex(of: " ").map { $0 + 1 } ?? first.start
    return start..<text.count
  }
}
