import ForeignText
import Language

/// A picture's caption with the credit behind it: `Voters in Ohio on Monday.CreditJane Roe/Agency`.
struct PictureCaption: CleaningRule {
  let name = "caption"
  let evidence = PlainSentence.certain

  private static let longestCaption = 30
  private static let longestCredit = 14
  private static let labels: WordList = [
    "image", "photo", "video", "photograph", "picture", "slideshow", "play", "gallery", "media", "enlarge", "caption",
    "pictured", "foto", "bild", "fot", "rendering",
  ]
  private static let creditWords: WordList = [
    "credit", "photo", "photograph", "photos", "image", "images", "getty", "reuters", "ap", "afp", "epa", "via",
    "courtesy",
    "press", "photographs", "caption", "photographer", "shutterstock", "alamy", "pool", "illustration", "photography",
    "file",
    "pictures", "agency",
  ]

  /// Whether words in lower case are what stands before captions and credits: `PICTURE:`.
  static func isLabel(_ words: [String]) -> Bool {
    words.count == 1 && (labels.contains(words[0]) || creditWords.contains(words[0]))
  }

  /// Whether a word in lower case stands before the name of who took a picture and before nothing else.
  static func isCreditLabel(_ word: String) -> Bool {
    ["credit", "photo", "photograph", "photos", "image", "caption", "picture", "courtesy", "foto", "bild", "fot"]
      .contains(word)
  }

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longestCaption else { return false }
    if endsInBracketedCredit(piece) || beginsWithLabel(piece) { return !ReportSigns.tellsSpeech(piece) }
    guard piece.isTerminated, piece.sentenceCount <= 1, !ReportSigns.tellsSpeech(piece),
      !piece.words.contains(where: InterfaceWords.addresses), piece.words.first != "if"
    else { return false }
    let next = index + 1
    if page.isSameBlock(index, next), isCredit(page.pieces[next]) {
      return isOwnLine(index, in: page) || !tellsReport(piece) && shows(index, in: page)
    }
    let previous = index - 1
    guard page.isSameBlock(index, previous), piece.joint == .word || piece.joint == .sentence else { return false }
    let before = page.pieces[previous].words
    // `Play video` stands between paragraphs too.
    return before.count <= 2 && !before.isEmpty && before.allSatisfy(Self.labels.contains) && piece.joint == .word
      && !before.contains("play") && !(before == ["video"] && ReportSigns.tells(piece))
      && !(tellsReport(piece) && piece.words.count > Self.longestUnsigned)
  }

  /// Whether what pages print before captions stands before a piece: `Image caption, The lock`, `GRAPHIC: The lock`.
  private func beginsWithLabel(_ piece: Piece) -> Bool {
    let scalars = piece.text.unicodeScalars
    guard piece.words.count > 1, let mark = scalars.firstIndex(where: { $0 == "," || $0 == ":" }) else { return false }
    let label = PlainWords.of(Array(scalars[..<mark])[...])
    return scalars[mark] == ":"
      ? label.count == 1 && Self.lineLabels.contains(label[0])
      : label.count == 2 && label.allSatisfy(Self.labels.contains)
  }

  private static let lineLabels: WordList = ["graphic", "caption", "pictured", "photograph", "foto", "bild"]

  /// Whether a line holds nothing but a short sentence and the credit that is glued to it, and the sentence neither goes
  /// on with another nor begins as one that tells of somebody does.
  private func isOwnLine(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.joint == .line, page.pieces[index + 1].joint == .sentence, !page.isSameBlock(index, index + 2),
      !page.isSameBlock(index, index - 1), !piece.hasQuotationMark, !piece.text.hasSuffix(":"),
      piece.words.count <= (tellsReport(piece) ? Self.longestUnsigned : Self.longestCaption)
    else { return false }
    return
      !(piece.words.first.map { Self.tellingWords.contains($0) || FunctionWords.conjunctions.contains($0) } ?? true)
  }

  /// Words of sentences that say more than what a picture shows.
  private static let tellingWords: WordList = [
    "also", "that", "which", "who", "whose", "because", "although", "but", "if", "however", "would", "could", "should",
    "may", "might", "will", "had", "have", "has", "was", "were", "been", "he", "she", "they", "it", "i", "we", "that's",
    "it's",
  ]
  /// Words that captions have and other sentences seldom.
  private static let showingWords: WordList = [
    "left", "right", "above", "below", "pictured", "centre", "center", "seen", "shown", "shows", "poses", "stands",
    "speaks", "waits", "arrives", "looks", "waves",
  ]

  /// Whether a sentence before a credit is a report's all the same, as notices of the page begin with credits too.
  private func tellsReport(_ piece: Piece) -> Bool {
    piece.text.hasSuffix(":")
      || piece.words.contains(where: Self.tellingWords.contains)
        && !piece.words.contains(where: Self.showingWords.contains)
  }

  /// No caption without a sign of its own has more words.
  private static let longestUnsigned = 16

  /// Whether a sentence before a credit is more like a caption than like a report's: a label stands on one of its sides,
  /// it tells where people stand, or it is short and ends in a day.
  private func shows(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    if page.pieces[index + 1].words.first?.hasPrefix("credit") == true { return true }
    if piece.joint == .word, page.isSameBlock(index, index - 1), Self.isLabel(page.pieces[index - 1].words) {
      return true
    }
    if showsWhere(piece) { return true }
    let last = piece.words.suffix(2)
    return piece.words.count <= Self.longestUnsigned
      && (last.contains(where: Weekday.isName) || ["this", "last"].contains(last.first ?? "")
        || last.contains { Month.number($0) != nil })
  }

  /// Whether a word of captions stands in a piece and is no part of a verb: `nineteen are left`.
  private func showsWhere(_ piece: Piece) -> Bool {
    piece.words.indices.contains { index in
      Self.showingWords.contains(piece.words[index])
        && !(index > 0 && FunctionWords.auxiliaries.contains(piece.words[index - 1]))
    }
  }

  /// A short line with no sentence in it that names a photographer or an agency.
  private func isCredit(_ piece: Piece) -> Bool {
    guard !piece.isTerminated, piece.words.count <= Self.longestCredit, !piece.words.isEmpty,
      !(InterfaceText.isInterface(piece) && !piece.words.contains("credit"))
    else { return false }
    if piece.text.contains("/") { return piece.text.unicodeScalars.contains(where: \.isUpper) }
    if piece.words.contains(where: Self.creditWords.contains) { return true }
    return piece.joint == .sentence && isName(piece)
  }

  /// Two or three capitalised words.
  private func isName(_ piece: Piece) -> Bool {
    isName(Array(piece.text.unicodeScalars)) && !piece.words.contains(where: InterfaceWords.contains)
  }

  private func isName(_ scalars: [Unicode.Scalar]) -> Bool {
    let words = scalars.split(separator: " ")
    return (2...3).contains(words.count) && words.allSatisfy { $0.first?.isUpper == true }
  }

  /// Whether a credit stands behind the only sentence of a piece: `Skaters on the canal. Photograph by Ada Poe`.
  static func endsInCredit(_ piece: Piece) -> Bool {
    let scalars = Array(piece.text.unicodeScalars)
    guard piece.sentenceCount == 1, !piece.isTerminated,
      let stop = scalars.indices.dropLast().last(where: { Terminator.isMark(scalars[$0]) && scalars[$0 + 1] == " " })
    else { return false }
    let credit = scalars[(stop + 1)...]
    let words = PlainWords.of(credit)
    // `… in both parishes. – AP` is signed by an agency.
    if credit.first(where: { $0 != " " }).map({ ["–", "—", "-"].contains($0) }) == true { return false }
    return (1...longestCredit).contains(words.count)
      && (credit.contains("/") || credit.contains("©") && !words.contains(where: LegalNotice.isOfRights)
        || creditWords.contains(words[0]) || words[0] == "shot"
        || labels.contains(words[0]))
  }

  /// Whether what stands in brackets is a credit: a photographer with an agency, or a word for pictures before a name.
  static func isCredit(_ inside: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = PlainWords.of(inside)
    guard (2...longestCredit).contains(words.count), !words.contains(where: InterfaceWords.reports) else {
      return false
    }
    return inside.contains("/") && words.contains(where: creditWords.contains)
      || ["photo", "photograph", "photos", "image", "picture", "credit"].contains(words[0])
  }

  /// Whether a bracket holds a sentence: `(WARNING: The video contains graphic images.)`.
  private func saysSentence(_ bracket: Substring, _ words: [String]) -> Bool {
    bracket.contains(":") && !bracket.contains("/") && bracket.dropLast().hasSuffix(".")
      || words.contains(where: FunctionWords.auxiliaries.contains)
  }

  /// Whether a bracket with a credit ends the piece, as in `… on Monday. (Jane Roe/Agency)`.
  private func endsInBracketedCredit(_ piece: Piece) -> Bool {
    guard piece.text.hasSuffix(")"), let open = piece.text.lastIndex(of: "(") else { return false }
    let inside = PlainWords.of(Array(piece.text[open...].unicodeScalars)[...])
    guard inside.count <= Self.longestCredit, !saysSentence(piece.text[open...], inside) else { return false }
    let before = piece.text[..<open].last { $0 != " " }
    if before?.isLetter == true, piece.words.count <= Self.longestUnsigned, !tellsReport(piece) {
      let scalars = Array(piece.text[open...].dropFirst().dropLast().unicodeScalars)
      return Self.isCredit(scalars[...]) || piece.words.contains(where: Self.showingWords.contains) && isName(scalars)
    }
    return before.map { ".?!”\"".contains($0) } == true
      && (piece.text[open...].contains("/") || inside.contains(where: Self.creditWords.contains))
  }
}
