import Language

/// Weighs all signs of a piece against each other where no rule had a word to say.
///
/// A paragraph that is lost costs ten times what an advertisement costs that is left: what tells of somebody of whom the
/// report tells too stays, whatever the weights say.
enum LearnedJudgement {
  /// So much better must be the best way that takes a piece from the report than the best that leaves it there.
  private static let removal: Float = 10
  /// The same for a sentence without a word of the page's own, or about what the report is about.
  private static let sentenceRemoval: Float = 17
  /// By so much a piece is taken that has no sign of its own against it.
  private static let certainRemoval: Float = 50
  /// The same for what nothing else speaks against, wherever it stands.
  private static let clearRemoval: Float = 100
  /// The same for what speaks to the reader.
  private static let offerRemoval: Float = 25
  /// In pages from which rules have taken so many pieces weights may take more.
  private static let fewestTaken = 3
  /// Words with fewer letters say little about what a text is about.
  private static let shortestTopic = 5
  private static let longestPlain = 12
  /// In a short text every sentence counts.
  private static let fewestParagraphs = 4
  /// A sentence of so many words that tells something is the report's.
  private static let shortestReport = 16
  /// What the page says of its own in so few words.
  private static let shortOffer = 8
  /// What the page asks for without its own words.
  private static let longestRequest = 10
  private static let addressing: WordList = ["you", "your", "yours", "you're", "you'll"]
  private static let pronouns: WordList = [
    "he", "she", "him", "her", "his", "hers", "they", "them", "their", "himself", "herself", "themselves", "it's",
    "they're", "they've", "they'll", "he's", "she's", "he'd", "she'd", "they'd",
  ]

  /// Judges the pieces that no rule has judged.
  ///
  /// - Returns: what the weights say of all pieces; nil where no piece is doubted, and they were not asked.
  @discardableResult
  static func weigh(
    _ page: inout Page, beside parts: [HeaderItem] = [], by labeller: PieceLabeller?
  ) -> PieceScores? {
    let isLong = hasParagraphs(page)
    let isScraped = page.verdicts.count { $0 != nil } >= fewestTaken
    let open = page.pieces.indices.filter { index in
      let piece = page.pieces[index]
      return page.isBody(index) && !page.turns.contains(index) && (mayBeWeighed(piece) || isScraped && isLabel(piece))
        && (isDoubtful(piece) || isLong && isPlain(piece) || isScraped && (!isReport(piece) || speaksToReader(piece)))
        && (isScraped || !ReportList.holds(index, in: page)) && BrokenSentence.continuation(of: index, in: page) == nil
    }
    // Most pages have no such piece, and then the signs of all pieces need not be looked for.
    guard !open.isEmpty, let labeller else { return nil }
    let scores = PieceScores(page, parts, labeller)
    // Hardly any sentence is doubted so much that it matters whom it names.
    lazy var report = page.pieces.filter(isReport)
    lazy var names = ReportNames(report)
    lazy var words = Set(report.lazy.flatMap(\.words))
    for index in open {
      let piece = page.pieces[index]
      let (label, lead) = scores.besidesReport(index)
      let isAmong = scores.isAmongReport(index)
      guard lead > (isAmong ? 2 : 1) * removal, let rule = rule(of: label) else { continue }
      let isClear = isScraped && lead > clearRemoval
      if !isClear, isHeldBack(index, in: page) { continue }
      let isDoubtful = isDoubtful(piece)
      // What the weights say for sure is as much as a sign or two that a rule has found, but for what stands among the
      // report's paragraphs, and in texts in which rules have found hardly anything.
      let isOpen = isScraped && !isAmong
      let evidence = isClear ? (isAmong ? 1 : 2) : isOpen && lead > certainRemoval ? 1 : 0
      // A caption says who is seen, and tells nothing.
      let isCaption = isScraped && lead > certainRemoval && (PictureLine.isOne(piece) || PictureLine.isSigned(piece))
      let isOffer = isScraped && lead > offerRemoval && speaksToReader(piece)
      if !isDoubtful, !(isLong && isPlain(piece)), evidence == 0, !isCaption, !isOffer { continue }
      if !PictureLine.isSigned(piece) || !isCaption, PlainSentence.isKept(piece, evidence: evidence) { continue }
      if piece.isTerminated, !isCaption {
        if names.areNamed(in: piece) { continue }
        // A sentence that is about the same, or has no word of the page's own, must be outweighed by far.
        let isAbout = piece.words.contains { isTopic($0) && words.contains($0) }
        if isAbout, !isOffer, !isDoubtful || piece.words.first.map(tellsOn) == true, evidence < 2 { continue }
        if isAbout || !isDoubtful || isRarelyOwn(piece), lead <= (isAmong ? 2 : 1) * sentenceRemoval { continue }
        // `If you cannot leave, shelter in a solid building.`
        if isAmong, piece.words.first.map(FunctionWords.subordinators.contains) == true,
          isRarely(InterfaceWords.contains, in: piece)
        {
          continue
        }
        // Below the first paragraph no sentence is a caption that has no word of the page's own.
        if !scores.isAboveReport(index), !isDoubtful, !isOffer, isRarelyOwn(piece), !(isLong && isPlain(piece)) {
          continue
        }
      }
      page.verdicts[index] = .removed(rule: rule)
    }
    return scores
  }

