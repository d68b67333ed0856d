import Language

/// The first line of a text below which a label of a database stands that says what comes next, such as `ABSTRACT.`
/// or `FULL TEXT.`; such a line is the title, though it ends as a sentence does.
enum LabelledTitle {
  /// So many lines may stand between the title and the label.
  private static let mostBetween = 1
  private static let length = 2...18
  private static let labels: [[String]] = [
    ["abstract"], ["summary"], ["synopsis"], ["full", "text"], ["body"], ["text"], ["lead"], ["highlight"], ["letters"],
    ["letter"], ["editorial"], ["correction"], ["top", "stories"],
  ]

  /// Where the title stands in the pieces of a page; nil where no label stands below the first line.
  static func range(in page: Page) -> Range<Int>? {
    guard let first = page.pieces.first, page.isBody(0), length.contains(first.words.count), first.sentenceCount <= 1,
      !first.hasQuotationMark
    else { return nil }
    let below = page.pieces.indices.dropFirst().prefix(mostBetween + 1)
    guard let label = below.first(where: { isLabel($0, in: page) }), page.pieces[label].block > first.block,
      page.pieces.last?.block ?? 0 > page.pieces[label].block
    else { return nil }
    return first.range
  }

  /// Whether a piece is such a label, in capitals, and stands nowhere else as a speaker's name does.
  static func isLabel(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    return labels.contains(piece.words) && (piece.text.hasSuffix(".") || piece.text.hasSuffix(":"))
      && piece.joint == .line && piece.text.unicodeScalars.allSatisfy { !$0.isLower }
      && page.pieces.count { $0.words == piece.words } == 1
  }
}
