import Articles
import Language

/// A short line of the page in another language below or within an English report: `Leestijd: 4 min`,
/// `Lesen Sie weiter`.
///
/// Somebody's words in another language stand in quotation marks, names have capitals, and a report in another language
/// has its lines in it too.
struct ForeignLine: CleaningRule {
  let name = "interface text"
  let evidence = PlainSentence.certain

  private static let longest = 16
  private static let longestSingle = 3
  /// A paragraph has so many words.
  private static let shortestParagraph = 14

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    if ScriptChange.isMostlyOther(piece.text) { return Self.isInLatinLetters(page) }
    return Self.isOne(piece) && Self.isEnglish(page)
  }

  /// Whether the paragraphs of a page are in Latin letters.
  private static func isInLatinLetters(_ page: Page) -> Bool {
    var (latin, other) = (0, 0)
    for piece in page.pieces where piece.words.count >= shortestParagraph {
      if ScriptChange.isMostlyOther(piece.text) { other += 1 } else { latin += 1 }
    }
    return latin > 2 * other
  }

  /// Whether a piece is such a line.
  static func isOne(_ piece: Piece) -> Bool {
    guard piece.words.count <= longest, !piece.hasQuotationMark, !piece.words.isEmpty,
      !piece.text.unicodeScalars.contains(where: { ["„", "«", "»"].contains($0) }),
      !piece.words.contains(where: ForeignWords.isEnglish), !piece.words.contains(where: InterfaceWords.reports),
      !(piece.isTerminated
        && piece.words.contains { TellingVerbs.isPast($0) || FunctionWords.auxiliaries.contains($0) })
    else { return false }
    let own = piece.words.count(where: ForeignInterface.contains)
    let foreign = piece.words.count(where: ForeignWords.contains)
    if own > 1 || own > 0 && foreign > 0 { return own * 4 + foreign * 2 >= piece.words.count }
    if own == 1 { return piece.words.count(where: isWord) <= longestSingle && !isName(piece) }
    // Names have such words too, with capitals around them.
    let small = piece.text.unicodeScalars.split(separator: " ").filter { $0.first?.isLower == true }.count
    return foreign > 1 && small > 1 && foreign * 3 >= piece.words.count
  }

  /// Whether most paragraphs of a page are in English.
  private static func isEnglish(_ page: Page) -> Bool {
    var (english, other) = (0, 0)
    for piece in page.pieces where piece.words.count >= shortestParagraph {
      if piece.words.count(where: ForeignWords.isEnglish) * 12 >= piece.words.count { english += 1 } else { other += 1 }
    }
    return english > other
  }

  private static func isWord(_ word: String) -> Bool {
    word != "min" && !word.unicodeScalars.allSatisfy(\.isDigit)
  }

  private static func isName(_ piece: Piece) -> Bool {
    piece.words.count > 1 && piece.text.unicodeScalars.split(separator: " ").allSatisfy { $0.first?.isUpper == true }
  }
}
