import Language

/// The signs that a piece is of the report, whatever its place says against it: what somebody said, a whole sentence.
enum ReportSigns {
  private static let shortestQuotation = 4
  private static let shortestSentence = 8

  /// Whether somebody is quoted: words in quotation marks, and a verb of speech outside them or nothing else at all.
  static func quotes(_ piece: Piece) -> Bool {
    let quoted = piece.words.count - piece.unquotedWords.count
    guard quoted >= shortestQuotation else { return false }
    return piece.unquotedWords.contains(where: InterfaceWords.reports)
      || quoted * 2 > piece.words.count && !speaksOfPage(piece.unquotedWords)
  }

  /// Whether a piece ends and is long enough for a sentence, and is no page speaking of itself.
  static func isSentence(_ piece: Piece) -> Bool {
    piece.isTerminated && piece.words.count >= shortestSentence && !speaksOfPage(piece.words)
  }

  /// Whether a piece is a sentence that tells something: it ends, it has a verb, and it is no page speaking of itself.
  static func tells(_ piece: Piece) -> Bool {
    guard isSentence(piece) else { return false }
    return piece.unquotedWords.contains { FunctionWords.auxiliaries.contains($0) || InterfaceWords.reports($0) }
  }

  /// Whether somebody's words are told, in quotation marks or not.
  static func tellsSpeech(_ piece: Piece) -> Bool {
    quotes(piece) || tells(piece) && piece.unquotedWords.contains(where: InterfaceWords.reports)
  }

  private static func speaksOfPage(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    if first == "here" { return true }
    let vocabulary = words.count(where: InterfaceWords.contains)
    return vocabulary > 0 && (InterfaceWords.isRequest(first) || vocabulary * 5 >= words.count)
  }
}
