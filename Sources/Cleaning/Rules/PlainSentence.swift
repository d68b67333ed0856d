import Language

/// The gate before every removal of a sentence: what tells something goes only where several signs, each independent of
/// the others, say that the page speaks of itself.
///
/// A report is written about newsletters, prizes that are shared and stories that end, so that one word of the page's own
/// says nothing of a sentence with a verb.
enum PlainSentence {
  private static let longestSentences = 2
  /// A sentence goes with so many signs against it.
  private static let fewestSigns = 2
  /// One that tells what was goes with so many.
  private static let fewestPastSigns = 3
  /// So many signs are enough for every removal.
  static let certain = 3

  /// Whether a piece stays whatever a rule says that has found `evidence` signs of its own beside the words.
  static func isKept(_ piece: Piece, evidence: Int = 0) -> Bool {
    if isOfLetter(piece) || ReportFact.isOne(piece) { return true }
    if evidence < certain, isAttributed(piece) || isMostlyReport(piece) { return true }
    guard isOne(piece) else { return false }
    let isNotice = saysWhatBecameOfPage(piece.words)
    let tellsPast = !isNotice && TellingVerbs.tellPast(piece.words)
    return signs(piece, tellsPast) + evidence < (tellsPast ? fewestPastSigns : fewestSigns)
  }

  /// Whether a whole sentence says whose words it has.
  private static func isAttributed(_ piece: Piece) -> Bool {
    piece.isTerminated && piece.words.count >= shortestAttributed && AttributionClause.isIn(piece)
      && !piece.text.contains("@") && !RelatedLink.isLabelled(piece) && !PictureCaption.endsInCredit(piece)
  }

  private static let shortestAttributed = 6
  /// A sentence of so many words without one of the page's own makes a paragraph the report's.
  private static let shortestClean = 8

  /// Whether most of a paragraph of several sentences has no word of the page's own and speaks to nobody.
  private static func isMostlyReport(_ piece: Piece) -> Bool {
    guard piece.isTerminated, piece.sentenceCount > 1, isWhole(piece.text), !RelatedLink.isLabelled(piece) else {
      return false
    }
    let clean = sentences(piece.text).filter { $0.count >= shortestClean && isClean($0) }
    return clean.reduce(0) { $0 + $1.count } * 2 > piece.words.count
  }

  private static func isClean(_ words: [String]) -> Bool {
    !words.contains {
      InterfaceWords.contains($0) || InterfaceWords.addresses($0) || pageWords.contains($0)
        || ForeignInterface.contains($0)
    }
      && words.first.map { InterfaceWords.isRequest($0) || $0 == "this" || $0 == "here" } == false
  }

  /// Whether a line begins or ends a letter: `Dear Editor,`, `Yours, Ada Poe, Norrby`.
  private static func isOfLetter(_ piece: Piece) -> Bool {
    guard piece.words.count <= longestOfLetter, let first = piece.words.first else { return false }
    return first == "dear" && piece.text.hasSuffix(",")
      || ["yours", "sincerely"].contains(first) && piece.text.contains(",")
  }

  private static let longestOfLetter = 8

  /// Whether a piece is a sentence or two with a finite verb in it: a capital first, a mark last, nothing of an address.
  static func isOne(_ piece: Piece) -> Bool {
    guard (1...longestSentences).contains(max(piece.sentenceCount, 1)), piece.words.count > 1 else { return false }
    return isWhole(piece.text) && TellingVerbs.areIn(piece.words) && !RelatedLink.isLabelled(piece)
  }

  /// Whether a text begins with a capital, ends as a sentence does, and has no sign of a link, an account or a notice.
  private static func isWhole(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.isUpper || first.isDigit,
      let end = scalars.reversed().first(where: { !Terminator.isCloser($0) }), [".", "!", "?"].contains(end),
      !text.hasSuffix("..")
    else { return false }
    return !scalars.contains { ["@", "|", "©", "»", "•", "_", "/", "#", "→", "›"].contains($0) }
      && !text.contains("www.")
  }

