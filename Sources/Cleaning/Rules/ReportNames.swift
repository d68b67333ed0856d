import Language

/// The names that a report speaks of: words with a capital inside its sentences.
struct ReportNames {
  private let names: Set<String>

  /// No word with fewer letters is told from a capital at a sentence's start.
  private static let shortestName = 2
  /// Short words with a capital that are nobody's name.
  private static let noNames: WordList = [
    "mr", "mrs", "ms", "dr", "jr", "sr", "st", "no", "vs", "am", "pm", "tv", "us", "uk", "un", "eu", "ap", "id", "ok",
    "rev", "gov", "sen", "rep", "gen", "sgt", "col", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "jan", "feb",
    "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "get", "our", "new", "not", "see", "all",
    "now", "one", "two", "top", "how", "why", "who", "yes", "god", "sir", "ad", "go", "hi", "oh", "ceo", "faq", "app",
  ]
  /// Words that say that a sentence is about who wrote the article.
  private static let offices: WordList = [
    "reporter", "correspondent", "writer", "editor", "columnist", "freelance", "journalist", "author", "covers",
    "contributor", "email", "twitter", "fellow", "professor", "podcast",
  ]

  /// Takes the names of the pieces of a report.
  init(_ report: [Piece]) { names = Set(report.lazy.flatMap { Self.names(in: $0) }) }

  /// Whether a piece is a sentence about somebody or something that the report names.
  func areSpoken(of piece: Piece) -> Bool {
    (ReportSigns.tells(piece) || isAboutSeveral(piece)) && !piece.words.contains(where: Self.offices.contains)
      && !piece.words.contains(where: InterfaceWords.addresses)
      && Self.names(in: piece).contains(where: names.contains)
  }

  /// Whether a piece names one of them, be it in its first word.
  func areNamed(in piece: Piece) -> Bool {
    Self.names(in: piece, besides: 0).contains(where: names.contains)
  }

  /// Whether a sentence names more than one of them, whatever its verb.
  private func isAboutSeveral(_ piece: Piece) -> Bool {
    piece.isTerminated && piece.sentenceCount > 0 && !InterfaceText.isInterface(piece)
      && Set(Self.names(in: piece)).intersection(names).count > 1
  }

  /// The words of a piece that begin with a capital, but for the first ones.
  private static func names(in piece: Piece, besides first: Int = 1) -> [String] {
    piece.text.unicodeScalars.split(separator: " ").dropFirst(first).compactMap { word in
      guard word.first?.isUpper == true else { return nil }
      let letters = word.prefix { $0.isLetter || $0 == "-" }
      return letters.count >= shortestName && !isSmall(letters) ? String(Substring(letters)) : nil
    }
  }

  /// Whether a word has its capital from the sentence that it begins: `This`, `Many`.
  private static func isSmall(_ letters: Substring.UnicodeScalarView) -> Bool {
    let word = String(Substring(letters)).lowercased()
    return FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
      || FunctionWords.subordinators.contains(word) || FunctionWords.auxiliaries.contains(word)
      || FunctionWords.subjectPronouns.contains(word) || FunctionWords.adverbs.contains(word) || noNames.contains(word)
  }
}
