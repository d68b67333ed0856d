import Language

/// Titles on a line of their own that only their place tells: below the date, right above the byline.
extension TitleFinder {
  /// A title between the date and the report, on a line of its own.
  func titleBelowDate() -> Range<Int>? {
    guard header.published != nil, let date = header.items.first else { return nil }
    let line = page.pieces[..<bodyStart].first { piece in
      piece.range.lowerBound >= date.upperBound && piece.joint == .line && (4...16).contains(piece.words.count)
        && !piece.text.contains("/") && !piece.text.contains("|") && !isMenu(piece.words) && !isCount(piece.words)
        && !isForeign(piece.words) && !piece.text.hasPrefix("¿") && !isLabelled(piece.words, piece.text)
        && page.pieces.count(where: { $0.block == piece.block }) == 1
    }
    return line.map { trimmed(withoutLabel($0.range)) }
  }

  /// A title of two words, on a line of its own right above the byline, or the only line above it or above a report that
  /// speaks of the same; menus look like that too, so it comes last.
  func shortTitle() -> Range<Int>? {
    let byline = header.items.first
    let above = page.pieces[..<bodyStart].filter { piece in
      byline.map { piece.range.upperBound <= $0.lowerBound } ?? true
    }
    guard let line = above.last, line.joint == .line, above.count(where: { $0.block == line.block }) == 1,
      line.words.count == 2 || above.count == 1, mayBeTitle(line),
      byline == nil
        ? above.count == 1 && !report.isDisjoint(with: line.words.filter(Self.isTopic)) : !header.authors.isEmpty
    else { return nil }
    return line.range
  }

  /// Whether a line above a byline may be a title: it names no part of a newspaper and none itself.
  private func mayBeTitle(_ line: Piece) -> Bool {
    guard (1...Self.longestLine).contains(line.words.count), !isMenu(line.words), !line.text.contains("|") else {
      return false
    }
    if line.words.count <= Self.shortestUnshared, line.words.contains(where: BylineWords.isPaper) { return false }
    let own = line.words.count {
      InterfaceWords.contains($0) || SectionNames.contains($0) || ForeignInterface.contains($0)
    }
    return own * 3 <= line.words.count
  }

  private static let longestLine = 14
}
