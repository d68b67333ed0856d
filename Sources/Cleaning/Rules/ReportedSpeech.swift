import ForeignText
import Language

/// Sentences in which somebody of the report speaks: they are the report's, whatever their place says against them.
///
/// Boxes and footers tell of the page and of other reports; a sentence that says `she said` goes on with this one.
enum ReportedSpeech {
  private static let shortest = 5
  private static let pronouns: WordList = ["he", "she", "they"]
  private static let present: WordList = [
    "says", "asks", "writes", "adds", "replies", "explains", "whispers", "insists",
  ]

  /// Takes back the removal of such sentences, but for those that stand in the report a second time.
  static func spare(_ page: inout Page) {
    let removed = page.pieces.indices.filter { isRemoved(page.verdicts[$0]) && tellsSpeech(page.pieces[$0]) }
    guard !removed.isEmpty else { return }
    let kept = page.pieces.indices.filter { page.verdicts[$0] == nil }.map { page.pieces[$0] }
    let names = Set(kept.filter(\.isTerminated).flatMap { Self.names(in: $0.text) })
    for index in removed where isOfReport(page.pieces[index], names) {
      guard !kept.contains(where: { PlainWords.contains(page.pieces[index].words, in: $0.words) }) else { continue }
      page.verdicts[index] = nil
    }
  }

  private static func isRemoved(_ verdict: Page.Verdict?) -> Bool {
    if case .removed = verdict { true } else { false }
  }

  /// Whether a piece is a whole sentence, or several, that tells of speech and says nothing of the page.
  private static func tellsSpeech(_ piece: Piece) -> Bool {
    let words = piece.unquotedWords
    return piece.isTerminated && piece.words.count >= shortest && words.contains(where: isOfSpeech)
      && !words.contains { InterfaceWords.contains($0) || InterfaceWords.addresses($0) }
      && !RelatedLink.isLabelled(piece) && !PictureCaption.endsInCredit(piece)
  }

  private static func isOfSpeech(_ word: String) -> Bool {
    InterfaceWords.reports(word) && word != "according" || present.contains(word)
  }

  /// Whether who speaks is told by a pronoun, or by a name that the report speaks of.
  private static func isOfReport(_ piece: Piece, _ names: Set<String>) -> Bool {
    let words = piece.unquotedWords
    for (index, word) in words.enumerated() where isOfSpeech(word) {
      let beside = [index - 1, index + 1].filter(words.indices.contains).map { words[$0] }
      if beside.contains(where: pronouns.contains), piece.hasQuotationMark || pronouns.contains(words[0]) {
        return true
      }
    }
    return Self.names(in: piece.text).contains(where: names.contains)
  }

  /// The capitalised words behind the first of each sentence, which names are made of; days and months are none.
  private static func names(in text: String) -> [String] {
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).compactMap { before, word in
      guard word.unicodeScalars.first?.isUpper == true, word.unicodeScalars.count > 1,
        titles.contains(before) || before.unicodeScalars.last.map({ $0.isLower || $0 == "," }) == true,
        let name = PlainWords.of(Array(word.unicodeScalars)[...]).first
      else { return nil }
      return Weekday.isName(name) || Month.number(name) != nil ? nil : name
    }
  }

  private static let titles: Set<Substring> = ["Mr.", "Ms.", "Mrs.", "Dr."]
}
