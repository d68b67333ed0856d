import Language

/// A picture's caption with the credit behind it: `Voters in Ohio on Monday.CreditJane Roe/Agency`.
struct PictureCaption: CleaningRule {
  let name = "caption"

  private static let longestCaption = 30
  private static let longestCredit = 14
  private static let labels: Set<String> = [
    "image", "photo", "video", "photograph", "picture", "slideshow", "play", "gallery", "media", "enlarge", "caption",
  ]
  private static let creditWords: Set<String> = [
    "credit", "photo", "photograph", "photos", "image", "images", "getty", "reuters", "ap", "afp", "epa", "via",
    "courtesy",
    "press", "photographs", "caption", "photographer", "shutterstock", "alamy", "pool", "illustration", "photography",
    "file",
    "pictures", "agency",
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longestCaption else { return false }
    if endsInBracketedCredit(piece) { return true }
    guard piece.isTerminated, piece.sentenceCount <= 1, !ReportSigns.tellsSpeech(piece),
      !piece.words.contains(where: InterfaceWords.addresses), piece.words.first != "if"
    else { return false }
    let next = index + 1
    if page.isSameBlock(index, next), isCredit(page.pieces[next]) { return true }
    let previous = index - 1
    guard page.isSameBlock(index, previous), piece.joint == .word || piece.joint == .sentence else { return false }
    let before = page.pieces[previous].words
    // `Play video` stands between paragraphs too.
    return before.count <= 2 && !before.isEmpty && before.allSatisfy(Self.labels.contains) && piece.joint == .word
      && !before.contains("play") && !(before == ["video"] && ReportSigns.tells(piece))
  }

  /// A short line with no sentence in it that names a photographer or an agency.
  private func isCredit(_ piece: Piece) -> Bool {
    guard !piece.isTerminated, piece.words.count <= Self.longestCredit, !piece.words.isEmpty,
      !(InterfaceText.isInterface(piece) && !piece.words.contains("credit"))
    else { return false }
    if piece.text.contains("/") { return true }
    if piece.words.contains(where: Self.creditWords.contains) { return true }
    return piece.joint == .sentence && isName(piece)
  }

  /// Two or three capitalised words.
  private func isName(_ piece: Piece) -> Bool {
    let words = piece.text.split(separator: " ")
    return (2...3).contains(words.count) && words.allSatisfy { $0.unicodeScalars.first?.isUpper == true }
      && !piece.words.contains(where: InterfaceWords.contains)
  }

  /// Whether a bracket with a credit ends the piece, as in `… on Monday. (Jane Roe/Agency)`.
  private func endsInBracketedCredit(_ piece: Piece) -> Bool {
    guard piece.text.hasSuffix(")"), let open = piece.text.lastIndex(of: "(") else { return false }
    let inside = PlainWords.of(Array(piece.text[open...].unicodeScalars)[...])
    guard inside.count <= Self.longestCredit else { return false }
    let before = piece.text[..<open].last { $0 != " " }
    return before.map { ".?!”\"".contains($0) } == true
      && (piece.text[open...].contains("/") || inside.contains(where: Self.creditWords.contains))
  }
}
