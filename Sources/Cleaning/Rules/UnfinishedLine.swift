import Language

/// A piece that does not end as a sentence does: menus, buttons, credits, headlines of other articles.
///
/// Of 5,384 body paragraphs of the development set none lacks an end; of 2,270 items of the page four in five do.
struct UnfinishedLine: CleaningRule {
  let name = "unfinished line"

  /// A line of so many words is prose that was cut off, not an item of the page.
  private static let longest = 45
  /// A caption with its credit has fewer words.
  private static let shortestParagraph = 30
  /// Where somebody is quoted or told to have spoken, it has fewer.
  private static let shortestSpeech = 16
  /// A text of so few pieces hardly has items of a page.
  private static let fewPieces = 3

  /// Takes the verdict back where hardly anything else is left: verse, lists and captions have no full stops.
  static func spare(_ page: inout Page) {
    let own = UnfinishedLine().verdict
    func words(_ isCounted: (Page.Verdict?) -> Bool) -> Int {
      page.pieces.indices.reduce(0) { isCounted(page.verdicts[$1]) ? $0 + page.pieces[$1].words.count : $0 }
    }
    guard words({ $0 == own }) > 3 * words({ $0 == nil }) else { return }
    for index in page.pieces.indices where page.verdicts[index] == own { page.verdicts[index] = nil }
  }

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard !piece.isTerminated, piece.words.count < Self.longest || piece.joint == .word else { return false }
    if holdsParagraph(piece) || ReportList.holds(index, in: page) { return false }
    return !(ReportSigns.quotes(piece) && (isBesideReport(index, page) || beginsWithSpeech(piece)))
  }

  /// Whether a paragraph stands before what has no end: better an item of the page is left than that is lost.
  private func holdsParagraph(_ piece: Piece) -> Bool {
    guard piece.words.count >= Self.shortestSpeech, piece.sentenceCount > 0 || endsBeforeSign(piece),
      !PictureCaption.endsInCredit(piece)
    else {
      return false
    }
    if piece.unquotedWords.contains(where: InterfaceWords.reports) { return true }
    return piece.words.count >= Self.shortestParagraph
      && piece.unquotedWords.contains(where: FunctionWords.auxiliaries.contains)
      || TellingVerbs.tellPast(piece.unquotedWords) && !piece.unquotedWords.contains(where: InterfaceWords.contains)
  }

  /// Whether a whole sentence of somebody's begins a piece: `“Nobody asked us anything at all.” ― Ada Poe`.
  private func beginsWithSpeech(_ piece: Piece) -> Bool {
    guard ["“", "\""].contains(piece.text.first),
      let close = piece.text.dropFirst().firstIndex(where: { $0 == "”" || $0 == "\"" })
    else { return false }
    return piece.words.count - piece.unquotedWords.count >= Self.shortestQuotation
      && piece.text[..<close].last.map { ".!?…,".contains($0) } == true
  }

  private static let shortestQuotation = 6

  /// Whether a full stop stands before the signs that a piece ends in: `The ice held.###`.
  private func endsBeforeSign(_ piece: Piece) -> Bool {
    let scalars = Array(piece.text.unicodeScalars)
    let words = scalars.lastIndex { $0.isLetter || $0.isDigit }.map { $0 + 1 } ?? scalars.count
    return scalars[words...].contains(where: Terminator.isMark)
  }

  /// Whether a piece without an end may be the report's all the same: behind a paragraph of it, or in a text of little
  /// else.
  private func isBesideReport(_ index: Int, _ page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.joint == .line || piece.joint == .sentence,
      !Headline.isTitleCased(Array(piece.text.unicodeScalars)[...])
    else { return false }
    return page.pieces.count <= Self.fewPieces || page.pieces[..<index].contains(where: ReportSigns.tells)
  }
}
