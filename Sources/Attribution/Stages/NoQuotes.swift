import Language

/// What looks like an attribution and reports nothing that somebody said or thought.
extension Frame {
  /// Whether a frame is none: a silence, an act, an anonymity, or a question that the source was asked.
  func isNoQuote(_ sentence: ParsedSentence) -> Bool {
    isSilence(sentence) || isAnonymity(sentence) || holdsAnnounced(sentence) || isAskedOfSource(sentence)
      || isAct(sentence) || isNaming(sentence) || isUnanswered(sentence) || isPointing(sentence) || isOfTime(sentence)
      || isSubjectAlone(sentence) || isPronoun(sentence) || isHandiwork(sentence) || isSummons(sentence)
      || isDoneToThing(sentence) || NothingSaid(frame: self).holds(in: sentence)
  }

  /// `The clerk, known as Ike, has apologised`: the subject of a verb is no content.
  private func isSubjectAlone(_ sentence: ParsedSentence) -> Bool {
    // `Hart’s partner, Ada Poe, agreed`
    if content.count == 1, let source, content[0].upperBound + 1 == source.lowerBound, source.upperBound <= cue,
      sentence.isComma(content[0].upperBound), Self.apologies.contains(sentence.word(cue).word),
      !content[0].contains(where: { sentence.isQuotation($0) || sentence.tag($0).isFinite })
    {
      return true
    }
    guard content.count == 1, source == nil, content[0].upperBound <= cue, sentence.tag(cue).isVerb,
      !content[0].contains(where: sentence.isQuotation), Self.apologies.contains(sentence.word(cue).word),
      let subject = sentence.subject(of: cue)
    else { return false }
    return content[0].contains(subject)
  }

  private static let apologies = WordForm.hashes(
    of:
      "apologised apologized agreed disagreed responded replied answered commented objected spoken complained resigned")

  /// `unlocks the door`, `rewarded the animals`: what hands do, nobody says.
  private func isHandiwork(_ sentence: ParsedSentence) -> Bool {
    Self.handiworks.contains(sentence.word(cue).word) && content.count == 1 && content[0].lowerBound > cue
      && !content[0].contains { sentence.isQuotation($0) || sentence.word($0).word == Self.asWord }
  }

  private static let handiworks: Set<UInt32> = {
    let verbs = """
      open close lock unlock lift carry throw kick catch pour chop slice cook bake boil fry eat drink wash wipe sweep
      build repair fix mend plant water harvest feed milk ride park sail climb dance wear tie untie wrap unwrap fold hang
      stack load unload pack unpack gather buy sell rent steal hug kiss shake reward marry clean dig saw stitch
      sew knit polish sharpen hammer drill bury burn light photograph film
      """
    let irregular = """
      threw caught ate drank wept swept built fed rode wore worn hung sold bought stole stolen shook dug sewn knitted lit
      stopped hugged chopped wrapped packed unpacked
      """
    let forms = verbs.split(whereSeparator: \.isWhitespace).flatMap { VerbForms.forms(of: String($0)).map(\.form) }
    return Set(forms.map { WordForm.hash(of: $0) }).union(WordForm.hashes(of: irregular))
  }()

  /// `called the police`, `called the parrot as a witness`, `called her mother`: who is called is not named so.
  private func isSummons(_ sentence: ParsedSentence) -> Bool {
    guard Self.calls.contains(sentence.word(cue).word), content.count == 1, content[0].lowerBound > cue,
      !content[0].contains(where: sentence.isQuotation)
    else { return false }
    let words = content[0].map { sentence.word($0).word }
    // `called by the plaintiff`
    if sentence.word(cue + 1).word == Self.by, cue > 0, sentence.isComma(cue - 1) { return true }
    if words.contains(where: Self.summons.contains), words.contains(Self.asWord) || words.contains(Self.to) {
      return true
    }
    return words.count <= 3 && words.last.map(Self.called.contains) == true
  }

  private static let calls = WordForm.hashes(of: "called calls call calling")
  private static let asWord = WordForm.hash(of: "as")
  private static let summons = WordForm.hashes(of: "witness witnesses stand")
  private static let called = WordForm.hashes(
    of:
      """
      police 911 999 112 ambulance firefighters paramedics doctor mother father sister brother wife husband daughter son
      mum mom dad office hotline helpline taxi cab neighbour neighbor lawyer witness witnesses
      """)

  /// `apologised after a question had no answer`: what stands behind such a word tells when.
  private func isOfTime(_ sentence: ParsedSentence) -> Bool {
    guard content.count == 1, content[0].lowerBound > cue, !content[0].contains(where: sentence.isQuotation) else {
      return false
    }
    // `apologised to his opponent`
    if Self.addressings.contains(sentence.word(cue).word),
      (content[0].lowerBound - 1...content[0].lowerBound).contains(where: { sentence.word($0).word == Self.to }),
      !content[0].prefix(while: { !Self.relatives.contains(sentence.word($0).word) })
        .contains(where: { sentence.tag($0).isVerb })
    {
      return true
    }
    return Self.timings.contains(sentence.word(cue + 1).word) && content[0].lowerBound == cue + 2
      || content[0].lowerBound == cue + 1 && Self.timings.contains(sentence.word(content[0].lowerBound).word)
  }

