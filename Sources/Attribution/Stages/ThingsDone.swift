import Language

/// What is done to a thing or to somebody with a verb that can also report words: `asked for silence`, `imposed a fine`,
/// `ordered new tests`, `granted them leave`.
///
/// Who denies, demands or promises a thing has said so; who imposes it has not told anything.
extension Frame {
  /// Whether a bare noun phrase is the object of such a deed.
  func isDoneToThing(_ sentence: ParsedSentence) -> Bool {
    guard content.count == 1, content[0].lowerBound > cue, !content[0].contains(where: sentence.isQuotation) else {
      return false
    }
    let words = content[0].map { sentence.word($0).word }
    if isElliptic(words, sentence) { return true }
    guard Self.deedsOfAll.contains(sentence.word(cue).word), !isPassive(sentence), isNounPhrase(words, sentence)
    else { return false }
    if Self.askings.contains(sentence.word(cue).word) {
      // What one asks *about* or *of* somebody has been said.
      let places = cue + 1..<content[0].lowerBound + 1
      return places.contains { sentence.word($0).word == Self.forWord }
        || content[0].lowerBound == cue + 1
          && Self.articles.contains(words[0]) && !words.contains(Self.toWord)
    }
    if Self.observations.contains(sentence.word(cue).word) {
      return words.prefix(4).contains(where: Self.rites.contains)
    }
    if Self.orders.contains(sentence.word(cue).word) {
      return !words.contains(Self.toWord) && !words.contains(Self.out)
    }
    return content[0].lowerBound <= cue + 3
  }

  /// `until a judge ordered it to last year`: what was to be done stands elsewhere.
  private func isElliptic(_ words: [UInt32], _ sentence: ParsedSentence) -> Bool {
    guard Self.orders.contains(sentence.word(cue).word) || Self.askings.contains(sentence.word(cue).word),
      content[0].lowerBound == cue + 1, words.count <= 6, Self.pronouns.contains(words[0])
    else { return false }
    guard words.count > 1, words[1] == Self.toWord else { return false }
    return words.count == 2 || !sentence.tag(content[0].lowerBound + 2).isVerb || Self.whens.contains(words[2])
  }

  private func isPassive(_ sentence: ParsedSentence) -> Bool {
    sentence.tag(cue).rawValue != Self.gerund.rawValue
      && (max(0, cue - 2)..<cue).contains { Self.formsOfBe.contains(sentence.word($0).word) }
  }

  /// Whether a content has no verb with a tense before a relative clause, and begins neither with *that* nor a question.
  private func isNounPhrase(_ words: [UInt32], _ sentence: ParsedSentence) -> Bool {
    if let first = words.first, Self.openings.contains(first) || first == Self.toWord { return false }
    if words.contains(Self.asWord) { return false }
    let end = words.firstIndex(where: Self.relatives.contains) ?? words.count
    return !content[0].prefix(end).contains { place in
      sentence.tag(place).isFinite || Self.modals.contains(sentence.word(place).word)
    }
  }

  private static func forms(_ verbs: String) -> Set<UInt32> {
    Set(
      verbs.split(whereSeparator: \.isWhitespace).flatMap { VerbForms.forms(of: String($0)).map(\.form) }
        .map { WordForm.hash(of: $0) })
  }

  private static let askings = forms("ask").union(forms("request")).union(forms("apply"))
  private static let orders = forms("order").union(forms("command")).union(forms("direct"))
  private static let forWord = WordForm.hash(of: "for")
  private static let toWord = WordForm.hash(of: "to")
  private static let asWord = WordForm.hash(of: "as")
  private static let out = WordForm.hash(of: "out")
  private static let articles = WordForm.hashes(of: "a an the some more another his her their its")
  private static let pronouns = WordForm.hashes(of: "it him her them us me you")
  private static let whens = WordForm.hashes(of: "last next this that on in by before")
  private static let formsOfBe = WordForm.hashes(of: "is are was were be been being")
  private static let openings = WordForm.hashes(of: "that whether how why what who when where if whose which")
  private static let relatives = WordForm.hashes(of: "who which that whom whose where when after before until because")
  private static let modals = WordForm.hashes(of: "will would can could may might must shall should")

  private static let gerund = PartOfSpeech(name: "VBG") ?? .none
  private static let observations = forms("observe")
  private static let rites = WordForm.hashes(
    of:
      "strike silence minute holiday fast day ceremony vigil ceasefire truce boycott curfew")
  private static let deedsOfAll = askings.union(orders).union(observations).union(
    forms(
      """
      impose query thank grant award issue appoint nominate hire suspend cancel postpone schedule summon convene host
      conduct submit lodge adjourn allocate donate collect gather deliver forward display examine inspect monitor measure
      tour greet hug salute escort arrest detain search seize compare extend reduce raise lift install remove
      replace restore repair design create construct assemble test serve seat dispatch assign obtain acquire secure
      receive accept earn lend borrow supply provide distribute arrange organise organize stage hold enforce amend
      enact sue abandon ratify sign fine jail evict expel deport
      """)
  ).union(
    WordForm.hashes(
      of: "gave gives give given held holds hold sent sends send built builds bought scrapped scrapping scraps"))
}