  /// Whether a sentence is a word or two, as a report has for effect, or begins with whom it tells of.
  private static func isFragment(_ piece: Piece) -> Bool {
    guard piece.isTerminated, let first = piece.words.first else { return false }
    return persons.contains(first) || first.hasPrefix("they") || first.hasPrefix("he'") || first.hasPrefix("she'")
      || piece.words.count <= longestFragment && piece.text.unicodeScalars.contains(where: \.isLower)
        && !piece.words.contains(where: InterfaceWords.contains)
        && !piece.words.contains(where: InterfaceWords.addresses)
  }

  private static let longestFragment = 2

  /// Whether a piece is an item of a list or a label, which only clear signs take.
  private static func isHeldBack(_ index: Int, in page: Page) -> Bool {
    isLabel(page.pieces[index]) || ReportList.holds(index, in: page)
  }

  /// Whether a piece is a few words before a colon.
  private static func isLabel(_ piece: Piece) -> Bool {
    piece.text.hasSuffix(":") && piece.words.count <= longestLabel && !piece.hasQuotationMark
      && piece.text.unicodeScalars.first?.isUpper == true
  }

  private static let longestLabel = 4

  /// Whether a sentence or two speak to whoever reads them about what is the page's, and nobody is quoted.
  private static func speaksToReader(_ piece: Piece) -> Bool {
    let words = piece.words
    return words.count { InterfaceWords.addresses($0) && !firstPerson.contains($0) } > 1
      && words.contains { InterfaceWords.contains($0) || InterfaceWords.isRequest($0) }
      && !words.contains(where: InterfaceWords.reports) && !words.contains(where: persons.contains)
      && !words.contains(where: firstPerson.contains) && !AttributionClause.isIn(piece)
  }

  /// A paragraph of more words, or one that somebody tells of himself, is never taken by weights.
  private static let longestTaken = 40
  private static let persons: WordList = ["he", "she", "him", "her", "his", "hers"]
  private static let firstPerson: WordList = ["i", "my", "i've", "i'm", "me", "i'd", "i'll"]

  /// Whether a piece may be taken at all where signs enough say so: it neither quotes nor goes on with a sentence,
  /// and it is neither long nor what somebody tells of himself.
  private static func mayBeWeighed(_ piece: Piece) -> Bool {
    !piece.hasQuotationMark && piece.text.unicodeScalars.first?.isLower != true && !piece.text.hasSuffix(":")
      && piece.words.count <= longestTaken && !isFragment(piece)
      && !(piece.words.count > shortOffer && piece.words.contains(where: firstPerson.contains))
      && (piece.isTerminated || !MixedPiece.beginsWithReport(piece))
  }

