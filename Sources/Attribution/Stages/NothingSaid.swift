import Language

/// What hands, feet and eyes do with a verb that can also say something, and what nobody is told to have said.
struct NothingSaid {
  let frame: Frame

  var content: [Range<Int>] { frame.content }
  var cue: Int { frame.cue }
  var source: Range<Int>? { frame.source }

  /// Whether a frame tells of no saying: an expectation of nobody, an offer of a deed, a talk without words, a gesture.
  func holds(in sentence: ParsedSentence) -> Bool {
    isOfNobody(sentence) || isWithoutWords(sentence) || isDeed(sentence) || isPerception(sentence)
      || isSelfNaming(sentence) || isPartOfVerb(sentence)
  }

  func holdsMarks(_ sentence: ParsedSentence) -> Bool {
    content.contains { $0.contains(where: sentence.isQuotation) }
  }

  func holdsClause(_ sentence: ParsedSentence) -> Bool {
    content.joined().contains { sentence.tag($0).isFinite }
  }

  func isCue(_ words: Set<UInt32>, _ sentence: ParsedSentence) -> Bool {
    words.contains(sentence.word(cue).word)
  }

  /// Whether a *not* stands right before the cue.
  func isNegated(_ sentence: ParsedSentence) -> Bool {
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

  /// How many units a chain of verbs has at most: `want to talk about`.
  private static let longestVerb = 5

  private static let who = WordForm.hash(of: "who")
  private static let from = WordForm.hash(of: "from")
  private static let exemptions = WordForm.hashes(
    of:
      "excused exempted banned barred prevented relieved removed dropped freed released retired resigned withdrawn")
  private static let off = WordForm.hash(of: "off")
  private static let something = WordForm.hash(of: "something")
  private static let anybody = WordForm.hashes(of: "anyone anybody everyone everybody those people someone somebody")
  private static let sayingBases = WordForm.hashes(of: "say saying tell telling")
  private static let namingVerbs = WordForm.hashes(of: "identify name disclose specify reveal")
  private static let callVerbs = WordForm.hashes(of: "called calls calling")
  static let to = WordForm.hash(of: "to")
  private static let not = WordForm.hash(of: "not")
  private static let that = WordForm.hash(of: "that")
  private static let this = WordForm.hash(of: "this")
  private static let name = WordForm.hash(of: "name")
  private static let guilty = WordForm.hash(of: "guilty")
  private static let individual = WordForm.hash(of: "individual")
  private static let questions = WordForm.hash(of: "questions")
  private static let nobody = WordForm.hashes(of: "nobody no-one none noone no one neither")
  private static let passives = WordForm.hashes(of: "is are was were be been being isn't aren't")
  private static let negations = WordForm.hashes(
    of:
      "not n't never cannot doesn't didn't don't won't wouldn't hasn't haven't can't")
  private static let expectations = WordForm.hashes(
    of: "expected seen scheduled due supposed forecast projected slated")
  private static let reputations = WordForm.hashes(of: "said known rumoured rumored reputed")
  private static let dispositions = WordForm.hashes(
    of:
      "like dislike hate love loathe prefer enjoy fear favour favor detest adore avoid resent admire")
  private static let known = WordForm.hashes(of: "known famous named")
  private static let forWord = WordForm.hash(of: "for")
  private static let talks = WordForm.hashes(of: "talk talks talked talking chat chats chatted referring alluding")
  private static let interviews = WordForm.hashes(
    of: "interview interviews comment invitation invitations request requests")
  private static let comments = WordForm.hashes(of: "comment comments commented commenting")
  static let refusals = WordForm.hashes(of: "declined declines declining refused refuses refusing refuse decline")
  private static let differ = WordForm.hash(of: "differ")
  private static let sociable = WordForm.hashes(
    of: "joked jokes spoke speaks argued argues quarrelled sang met debated conferred")
  private static let companions = WordForm.hashes(of: "with at")
  private static let faces = WordForm.hashes(
    of:
      """
      laughed laughs smiled smiles nodded nods shrugged shrugs sighed sighs grinned grins frowned frowns winked wept cried
      giggled chuckled blushed beamed
      """)
  private static let accounts = WordForm.hashes(of: "explain understand comprehend account")
  private static let answerings = WordForm.hashes(of: "discuss take comment address")
  private static let answers = WordForm.hashes(of: "no yes anything much so")
  private static let namings = WordForm.hashes(of: "use print publish give reveal share mention")
  private static let pleas = WordForm.hashes(of: "plead pleads pleaded pleading pled")
  private static let sayings = WordForm.hashes(of: "said says say saying")
  private static let rites = WordForm.hashes(of: "mass grace prayers goodbye farewell hello thanks vespers")
  private static let intransitives = WordForm.hashes(
    of:
      """
      disagreed disagrees agreed agrees objected objects laughed shouted spoke protested protests wept cried nodded
      apologised apologized complained interrupted heckled argued
      """)
  private static let places = WordForm.hashes(of: "from outside inside near beside behind across")
  private static let articles = WordForm.hashes(of: "the a an")
  static let objects = WordForm.hashes(of: "him her them me us it you")
}
