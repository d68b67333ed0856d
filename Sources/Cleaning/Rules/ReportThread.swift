import Language

/// What a report speaks of: names and things by which a sentence below a credit or a notice is known as its own.
///
/// Whatever the page prints there speaks of the page, to its reader, or of who wrote the report.
struct ReportThread {
  private let names: ReportNames
  private let topics: Set<String>

  /// Words with fewer letters say little about what a text is about.
  private static let shortestTopic = 5
  private static let shortestSentence = 3
  /// A telephone number has so many digits.
  private static let fewestDigits = 7

  /// Takes up what the pieces of a report speak of.
  init(_ report: [Piece]) {
    names = ReportNames(report)
    topics = Set(report.lazy.flatMap(\.words).filter { Self.isTopic($0) })
  }

  private static func isTopic(_ word: String) -> Bool {
    word.utf8.count >= shortestTopic && !InterfaceWords.contains(word) && !FunctionWords.prepositions.contains(word)
      && !FunctionWords.subordinators.contains(word) && !FunctionWords.auxiliaries.contains(word)
      && !FunctionWords.adverbs.contains(word) && !FunctionWords.determiners.contains(word)
      && !FunctionWords.times.contains(word) && !common.contains(word)
  }

  /// Whether a piece goes on with the report: a sentence about what it speaks of, with nothing of the page in it.
  func goesOn(in piece: Piece) -> Bool {
    guard piece.isTerminated, !piece.text.hasSuffix(":"), piece.sentenceCount > 0,
      piece.words.count >= Self.shortestSentence, let first = piece.words.first, !speaksOfPage(piece)
    else { return false }
    return ReportSigns.quotes(piece) || FunctionWords.subjectPronouns.contains(first) || names.areNamed(in: piece)
      || piece.words.count(where: topics.contains) > 1 || beginsWithTopic(piece.words)
  }

  /// Whether a sentence begins with a thing of the report that is known already, as `The council meets again` does.
  private func beginsWithTopic(_ words: [String]) -> Bool {
    words.first.map(FunctionWords.determiners.contains) == true
      && words.dropFirst().prefix(Self.reach).contains(where: topics.contains)
  }

  private static let reach = 2

  private func speaksOfPage(_ piece: Piece) -> Bool {
    if piece.text.contains("@") || piece.text.contains("www.") || piece.text.contains("©") { return true }
    if piece.text.count(where: \.isNumber) >= Self.fewestDigits { return true }
    let words = piece.unquotedWords
    if let first = words.first, InterfaceWords.isRequest(first), words.count == piece.words.count { return true }
    return words.contains {
      InterfaceWords.contains($0) || InterfaceWords.addresses($0) || WriterWords.contains($0) || Self.beats.contains($0)
    }
  }

  /// Verbs in which pages tell what somebody does for them.
  private static let beats: WordList = ["covers", "reports", "writes"]
  /// Words that any report may have.
  private static let common: WordList = [
    "people", "years", "money", "world", "country", "today", "things", "those", "first", "state", "public", "business",
    "group", "months", "weeks", "place", "women", "children", "other", "others", "every", "right", "found",
  ]
}