  /// Whether a page has so many paragraphs of a report that no short sentence of it matters much.
  private static func hasParagraphs(_ page: Page) -> Bool {
    var left = fewestParagraphs
    for piece in page.pieces where isReport(piece) {
      left -= 1
      if left == 0 { return true }
    }
    return false
  }

  private static func isTopic(_ word: String) -> Bool {
    word.utf8.count >= shortestTopic && !InterfaceWords.contains(word) && !tellsOn(word)
  }

  private static func isReport(_ piece: Piece) -> Bool {
    piece.words.count >= shortestReport && ReportSigns.tells(piece)
  }

  /// Whether a piece may be none of the report.
  ///
  /// It neither quotes nor goes on with a sentence, and is no sentence in which no word is the page's own. One that speaks
  /// of those of whom the report speaks is the report's all the same.
  private static func isDoubtful(_ piece: Piece) -> Bool {
    if piece.hasQuotationMark || piece.text.unicodeScalars.first?.isLower == true || piece.text.hasSuffix(":") {
      return false
    }
    guard piece.isTerminated else { return !MixedPiece.beginsWithReport(piece) }
    if isRarelyOwn(piece), ["the", "a", "an"].contains(piece.words.first) || hasVerb(piece) { return false }
    let speaksOfPage =
      piece.words.contains { InterfaceWords.contains($0) || addressing.contains($0) }
      || piece.words.count <= longestRequest && piece.words.first.map(InterfaceWords.isRequest) == true
        && piece.words.first != "not" && piece.words.first.map(FunctionWords.auxiliaries.contains) != true
      || piece.words.count <= shortOffer && piece.words.first == "our"
    return speaksOfPage && !isReport(piece) && !piece.words.contains(where: InterfaceWords.reports)
      && !piece.words.contains(where: pronouns.contains)
  }

  private static func isRarely(_ isOwn: (String) -> Bool, in piece: Piece) -> Bool {
    piece.words.count(where: isOwn) * 6 < piece.words.count
  }

  /// Whether hardly a word of a sentence is the page's own, and it asks nobody for anything.
  private static func isRarelyOwn(_ piece: Piece) -> Bool {
    isRarely(InterfaceWords.contains, in: piece)
      && !piece.words.contains(where: addressing.contains) && piece.words.first.map(InterfaceWords.isRequest) != true
  }

  /// Words that sentences of a report begin with, and that those of pages seldom do.
  private static func tellsOn(_ word: String) -> Bool {
    FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
      || FunctionWords.subordinators.contains(word) || FunctionWords.auxiliaries.contains(word)
      || ["it", "there", "here", "and", "but", "so", "nobody", "what", "why", "how", "when", "who"].contains(word)
  }

  /// Whether a piece is a short sentence that names, quotes and tells nothing.
  ///
  /// Pages print such sentences without a word of their own too: `Sorry, that offer has ended.`
  private static func isPlain(_ piece: Piece) -> Bool {
    guard piece.words.count <= longestPlain, !piece.hasQuotationMark, !piece.text.hasSuffix(":"),
      piece.text.unicodeScalars.first?.isUpper == true, let first = piece.words.first, !tellsOn(first),
      !FunctionWords.adverbs.contains(first), !FunctionWords.times.contains(first), !namesSomebody(piece)
    else { return false }
    return !hasVerb(piece)
      && !piece.words.contains { InterfaceWords.reports($0) || pronouns.contains($0) || $0 == "it" }
  }

  /// Sentences of so many words with a verb in them tell something.
  private static let shortestSentence = 8

  private static func hasVerb(_ piece: Piece) -> Bool {
    piece.words.count >= shortestSentence && piece.sentenceCount <= 1
      && piece.words.contains(where: FunctionWords.auxiliaries.contains)
  }

  /// Whether a word behind the first begins with a capital.
  private static func namesSomebody(_ piece: Piece) -> Bool {
    piece.text.unicodeScalars.split(separator: " ").dropFirst().contains { $0.first?.isUpper == true }
  }

  private static func rule(of label: PieceLabel) -> String? {
    switch label {
    case .caption: PictureCaption().name
    case .boilerplate: "page text"
    case .report, .title, .standfirst, .header, .note: nil
    }
  }
}
