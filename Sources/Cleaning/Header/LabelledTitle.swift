import Language

/// The first line of a text below which a label stands that says what comes next, such as the `ABSTRACT.` of databases.
///
/// Such a line is the title, though it ends as a sentence does.
enum LabelledTitle {
  /// So many lines may stand between the title and the label.
  private static let mostBetween = 1
  private static let length = 2...18
  private static let longestLabel = 2

  /// Where the title stands in the pieces of a page; nil where no label stands below the first line.
  static func range(in page: Page) -> Range<Int>? {
    guard let first = page.pieces.first, page.isBody(0), length.contains(first.words.count), first.sentenceCount <= 1,
      !first.hasQuotationMark
    else { return nil }
    let below = page.pieces.dropFirst().prefix(mostBetween + 1)
    guard let label = below.first(where: isLabel), label.block > first.block,
      page.pieces.last?.block ?? 0 > label.block
    else { return nil }
    return first.range
  }

  /// Whether a piece is a word or two in capitals that end like a sentence.
  private static func isLabel(_ piece: Piece) -> Bool {
    (1...longestLabel).contains(piece.words.count) && (piece.text.hasSuffix(".") || piece.text.hasSuffix(":"))
      && piece.joint == .line && piece.text.unicodeScalars.allSatisfy { !$0.isLower }
      && piece.text.unicodeScalars.count(where: \.isUpper) > longestLabel
  }
}