  private static let addressings = WordForm.hashes(
    of:
      "apologised apologized apologises apologizes spoke speaks talked talks wrote writes complained complains")
  private static let relatives = WordForm.hashes(of: "who whose whom which")
  private static let timings = WordForm.hashes(of: "after before until since during")

  /// `remembers it differently`, `did not dispute that`: what is meant was said elsewhere.
  private func isPronoun(_ sentence: ParsedSentence) -> Bool {
    guard content.count == 1, content[0].lowerBound > cue else { return false }
    // `“Who paid?” she wanted to know.`
    if content[0].count == 2, content[0].lowerBound > 0, sentence.word(content[0].lowerBound).word == Self.to,
      sentence.word(content[0].lowerBound + 1).word == Self.know
    {
      return true
    }
    // `were quick to object`
    if content[0].count == 1, sentence.tag(content[0].lowerBound).rawValue == Self.baseVerb.rawValue { return true }
    // `said nothing`, `by the time he said that`, `posted a photo of two bowls`
    if content[0].count == 1, Self.silences.contains(sentence.word(content[0].lowerBound).word) { return true }
    if Self.postings.contains(sentence.word(cue).word), !content[0].contains(where: sentence.isQuotation),
      (Array(content[0].prefix(4)) + [cue + 1, cue + 2]).contains(where: {
        Self.pictures.contains(sentence.word($0).word)
      })
    {
      return true
    }
    // `contradicted him`
    if content[0].count == 1, Self.objects.contains(sentence.word(content[0].lowerBound).word) { return true }
    guard content[0].count <= 2,
      Self.memories.contains(sentence.word(cue).word)
    else { return false }
    return Self.pronouns.contains(sentence.word(content[0].lowerBound).word)
      && content[0].dropFirst().allSatisfy { sentence.tag($0).isOne(of: Self.adverbs) }
  }

  private static let objects = WordForm.hashes(of: "him her them me us you himself herself themselves")
  private static let baseVerb = PartOfSpeech(name: "VB") ?? .none
  private static let silences = WordForm.hashes(of: "nothing little that")
  private static let postings = WordForm.hashes(of: "posted posts shared shares tweeted uploaded")
  private static let pictures = WordForm.hashes(
    of:
      "photo photos photograph photographs picture pictures video videos image selfie clip")
  private static let memories = WordForm.hashes(
    of:
      """
      remember remembers remembered recall recalls recalled dispute disputes disputed dismiss dismisses dismissed
      allow allowed allows
      """)
  private static let pronouns = WordForm.hashes(of: "it that this them him her so one")
  private static let adverbs = PartOfSpeech.bits(of: ["RB", "RP", "IN"])

  /// `did not respond to a request for comment`, `did not return calls`.
  private func isUnanswered(_ sentence: ParsedSentence) -> Bool {
    guard Self.responses.contains(sentence.word(cue).word) else { return false }
    return content.joined().contains { Self.requests.contains(sentence.word($0).word) }
      && !content.joined().contains { sentence.tag($0).isFinite || sentence.isQuotation($0) }
  }

  private static let responses = WordForm.hashes(
    of:
      "respond responded responding reply replied return returned returning answer answered")
  private static let requests = WordForm.hashes(
    of:
      "request requests inquiry inquiries enquiries calls messages emails email questions comment")

  /// `pointed at the wall`, which a hand does.
  private func isPointing(_ sentence: ParsedSentence) -> Bool {
    Self.pointings.contains(sentence.word(cue).word) && sentence.word(cue + 1).word == Self.at
      && !content.joined().contains { sentence.tag($0).isFinite || sentence.isQuotation($0) }
  }

  private static let pointings = WordForm.hashes(of: "pointed points pointing nodded nods waved gestured")
  private static let at = WordForm.hash(of: "at")

  /// `declined to comment on it`, `did not elaborate`, `refused to answer`.
  ///
  /// What one will not *discuss* or *say* is told, where that is more than a word.
  private func isSilence(_ sentence: ParsedSentence) -> Bool {
    guard Self.refusals.contains(sentence.word(cue).word) else { return false }
    let words = content.joined().map { sentence.word($0).word }
    if words.prefix(2).contains(where: Self.givings.contains), words.contains(where: Self.details.contains) {
      return true
    }
    return words.prefix(3).contains(where: Self.comments.contains)
      || words.count <= 3 && words.contains(where: Self.disclosures.contains)
  }

