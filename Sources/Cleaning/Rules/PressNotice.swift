import Language

/// What press releases print below their report: what a company is, whom to ask, what its lawyers want said.
struct PressNotice: CleaningRule {
  let name = "press notice"
  let evidence = PlainSentence.certain

  private static let longestHeading = 8
  private static let longestContact = 40
  /// A telephone number has so many digits.
  private static let fewestDigits = 7

  func holds(for index: Int, in page: Page) -> Bool {
    // A notice stands below the report it belongs to.
    guard index * 2 >= page.pieces.count else { return false }
    let piece = page.pieces[index]
    return isForwardLooking(piece) || asksForContact(piece) || isDisclaimer(piece) || isAbout(index, in: page)
      || isHeading(piece) && index + 1 < page.pieces.count && isAbout(index + 1, in: page)
  }

  /// `This press release contains forward-looking statements within the meaning of …`, and the heading of it.
  private func isForwardLooking(_ piece: Piece) -> Bool {
    guard piece.words.contains("forward-looking"), piece.unquotedWords.contains("forward-looking") else { return false }
    return piece.words.count <= Self.longestHeading && !piece.isTerminated
      || PlainWords.contains(["within", "the", "meaning", "of"], in: piece.words)
      || piece.words.contains("statements")
        && piece.words.contains { ["release", "risks", "uncertainties"].contains($0) }
  }

  /// `For media enquiries contact Ada Poe on 020 7946 0000`.
  private func asksForContact(_ piece: Piece) -> Bool {
    let words = piece.unquotedWords
    guard words.count <= Self.longestContact, words.first == "for" else { return false }
    let asks = words.dropFirst().prefix(4).contains {
      ["enquiries", "inquiries", "information", "details", "contact", "queries", "interviews"].contains($0)
    }
    return asks
      && (piece.text.contains("@") || piece.text.contains("www.") || piece.text.contains("://")
        || piece.text.count(where: \.isNumber) >= Self.fewestDigits && words.contains("contact")
        || words.count <= Self.longestHeading && piece.text.hasSuffix(":"))
  }

  /// `Disclaimer: …`, `Safe Harbor Statement`, `Comments do not reflect the views of …`.
  private func isDisclaimer(_ piece: Piece) -> Bool {
    piece.words.first == "disclaimer" && piece.text.prefix(12).contains(":")
      || piece.words.starts(with: ["safe", "harbor"]) && piece.words.count <= Self.longestHeading
      || piece.words.count <= Self.longestContact && speaksForItself(piece.unquotedWords)
  }

  /// Whether a page says what it does not answer for.
  private func speaksForItself(_ words: [String]) -> Bool {
    guard !words.contains(where: InterfaceWords.reports) else { return false }
    return words.contains("reflect") && words.contains("not")
      && ["views", "opinions", "comments", "opinion", "expressed"].contains(where: words.prefix(8).contains)
      || PlainWords.contains(["accepts", "responsibility", "for"], in: words) && words.contains("release")
      || PlainWords.contains(["not", "responsible", "for"], in: words)
        && ["content", "accuracy", "sites", "links"].contains(where: words.contains)
  }

  /// `About Brink Motors`.
  private func isHeading(_ piece: Piece) -> Bool {
    (2...Self.longestHeading).contains(piece.words.count) && piece.words.first == "about" && !piece.isTerminated
      && piece.text.unicodeScalars.first?.isUpper == true
      && piece.text.split(separator: " ").dropFirst().contains { $0.unicodeScalars.first?.isUpper == true }
  }

  /// Whether a piece begins with the name that the heading above it has: `About Brink Motors` and `Brink Motors makes …`.
  private func isAbout(_ index: Int, in page: Page) -> Bool {
    guard index > 0, isHeading(page.pieces[index - 1]) else { return false }
    let articles: Set<String> = ["the", "a"]
    let name = page.pieces[index - 1].words.dropFirst().drop(while: articles.contains)
    let words = page.pieces[index].words.drop(while: articles.contains)
    return !name.isEmpty && words.starts(with: name)
  }
}
