import Language

/// A short line of its own between two paragraphs of a report that says what comes next: `The night it broke`.
///
/// Pages print the headlines of other articles there too, so that such lines are the report's only where nothing of a
/// page stands between its paragraphs.
enum SectionHeading {
  private static let longest = 10

  /// Takes back what was said of such lines.
  static func spare(_ page: inout Page) {
    let told = page.pieces.indices.filter { page.isBody($0) && page.pieces[$0].isTerminated }
    guard let first = told.first, let last = told.last, last > first else { return }
    let removed = page.pieces.indices.dropFirst().filter { !page.isBody($0) }
    // The first line may be the title.
    guard removed.allSatisfy({ first < $0 && $0 < last && mayBeHeading($0, in: page) }) else { return }
    for index in removed { page.verdicts[index] = nil }
  }

  private static func mayBeHeading(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.joint == .line, !piece.isTerminated || piece.text.hasSuffix("?"),
      (1...longest).contains(piece.words.count), !page.isSameBlock(index, index + 1),
      let scalar = piece.text.unicodeScalars.first, scalar.isUpper || scalar.isDigit || scalar == "“",
      !piece.text.unicodeScalars.contains(where: { ["|", "@", "©", "/", "»", "•", "#"].contains($0) }),
      !RelatedLink.isLabelled(piece), !RelatedLink.isLabel(piece.words), !InterfaceText.isInterface(piece)
    else { return false }
    let own = piece.words.count { InterfaceWords.contains($0) || SectionNames.contains($0) }
    return own * 2 < piece.words.count && !page.repeated.contains(piece.words)
      && page.verdicts[index] != PictureCaption().verdict
  }
}
