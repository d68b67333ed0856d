import Language

/// A short line of its own between two paragraphs of a report that says what comes next: `The night it broke`.
///
/// Pages print the headlines of other articles there too, so that such lines are the report's only where nothing of a
/// page stands between its paragraphs.
enum SectionHeading {
  private static let longest = 10

  /// Takes back what was said of such lines.
  static func spare(_ page: inout Page) {
    let told = page.pieces.indices.filter { page.isBody($0) && page.pieces[$0].isTerminated }
    guard let first = told.first, let last = told.last, last > first else { return }
    let end = page.pieces.indices.last(where: page.isBody) ?? last
    for index in first..<end where !page.isBody(index) && saysWhatComesNext(index, in: page) {
      page.verdicts[index] = nil
    }
    let removed = page.pieces.indices.dropFirst().filter { !page.isBody($0) }
    // The first line may be the title.
    guard removed.allSatisfy({ first < $0 && $0 < last && mayBeHeading($0, in: page) }) else { return }
    for index in removed { page.verdicts[index] = nil }
  }

  /// A heading that its own words tell has no more.
  private static let longestTold = 6
  /// What a heading leads up to has so many words, or is an item of a list.
  private static let shortestParagraph = 6
  private static let reach = 2

  /// Whether a line names what the paragraph behind it tells, as its first word or its last one says: `What comes next`,
  /// `By the numbers`, `Further information`.
  private static func saysWhatComesNext(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= longestTold, !piece.text.contains(":"), let first = piece.words.first,
      mayBeHeading(index, in: page) || isGlued(index, in: page) && isLikeHeading(index, in: page),
      !piece.words.contains(where: {
        InterfaceWords.contains($0) || pageWords.contains($0) || SectionNames.contains($0) && !asking.contains(first)
      }),
      !InterfaceWords.isRequest(first), piece.text.unicodeScalars.contains(where: \.isLower),
      let next = page.pieces[(index + 1)...].prefix(reach).indices.first(where: page.isBody),
      page.pieces[next].words.count >= shortestParagraph || ReportList.holds(next, in: page)
    else { return false }
    if piece.words.last.map(nouns.contains) == true { return true }
    // Between two paragraphs of the report a question that nobody asks may be longer.
    let isBetween =
      asking.contains(first) && index > 0 && page.isBody(index - 1) && page.pieces[index - 1].isTerminated
      && page.isBody(index + 1)
    guard openers.contains(first), (2...(isBetween ? longestTold : longestOpened)).contains(piece.words.count),
      !piece.text.contains(","), !isTitleCased(piece)
    else { return false }
    return asking.contains(first) || !piece.words.contains(where: InterfaceWords.addresses)
  }

  /// One that only its first word tells has no more.
  private static let longestOpened = 5

  /// Whether the longer words behind the first begin with capitals, as in headlines.
  private static func isTitleCased(_ piece: Piece) -> Bool {
    let words: [Substring] = piece.text.split(separator: " ")
    let long = words.dropFirst().filter { $0.count > 3 }
    return !long.isEmpty && long.allSatisfy { $0.unicodeScalars.first?.isUpper == true }
  }

  private static let asking: WordList = ["what", "how", "why", "where", "when", "who", "which"]
  private static let openers: WordList = [
    "what", "how", "why", "where", "when", "who", "which", "by", "from", "in", "on", "at", "after", "before", "behind",
    "inside", "under", "between", "beyond", "the", "a", "an", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "ten", "no", "not",
  ]
  private static let nouns: WordList = [
    "background", "highlights", "outlook", "conclusion", "conclusions", "summary", "methods", "context", "timeline",
    "history", "reaction", "reactions", "aftermath", "details", "information", "overview", "findings", "guidance",
    "recommendations", "impact", "figures", "facts", "numbers", "questions", "answers", "introduction", "method",
  ]
  /// Words of lines in which pages lead elsewhere.
  private static let pageWords: WordList = [
    "archive", "archives", "editor", "editors", "partners", "web", "vault", "newsroom", "ad", "promotion", "carousel",
    "sponsor", "sponsors", "advertiser", "advertisers", "network", "newsletter", "picks", "deals", "offers", "quiz",
    "crossword", "podcast", "series", "latest", "comments", "case",
  ]

  private static func mayBeHeading(_ index: Int, in page: Page) -> Bool {
    page.pieces[index].joint == .line && !page.isSameBlock(index, index + 1) && isLikeHeading(index, in: page)
      && !ForeignLine().holds(for: index, in: page)
  }

  /// Whether the report goes on right behind a line, with nothing between them: `… the gate.What comes nextThe town …`.
  private static func isGlued(_ index: Int, in page: Page) -> Bool {
    page.isSameBlock(index, index + 1) && page.pieces[index + 1].joint == .word && page.isBody(index + 1)
      && page.pieces[..<index].suffix(reach).indices.contains(where: page.isBody)
  }

  private static func isLikeHeading(_ index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard !piece.isTerminated || piece.text.hasSuffix("?"), (1...longest).contains(piece.words.count),
      let scalar = piece.text.unicodeScalars.first, scalar.isUpper || scalar.isDigit || scalar == "“",
      !piece.text.unicodeScalars.contains(where: { ["|", "@", "©", "/", "»", "•", "#"].contains($0) }),
      !RelatedLink.isLabelled(piece), !RelatedLink.isLabel(piece.words), !InterfaceText.isInterface(piece)
    else { return false }
    let own = piece.words.count { InterfaceWords.contains($0) || SectionNames.contains($0) }
    return own * 2 < piece.words.count && !page.repeated.contains(piece.words)
      && page.verdicts[index] != PictureCaption().verdict
  }
}
