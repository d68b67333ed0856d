import Language

/// What a page says about using it: newsletters, sharing, comments, robot checks.
///
/// It speaks to the reader in short sentences and in the page's own vocabulary; reports of speech do not, and what
/// stands in quotation marks does not count.
struct InterfaceText: CleaningRule {
  let name = "interface text"

  private static let longest = 28
  /// In a longer one more of the page's vocabulary must stand.
  private static let longestRequest = 12
  /// One word of so many.
  private static let rareVocabulary = 10
  /// So many words that end in a colon lead up to something that is told.
  private static let shortestLead = 10
  /// What a page offers; a request for one of these is the page's own.
  private static let services: WordList = [
    "newsletter", "newsletters", "inbox", "comments", "account", "password", "notifications", "app", "subscription",
    "preferences", "alerts",
  ]
  private static let marks: WordList = ["invalid", "opt-out", "unsubscribe", "re-enter", "captcha"]

  func holds(for index: Int, in page: Page) -> Bool { Self.isInterface(page.pieces[index]) }

  /// Whether a lower-case word is one of those of which every piece has one that is what a page says about itself,
  /// but for those of a single word.
  static func isSign(_ word: String) -> Bool {
    InterfaceWords.contains(word) || marks.contains(word) || services.contains(word) || word == "again"
  }

  /// Whether a piece is nothing but an address, or a label with nothing behind it: `poe@courier.example`, `Last updated:`.
  private static func isBare(_ piece: Piece) -> Bool {
    if !piece.text.contains(" "), let sign = piece.text.firstIndex(of: "@") {
      let name = piece.text[..<sign]
      return name.contains(where: \.isLetter) && piece.text[sign...].dropLast().contains(".") && !name.contains(".@")
    }
    if piece.words.count <= 2, ["[", "("].contains(piece.text.first), piece.words.allSatisfy(InterfaceWords.contains),
      !piece.words.isEmpty
    {
      return true
    }
    return piece.text.hasSuffix(":") && piece.words.count <= 3
      && piece.words.contains { ["updated", "published", "posted", "modified", "topics", "tags"].contains($0) }
  }

  /// Whether a piece is what a page says about itself.
  static func isInterface(_ piece: Piece) -> Bool {
    let words = piece.unquotedWords
    if isBare(piece) { return true }
    guard let first = words.first, words.count <= longest, words.count * 2 >= piece.words.count else {
      return false
    }
    guard !words.contains(where: InterfaceWords.reports),
      !(piece.text.hasSuffix(":") && words.count >= shortestLead && !InterfaceWords.isRequest(first))
    else { return false }
    // `Loading...`
    if words.count == 1, piece.text.hasSuffix("...") || piece.text.hasSuffix("…"), piece.words.count == 1 {
      return InterfaceWords.isRequest(first) || InterfaceWords.contains(first)
    }
    if words.count <= 14,
      words.contains(where: marks.contains) || PlainWords.contains(["try", "again"], in: words)
    {
      return true
    }
    let vocabulary = words.count(where: InterfaceWords.contains)
    let addresses = words.contains(where: InterfaceWords.addresses)
    if words.count <= 10, InterfaceWords.isRequest(first), words.dropFirst().contains(where: services.contains) {
      return true
    }
    let isRequest = InterfaceWords.isRequest(first)
    if vocabulary > 0, addresses || isRequest {
      // Sentences of a report begin with such words too, and have one of the page's here and there.
      if words.count > longestRequest, !(isRequest && addresses), !["you", "your"].contains(first) {
        let tells = words.contains(where: FunctionWords.auxiliaries.contains)
        let isRare = vocabulary * rareVocabulary < words.count
        if isRare && (tells || !addresses) || tells && !addresses { return false }
      }
      // `Watch the interview segment here.` is a report's own pointer; a bare request needs more of the vocabulary.
      return addresses && (vocabulary > 1 || words.count <= 20) || vocabulary > 1 || words.count <= 3
    }
    // `The comments section is closed.`: nothing but vocabulary.
    return vocabulary * 3 >= words.count && vocabulary >= 2 && words.count <= 12
  }
}