  private static let refusals = WordForm.hashes(of: "declined declines declining refused refuses refusing did would")
  private static let comments = WordForm.hashes(
    of: "comment comments elaborate respond speak talk named identified drawn")
  private static let givings = WordForm.hashes(of: "give provide disclose reveal share release")
  private static let details = WordForm.hashes(of: "name names surname details detail further more")
  private static let disclosures = WordForm.hashes(of: "answer discuss say specify")

  /// `asked not to be named`, `has not been named`, `wished to remain anonymous`.
  private func isAnonymity(_ sentence: ParsedSentence) -> Bool {
    let words = content.joined().map { sentence.word($0).word }
    if words.count <= 9, words.contains(Self.be) || words.contains(Self.remain),
      words.contains(where: Self.namings.contains)
    {
      return true
    }
    // `asked not to be named because he may not speak`
    if words.prefix(5).contains(where: Self.namings.contains),
      words.prefix(5).contains(Self.be) || words.prefix(5).contains(Self.remain),
      words.prefix(5).contains(Self.to)
    {
      return true
    }
    // `identified by the court only as X`
    if Self.namings.contains(sentence.word(cue).word), words.count <= 9, words.contains(Self.asWord),
      words.contains(Self.only)
    {
      return true
    }
    return Self.namings.contains(sentence.word(cue).word)
      && (max(0, cue - 4)..<cue).contains {
        sentence.word($0).word == Self.not || sentence.word($0).word == Self.been
      }
  }

  private static let be = WordForm.hash(of: "be")
  private static let been = WordForm.hash(of: "been")
  private static let not = WordForm.hash(of: "not")
  private static let only = WordForm.hash(of: "only")
  private static let remain = WordForm.hash(of: "remain")
  private static let namings = WordForm.hashes(of: "named identified anonymous quoted")

  /// Whether the content has another attribution with a colon before words in marks.
  ///
  /// `whether it would thaw, said: “No.”`
  private func holdsAnnounced(_ sentence: ParsedSentence) -> Bool {
    content.contains { part in
      part.dropFirst(2).contains { place in
        sentence.isQuotation(place) && sentence.word(place - 1).word == Self.colon
          && sentence.tag(place - 2).isVerb && place - 2 != cue
      }
    }
  }

  private static let colon = WordForm.hash(of: ":")

  /// `Asked whether it would thaw, she said`: what she was asked is not hers, and who asked is not told.
  private func isAskedOfSource(_ sentence: ParsedSentence) -> Bool {
    // `Told that it would thaw, she laughed`
    if cue == 0, sentence.word(cue).word == Self.told, content.first.map({ $0.lowerBound > 0 }) == true { return true }
    guard Self.askings.contains(sentence.word(cue).word),
      sentence.tag(cue).rawValue == Self.participle.rawValue || isAside(sentence)
    else { return false }
    if sentence.word(cue + 1).word == Self.by { return cue == 0 && content[0].lowerBound <= cue + 2 }
    return cue == 0 || sentence.isComma(cue - 1) || sentence.isToldOf(cue) || sentence.word(cue - 1).word == Self.when
  }

  /// Whether the cue stands between commas before a verb: `Ada Poe, asked whether it was so, said`.
  private func isAside(_ sentence: ParsedSentence) -> Bool {
    sentence.isComma(cue - 1)
      && (cue + 1..<sentence.count).contains { sentence.isComma($0) && sentence.tag($0 + 1).isFinite }
  }

  private static let askings = WordForm.hashes(of: "asked questioned pressed quizzed")
  private static let told = WordForm.hash(of: "told")
  private static let participle = PartOfSpeech(name: "VBN") ?? .none
  private static let by = WordForm.hash(of: "by")
  private static let when = WordForm.hash(of: "when")

  /// Whether the cue is a verb of doing and the content a thing: `thanked her father`, `citing official sources`.
  private func isAct(_ sentence: ParsedSentence) -> Bool {
    let places = Array(content.joined())
    guard Self.acts.contains(sentence.word(cue).word), !places.contains(where: sentence.isQuotation) else {
      return false
    }
    if sentence.word(cue).word == Self.citing {
      return places.contains { Self.informants.contains(sentence.word($0).word) }
    }
    // `thanked the nurses who had cared for her`
    let clause = places.firstIndex { Self.relatives.contains(sentence.word($0).word) } ?? places.count
    return sentence.word(places[0]).word != Self.to && clause > 0
      && !places.prefix(clause).contains { sentence.tag($0).isFinite }
  }

  private static let to = WordForm.hash(of: "to")
  private static let know = WordForm.hash(of: "know")
  private static let citing = WordForm.hash(of: "citing")
  private static let informants = WordForm.hashes(of: ParsedSentence.informants)

  private static let acts = WordForm.hashes(
    of:
      """
      thanked thanks thank spent voted votes lifting named confirmed greeted welcomed citing visited waved handed opened
      closed adjourned adjourns banned bans rang played sang published publishes reviewed reviews signed signs
      """)
}
