import Language

/// The items of a list that a report holds: behind a sentence that ends in a colon, or led by dashes and numbers.
///
/// They have no end as sentences have; pages print lists of links, so their own words must not stand in them.
enum ReportList {
  private static let longest = 60
  /// An item leads to the next over no more pieces.
  private static let reach = 40

  /// Whether a piece is an item of such a list.
  static func holds(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard mayBeItem(piece) else { return false }
    if isGluedList(piece) { return true }
    if isMarked(piece), neighbours(of: index, in: page).contains(where: { isList(page.pieces[$0]) }) { return true }
    return isMarked(piece) && piece.text.hasSuffix(";") || isLedUpTo(index, in: page)
  }

  private static func mayBeItem(_ piece: Piece) -> Bool {
    // A bullet parts what is glued to it as a line does.
    let isParted =
      piece.joint == .line || piece.joint == .sentence || piece.text.unicodeScalars.first.map(bullets.contains) == true
    guard isParted, (1...longest).contains(piece.words.count),
      !piece.text.contains("|"), !piece.text.contains("@"), !piece.text.contains("©")
    else { return false }
    let own = piece.words.count { InterfaceWords.contains($0) || SectionNames.contains($0) }
    let colon = piece.text.unicodeScalars.prefix { $0 != ":" }
    return own * 3 < piece.words.count && !InterfaceText.isInterface(piece)
      && !RelatedLink.isLabel(PlainWords.of(Array(colon)[...])) && piece.words != ["advertisement"]
  }

  private static func isList(_ piece: Piece) -> Bool { isMarked(piece) || isGluedList(piece) }

  private static let bullets: Set<Unicode.Scalar> = ["•", "▪", "●", "■"]
  /// The links of a page between bullets have fewer words.
  private static let shortestGluedItem = 5

  /// Whether items stand behind each other in one piece: `The plan • New gates for the old lock • A boat`.
  private static func isGluedList(_ piece: Piece) -> Bool {
    let items = piece.text.unicodeScalars.split(omittingEmptySubsequences: false) { bullets.contains($0) }
    return items.dropFirst().contains { item in
      let words = PlainWords.of(Array(item)[...])
      return words.count >= shortestGluedItem && words.contains(where: FunctionWords.auxiliaries.contains)
    }
  }

  /// `- `, `– `, `• `, `1. `, `a) `.
  private static func isMarked(_ piece: Piece) -> Bool {
    let scalars = Array(piece.text.unicodeScalars.prefix(4))
    guard scalars.count == 4, piece.words.count > 2 else { return false }
    if ["-", "–", "—", "*", "◦", "‣"].contains(scalars[0]) { return scalars[1] == " " && scalars[2].isLetter }
    if bullets.contains(scalars[0]) { return scalars[1] == " " && (scalars[2].isLetter || scalars[2].isDigit) }
    let number = scalars.prefix { $0.isDigit }
    return !number.isEmpty && number.count < 3 && [".", ")"].contains(scalars[number.count])
      && number.count + 1 < scalars.count && scalars[number.count + 1] == " "
  }

  private static func neighbours(of index: Int, in page: Page) -> [Int] {
    [index - 1, index + 1].filter { page.pieces.indices.contains($0) }
  }

  /// Whether lines of the same kind lead back to a sentence of the report that ends in a colon.
  private static func isLedUpTo(_ index: Int, in page: Page) -> Bool {
    var before = index - 1
    while before >= 0, index - before <= reach {
      let piece = page.pieces[before]
      if piece.isTerminated {
        return piece.text.hasSuffix(":") && page.isBody(before) && piece.words.count > 2
          && !InterfaceText.isInterface(piece) && !RelatedLink.isLabel(piece.words)
      }
      guard mayBeItem(piece) else { return false }
      before -= 1
    }
    return false
  }
}
