import Language

/// What hands, feet and eyes do with a verb that can also say something, and what nobody is told to have said.
extension Frame {
  /// Whether a frame tells of no saying: an expectation of nobody, an offer of a deed, a talk without words, a gesture.
  func isNothingSaid(_ sentence: ParsedSentence) -> Bool {
    isOfNobody(sentence) || isWithoutWords(sentence) || isDeed(sentence) || isPerception(sentence)
      || isSelfNaming(sentence) || isPartOfVerb(sentence) || isDoneToThing(sentence)
  }

  private func holdsMarks(_ sentence: ParsedSentence) -> Bool {
    content.contains { $0.contains(where: sentence.isQuotation) }
  }

  private func holdsClause(_ sentence: ParsedSentence) -> Bool {
    content.joined().contains { sentence.tag($0).isFinite }
  }

  private func isCue(_ words: Set<UInt32>, _ sentence: ParsedSentence) -> Bool {
    words.contains(sentence.word(cue).word)
  }

  /// Whether a *not* stands right before the cue.
  private func isNegated(_ sentence: ParsedSentence) -> Bool {
    (max(0, cue - 3)..<cue).contains { Self.negations.contains(sentence.word($0).word) }
  }

  /// `Nobody knows who put it up`, `is expected to last six weeks`, `has not been seen since the accident`.
  private func isOfNobody(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence) else { return false }
    if let source, source.count <= 2, source.allSatisfy({ Self.nobody.contains(sentence.word($0).word) }) {
      return true
    }
    // `is said to dislike interviews`
    if let verb = content.last?.first(where: { sentence.word($0).word != Self.to }),
      Self.dispositions.contains(sentence.word(verb).word), sentence.word(verb - 1).word == Self.to,
      Self.reputations.contains(sentence.word(verb - 2).word), Self.passives.contains(sentence.word(verb - 3).word)
    {
      return true
    }
    // `is known for its cheese`
    if isCue(Self.known, sentence), sentence.word(cue + 1).word == Self.forWord, !holdsClause(sentence) { return true }
    guard isCue(Self.expectations, sentence), source.map({ $0.upperBound <= cue }) ?? true,
      sentence.word(content[0].lowerBound).word != Self.that
    else { return false }
    return (max(0, cue - 3)..<cue).contains { Self.passives.contains(sentence.word($0).word) }
  }

  /// `would rather talk about her husband`, `does not comment on individual cases`, `has not said no`.
  private func isWithoutWords(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence) else { return false }
    let first = content[0].lowerBound
    let words = content.joined().map { sentence.word($0).word }
    // `anyone who would listen`, `appeared to say something`
    if first > cue,
      (first - 1...first).contains(where: {
        Self.anybody.contains(sentence.word($0).word) && sentence.word($0 + 1).word == Self.who
      })
    {
      return true
    }
    if words.prefix(3).contains(Self.something), words.prefix(2).contains(where: Self.sayingBases.contains) {
      return true
    }
    if isCue(Self.namingVerbs, sentence), isNegated(sentence), first > cue, words.count <= 4, !holdsClause(sentence) {
      return true
    }
    // `was excused from giving evidence`
    if first > cue, isCue(Self.exemptions, sentence),
      (cue + 1...first).contains(where: { sentence.word($0).word == Self.from })
    {
      return true
    }
    // `was called off`
    if isCue(Self.callVerbs, sentence), sentence.word(cue + 1).word == Self.off { return true }
    // `the films that Nigeria cries to`, `denied this`
    if words.count == 1,
      content[0].upperBound <= cue && words[0] == Self.that || words[0] == Self.this || Self.articles.contains(words[0])
    {
      return true
    }
    let verbs = cue..<max(cue + 1, min(first, cue + Self.longestVerb))
    if first > cue, verbs.contains(where: { Self.talks.contains(sentence.word($0).word) }) { return true }
    if isCue(Self.comments, sentence) { return isNegated(sentence) }
    // `declined interviews`
    if isCue(Self.refusals, sentence), words.count <= 3, words.contains(where: Self.interviews.contains) { return true }
    if isCue(Self.refusals, sentence), words.contains(Self.individual) || words.contains(Self.questions) {
      return words.contains(where: Self.answerings.contains)
    }
    if words.count == 1, Self.answers.contains(words[0]) { return isNegated(sentence) }
    // `Ada Poe’s brother laughed`, `could not explain the noise`
    if isCue(Self.faces, sentence) { return true }
    if isCue(Self.accounts, sentence), isNegated(sentence), !holdsClause(sentence) { return true }
    // `begs to differ`, `was refused a place`, `warned him twice`
    if words.contains(Self.differ) { return words.count <= 2 }
    if isCue(Self.refusals, sentence), Self.passives.contains(sentence.word(cue - 1).word) { return true }
    if first == cue + 1, words.count == 2, Self.objects.contains(words[0]), !holdsClause(sentence) { return true }
    if isCue(Self.sociable, sentence), !holdsClause(sentence),
      Self.companions.contains(words[0]) || Self.companions.contains(sentence.word(first - 1).word)
    {
      return true
    }
    // `asked the papers not to use her name`
    if words.contains(Self.not), words.contains(where: Self.namings.contains), words.last == Self.name {
      return true
    }
    // `have pleaded guilty`, `said Mass`
    if isCue(Self.pleas, sentence) { return words.count <= 6 && words.contains(Self.guilty) }
    if isCue(Self.sayings, sentence), first == cue + 1, Self.rites.contains(words[0]) {
      return !holdsClause(sentence)
    }
    // `disagreed from the podium`
    return isCue(Self.intransitives, sentence) && Self.places.contains(sentence.word(first - 1).word)
      && first > cue && !holdsClause(sentence)
  }

  /// `offered to plant a tree`, `refused to move`, `put the question to a vote`, `asked 40 volunteers to sleep`.
  private func isDeed(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence), content[0].lowerBound > cue else { return false }
    let words = content.joined().map { sentence.word($0).word }
    let isInfinitive = [words[0], sentence.word(cue + 1).word, sentence.word(content[0].lowerBound - 1).word]
      .contains(Self.to)
    if isInfinitive, isCue(Self.offers, sentence) { return true }
    if isInfinitive, isCue(Self.refusals, sentence) {
      return words.prefix(2).contains(where: Self.motions.contains)
    }
    if isCue(Self.puttings, sentence), sentence.word(cue + 1).word != Self.it {
      return !words.contains(where: Self.estimates.contains) && !holdsClause(sentence)
    }
    if isCue(Self.askings, sentence), isSubject(of: words, behind: content[0].lowerBound, sentence) { return true }
    if isCue(Self.readings, sentence) { return !holdsClause(sentence) }
    if isThing(words, sentence) { return true }
    if isCue(Self.deeds, sentence) { return !holdsClause(sentence) || words.contains(where: Self.relatives.contains) }
    // `pointed to a row of plants`
    return isCue(Self.pointings, sentence) && sentence.word(cue + 1).word == Self.to
      && Self.indefinites.contains(words[0]) && !holdsClause(sentence)
  }

  /// `declined the prize`, `denied him leave`, `answered the phone`, `questioned the witness`: what is done to a thing or
  /// to somebody.
  private func isThing(_ words: [UInt32], _ sentence: ParsedSentence) -> Bool {
    guard !holdsClause(sentence), content[0].lowerBound == cue + 1 else { return false }
    if isCue(Self.denials, sentence) { return Self.objects.contains(words[0]) && words.count > 1 }
    if isCue(Self.memories, sentence) { return words[0] == Self.to }
    if isCue(Self.answeringVerbs, sentence) { return words.count <= 3 && words.contains(where: Self.calls.contains) }
    if isCue(Self.questionings, sentence) {
      return words.prefix(3).contains { Self.questioned.contains($0) || Self.objects.contains($0) }
    }
    if isCue(Self.refusals, sentence) {
      return words[0] != Self.to && Self.determiners.union(Self.indefinites).contains(words[0]) && words.count <= 4
    }
    guard isCue(Self.showings, sentence) else { return isCue(Self.receipts, sentence) }
    return Self.objects.contains(words[0])
      || source.map { !$0.contains { Self.finders.union(Self.data).contains(sentence.word($0).word) } } ?? false
  }

  /// `asked 40 volunteers to sleep`: those who were studied.
  private func isSubject(of words: [UInt32], behind start: Int, _ sentence: ParsedSentence) -> Bool {
    let isNumber = sentence.word(start).shape & 12 == 4 || sentence.tag(start).rawValue == Self.number.rawValue
    return isNumber && words.prefix(4).contains(where: Self.studied.contains)
  }

  /// `a boy found a coin in the ditch`, `spent four years drawing maps`, `remembered the call`, `is thinking of a sign`.
  private func isPerception(_ sentence: ParsedSentence) -> Bool {
    guard !holdsMarks(sentence), content[0].lowerBound > cue else { return false }
    let words = content.joined().map { sentence.word($0).word }
    if (max(0, cue - 5)..<cue + 1).contains(where: { sentence.word($0).word == Self.spent }) { return true }
    if isCue(Self.memories, sentence), words.count == 2, Self.determiners.contains(words[0]) { return true }
    if isCue(Self.thoughts, sentence), Self.of.contains(sentence.word(cue + 1).word) {
      return content[0].lowerBound == cue + 2 && Self.indefinites.contains(words[0]) && words.count <= 4
    }
    guard isCue(Self.findings, sentence), content[0].lowerBound == cue + 1,
      !holdsClause(sentence) || Self.indefinites.contains(words[0]),
      Self.determiners.union(Self.indefinites).contains(words[0]),
      let source
    else { return false }
    return !source.contains { place in
      let word = sentence.word(place).word
      return Self.finders.contains(word)
    }
  }

  /// `identified himself as Ike`, `introduced herself as the vicar`.
  private func isSelfNaming(_ sentence: ParsedSentence) -> Bool {
    guard isCue(Self.introductions, sentence), !holdsMarks(sentence) else { return false }
    let next = sentence.word(cue + 1).word
    return Self.reflexives.contains(next) || Self.reflexives.contains(sentence.word(content[0].lowerBound).word)
  }

  /// `shouted her down`, `talked him out of it`.
  private func isPartOfVerb(_ sentence: ParsedSentence) -> Bool {
    guard content.count == 1, content[0].lowerBound == cue + 1, (2...5).contains(content[0].count),
      !holdsMarks(sentence), !holdsClause(sentence)
    else { return false }
    return Self.objects.contains(sentence.word(cue + 1).word) && Self.particles.contains(sentence.word(cue + 2).word)
  }

  /// How many units a chain of verbs has at most: `want to talk about`.
  private static let longestVerb = 5

  private static let who = WordForm.hash(of: "who")
  private static let from = WordForm.hash(of: "from")
  private static let exemptions = wordSet(
    "excused exempted banned barred prevented relieved removed dropped freed released retired resigned withdrawn")
  private static let off = WordForm.hash(of: "off")
  private static let something = WordForm.hash(of: "something")
  private static let anybody = wordSet("anyone anybody everyone everybody those people someone somebody")
  private static let sayingBases = wordSet("say saying tell telling")
  private static let namingVerbs = wordSet("identify name disclose specify reveal")
  private static let callVerbs = wordSet("called calls calling")
  private static let to = WordForm.hash(of: "to")
  private static let not = WordForm.hash(of: "not")
  private static let it = WordForm.hash(of: "it")
  private static let out = WordForm.hash(of: "out")
  private static let that = WordForm.hash(of: "that")
  private static let this = WordForm.hash(of: "this")
  private static let name = WordForm.hash(of: "name")
  private static let spent = WordForm.hash(of: "spent")
  private static let guilty = WordForm.hash(of: "guilty")
  private static let individual = WordForm.hash(of: "individual")
  private static let questions = WordForm.hash(of: "questions")
  private static let number = PartOfSpeech(name: "CD") ?? .none

  private static let nobody = wordSet("nobody no-one none noone no one neither")
  private static let passives = wordSet("is are was were be been being isn't aren't")
  private static let negations = wordSet(
    "not n't never cannot doesn't didn't don't won't wouldn't hasn't haven't can't")
  private static let expectations = wordSet("expected seen scheduled due supposed forecast projected slated")
  private static let reputations = wordSet("said known rumoured rumored reputed")
  private static let dispositions = wordSet(
    "like dislike hate love loathe prefer enjoy fear favour favor detest adore avoid resent admire")
  private static let known = wordSet("known famous named")
  private static let forWord = WordForm.hash(of: "for")
  private static let talks = wordSet("talk talks talked talking chat chats chatted referring alluding")
  private static let interviews = wordSet("interview interviews comment invitation invitations request requests")
  private static let comments = wordSet("comment comments commented commenting")
  private static let refusals = wordSet("declined declines declining refused refuses refusing refuse decline")
  private static let differ = WordForm.hash(of: "differ")
  private static let sociable = wordSet("joked jokes spoke speaks argued argues quarrelled sang met debated conferred")
  private static let companions = wordSet("with at")
  private static let faces = wordSet(
    """
    laughed laughs smiled smiles nodded nods shrugged shrugs sighed sighs grinned grins frowned frowns winked wept cried
    giggled chuckled blushed beamed
    """)
  private static let accounts = wordSet("explain understand comprehend account")
  private static let answerings = wordSet("discuss take comment address")
  private static let answers = wordSet("no yes anything much so")
  private static let namings = wordSet("use print publish give reveal share mention")
  private static let pleas = wordSet("plead pleads pleaded pleading pled")
  private static let sayings = wordSet("said says say saying")
  private static let rites = wordSet("mass grace prayers goodbye farewell hello thanks vespers")
  private static let intransitives = wordSet(
    """
    disagreed disagrees agreed agrees objected objects laughed shouted spoke protested protests wept cried nodded
    apologised apologized complained interrupted heckled argued
    """)
  private static let places = wordSet("from outside inside near beside behind across")
  private static let offers = wordSet("offered offers offering offer volunteered volunteers voted votes voting")
  private static let motions = wordSet(
    """
    move budge leave go come sit stand eat drink die lie rise turn walk run sleep swim fly climb jump start drop keep
    follow surrender
    """)
  private static let puttings = wordSet("put puts putting")
  private static let estimates = wordSet("at it that down as between above below over under")
  private static let askings = wordSet("asked asks asking told instructed")
  private static let studied = wordSet(
    """
    volunteers participants subjects students adults children respondents patients women men people readers nurses
    drivers players pensioners pupils undergraduates teenagers runners
    """)
  private static let readings = wordSet("read reads reading")
  private static let denials = wordSet("denied denies deny denying")
  private static let answeringVerbs = wordSet("answered answers answering")
  private static let calls = wordSet("phone phones door call calls bell telephone emails")
  private static let questionings = wordSet("questioned questions questioning interviewed interviews examined")
  private static let questioned = wordSet(
    "witness witnesses suspect suspects man woman men women driver drivers residents people neighbours neighbors him her"
  )
  private static let showings = wordSet("show shows showed shown showing")
  private static let data = wordSet(
    """
    data figures figure averages average records record documents document emails email results numbers statistics
    chart charts map footage video photographs images evidence history experience index census returns filings that
    """)
  private static let receipts = wordSet("accepted accepts noticed notices sentenced sentences")
  private static let deeds = wordSet(
    """
    approve approves approved approving ban bans banned banning celebrate celebrates celebrated celebrating
    """)
  private static let relatives = wordSet("that which who")
  private static let pointings = wordSet("pointed points pointing gestured gestures nodded")
  private static let articles = wordSet("the a an")
  private static let indefinites = wordSet("a an")
  private static let determiners = wordSet("the a an his her their its my")
  private static let memories = wordSet("remember remembers remembered recall recalls recalled")
  private static let thoughts = wordSet("thinking dreaming dreams thinks")
  private static let of = wordSet("of about")
  private static let findings = wordSet("found finds find")
  private static let finders = wordSet(
    """
    study studies report reports survey surveys review reviews poll polls court courts jury judge inquiry commission
    researchers scientists research analysis audit team inspectors investigators tribunal panel experts scholars
    authors committee they we board agency inquest investigation test tests
    """)
  private static let introductions = wordSet(
    "identified identifies identify introduced introduces introduce named styled called calls")
  private static let reflexives = wordSet("himself herself themselves itself themself")
  private static let objects = wordSet("him her them me us it you")
  private static let particles = wordSet("down off out back away up on over through")

  private static func wordSet(_ words: String) -> Set<UInt32> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordForm.hash(of: String($0)) })
  }
}
