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
      !piece.words.contains(where: ForeignWords.isEnglish), !piece.words.contains(where: InterfaceWords.reports)
    else { return false }
    if piece.text.hasPrefix("¿") || hasForeignLetters(piece) { return true }
    let tells = piece.words.contains { TellingVerbs.isPast($0) || FunctionWords.auxiliaries.contains($0) }
    if piece.isTerminated, tells { return false }
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

  /// Whether words that are no names have letters that English lacks, and none has an ending of English.
  private static func hasForeignLetters(_ piece: Piece) -> Bool {
    guard piece.words.count >= shortestAccented else { return false }
    let accented = piece.text.unicodeScalars.split(separator: " ").filter { word in
      word.contains { $0.value > 0xBF && $0.isLetter } && !borrowed.contains(String(Substring(word)).lowercased())
    }
    let foreign = piece.words.count { ForeignWords.contains($0) || ForeignInterface.contains($0) }
    return accented.contains { $0.first?.isLower == true } && accented.count + foreign > 1
      && !piece.words.contains { word in word.count > 4 && endings.contains(where: word.hasSuffix) }
  }

  private static let shortestAccented = 4
  private static let endings = ["ing", "ed", "ly", "tion", "tions", "ers", "ness", "ous", "ful"]
  /// Words of English that are written with such letters.
  private static let borrowed: WordList = [
    "café", "cafés", "résumé", "naïve", "façade", "façades", "fiancé", "fiancée", "cliché", "clichés", "décor",
    "protégé",
    "protégés", "attaché", "entrée", "entrées", "crème", "crèche", "piñata", "señor", "señora", "jalapeño", "jalapeños",
    "soufflé", "soirée", "matinée", "née", "né", "première", "communiqué", "coup", "émigré", "exposé", "über", "rosé",
    "sauté", "purée", "pâté", "château", "rôle", "façon", "á", "à", "touché", "blasé", "passé", "risqué", "déjà",
  ]

  private static func isWord(_ word: String) -> Bool {
    word != "min" && !word.unicodeScalars.allSatisfy(\.isDigit)
  }

  private static func isName(_ piece: Piece) -> Bool {
    piece.words.count > 1 && piece.text.unicodeScalars.split(separator: " ").allSatisfy { $0.first?.isUpper == true }
  }
}