  /// How many signs say that a sentence is the page's: its words, whom it speaks to, what it asks for, how it ends.
  private static func signs(_ piece: Piece, _ tellsPast: Bool) -> Int {
    let words = piece.unquotedWords
    guard let first = words.first else { return 0 }
    let requests = sentences(piece.text).count(where: asks)
    let own = words.dropFirst(asks(words) ? 1 : 0).count { InterfaceWords.contains($0) || pageWords.contains($0) }
    var signs = min(own, 2) + min(requests, 2)
    let thanks = first == "thank" || first == "thanks"
    // No page says what it has done as `I`.
    let isOfWriter = tellsPast && words.contains { ["i", "i've", "i'd"].contains($0) }
    let addresses = isOfWriter ? words.filter { !["i", "my", "i've", "i'd"].contains($0) } : words
    if addresses.contains(where: InterfaceWords.addresses), !thanks || words.count > 3 && own > 0 { signs += 1 }
    if first == "sorry" { signs += 1 }
    if !tellsPast && words.contains(where: states.contains) || saysWhatBecameOfPage(words) { signs += 1 }
    if PlainWords.contains(["try", "again"], in: words) || PlainWords.contains(["went", "wrong"], in: words) {
      signs += 2
    }
    return signs
  }

  /// The words of each sentence, and of what stands behind a colon.
  private static func sentences(_ text: String) -> [[String]] {
    let scalars = Array(text.unicodeScalars)
    return scalars.split { Terminator.isMark($0) || $0 == ":" }.map(PlainWords.of).filter { !$0.isEmpty }
  }

  /// Whether a sentence begins with what a page asks its reader for, and no verb makes a noun of it.
  ///
  /// `Share prices fell` asks for nothing.
  private static func asks(_ words: [String]) -> Bool {
    guard let first = words.first, first == "please" || InterfaceWords.isRequest(first) || requests.contains(first),
      !FunctionWords.auxiliaries.contains(first), !(first == "see" && words.dropFirst().first == "you")
    else { return false }
    let clause = words.dropFirst().prefix { !["to", "that", "who", "which", "if", "when", "how", "what"].contains($0) }
    return first == "please" || first == "thank" && words.dropFirst().first == "you"
      || !TellingVerbs.tellPast([first] + clause) && !clause.contains(where: FunctionWords.auxiliaries.contains)
  }

  private static let requests: WordList = ["unlock", "opt", "reload", "ring", "call", "pass", "drop", "hear"]

  /// `This article has been updated`, `This story was first published in …`.
  private static func saysWhatBecameOfPage(_ words: [String]) -> Bool {
    let kinds = words.dropFirst().prefix(2)
    guard words.first == "this", kinds.contains(where: works.contains) else { return false }
    return words.contains(where: changes.contains)
  }

  private static let works: WordList = [
    "article", "story", "page", "post", "report", "video", "content", "piece", "column", "essay", "interview", "site",
  ]
  private static let changes: WordList = [
    "updated", "published", "corrected", "edited", "available", "reprinted", "republished", "produced", "translated",
    "appeared", "adapted", "update", "updates", "refresh", "refreshes", "sponsored", "amended", "provided", "supported",
    "generated", "removed", "auto-generated", "syndicated",
  ]
  /// How what a page offers stands.
  private static let states: WordList = [
    "closed", "available", "unavailable", "required", "reserved", "invalid", "expired", "disabled", "moderated",
    "occurred",
  ]
  /// Words of pages that the vocabulary lacks.
  private static let pageWords: WordList = [
    "javascript", "error", "device", "reader", "unlimited", "access", "browsing", "personalized", "personalised",
    "advertiser", "advertisers", "commission", "affiliate", "redistributed", "rewritten", "reproduced", "reproduction",
    "trademark", "copyrighted", "reporting", "captcha", "offer", "offers", "inboxes", "coverage", "editor", "newsroom",
    "correspondent", "reporter", "reporters", "columnist", "freelance", "author", "authors", "thoughts", "free", "spam",
    "paid", "message", "clip",
    "poll", "trial", "shortly", "sponsor", "sponsors", "advert", "adverts",
  ]
}
