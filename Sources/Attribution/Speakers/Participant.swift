import Articles
import Language

/// Someone or some body that an article names or describes, gathered from the places where it does.
struct Participant: Sendable {
  /// A place that names or means a participant.
  struct Mention: Sendable {
    let tokens: Range<Int>
    let sentence: Int
    let isQuoted: Bool
  }

  /// What sort of source this is.
  let kind: Person.Kind
  /// The fullest name; of a group the words that describe it.
  private(set) var name: PersonalName
  /// Where the article names or means this participant, in order.
  private(set) var mentions: [Mention] = []
  /// What titles, given names, descriptions and pronouns tell.
  private(set) var gender: Titles.Gender?
  /// Whether nothing but the given name tells the gender.
  private(set) var isGenderGuessed = false
  /// The words of the titles that stand before the name somewhere.
  private(set) var titles: Set<String> = []
  /// What friends call them, which the article sets in marks within the name.
  private var nickname: String?
  /// Whether post-nominals stand behind the name somewhere.
  private(set) var hasPostNominal = false
  /// The age that stands beside the name.
  var age: String?

  init(_ mention: NameMention, kind: Person.Kind) {
    self.kind = kind
    name = mention.name
    add(mention)
  }

  /// Makes a participant of words that the text does not have as a name.
  init(words: [String], kind: Person.Kind, gender: Titles.Gender? = nil) {
    self.kind = kind
    name = PersonalName(words)
    self.gender = gender ?? (kind == .person ? name.gender : nil)
  }

  /// Whether these are people without a name, and more than one.
  var isOfSeveral: Bool {
    kind == .group
      && name.words.contains {
        $0 == "and" || PeopleWords.isGroup($0.lowercased()) || Nationalities.isPeople($0.lowercased())
      }
  }

  /// Whether a given name tells the gender that is as often something else.
  var isGenderDoubtful: Bool {
    isGenderGuessed && !name.words[name.given].contains { PersonNames.knowledge(of: $0).contains(.certain) }
  }

  var isFullName: Bool { name.words.count > 1 }

  /// Adds a place that names this participant.
  mutating func add(_ mention: NameMention) {
    if kind != .person {
      if mention.words.count > name.words.count { name = mention.name }
    } else if mention.words.count > name.words.count, !mention.isInHeadline,
      name.words.count < 2 || name.fit(mention.name) > 0 && isFuller(mention)
    {
      name = mention.name
    }
    insert(mention.tokens, mention.sentence, mention.isQuoted)
    titles.formUnion(mention.title)
    nickname = nickname ?? mention.nickname
    hasPostNominal = hasPostNominal || mention.hasPostNominal
    guard kind == .person, gender == nil || isGenderGuessed else { return }
    gender = mention.title.lazy.compactMap(Titles.gender).first
    // `Council chairman Maureen Roe`
    if gender == .man, name.gender == .woman, mention.title.contains(where: { $0.hasSuffix("man") }) { gender = .woman }
    guard gender == nil else { return }
    gender = name.gender
    isGenderGuessed = gender != nil
  }

  /// Whether a longer name is the same one with more of it, not one with something else before it.
  private func isFuller(_ mention: NameMention) -> Bool {
    mention.words.first == name.words.first
      && mention.words.dropFirst(name.words.count).allSatisfy {
        !PersonNames.knowledge(of: $0).isEmpty || $0.hasHyphen
      }
      || name.words.count == 2 && PersonalName.isInitial(name.words[0])
      || mention.words.suffix(name.words.count) == name.words[...]
        && PersonNames.knowledge(of: mention.words[0]).isGiven
  }

  /// Tells the gender where nothing told it before.
  mutating func learn(gender told: Titles.Gender?) {
    if let told, gender == nil || isGenderGuessed { (gender, isGenderGuessed) = (told, false) }
  }

  /// Adds a pronoun or a description that means this participant.
  mutating func addReference(_ tokens: Range<Int>, sentence: Int, gender: Titles.Gender?) {
    insert(tokens, sentence, false)
    learn(gender: gender)
  }

  /// The index of the first mention that does not begin before a token.
  func firstMention(from token: Int) -> Int {
    mentions.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  /// Where the last mention before a token begins; nil when there is none.
  func lastMention(before token: Int) -> Int? {
    let index = firstMention(from: token)
    return index > 0 ? mentions[index - 1].tokens.lowerBound : nil
  }

  private mutating func insert(_ tokens: Range<Int>, _ sentence: Int, _ isQuoted: Bool) {
    mentions.insert(
      Mention(tokens: tokens, sentence: sentence, isQuoted: isQuoted), at: firstMention(from: tokens.lowerBound))
  }

  /// How well a name can be this participant's; 0 not at all.
  func fit(_ mention: NameMention) -> Int {
    guard kind == .person else { return bodyFit(mention) }
    if let told = mention.title.lazy.compactMap(Titles.gender).first, let gender, told != gender,
      !mention.title.contains(where: { $0.hasSuffix("man") })
    {
      // A title with a gender knows better than a given name that others bear too.
      return isGenderDoubtful && mention.words.count == 1 && mention.lastName == name.lastWord ? 2 : 0
    }
    if let nickname, mention.words.count == 1 || mention.lastName == name.lastWord, mention.words[0] == nickname {
      return 6
    }
    return name.fit(mention.name)
  }

  /// `Halvorsen` for `Halvorsen Lithografie NV`, `FDA` for `Food and Drug Administration`.
  private func bodyFit(_ mention: NameMention) -> Int {
    if name.words == mention.words { return 10 }
    let (mine, theirs) = (name.words.map { $0.lowercased() }, mention.words.map { $0.lowercased() })
    if mine == theirs { return 10 }
    let (short, long) = mine.count < theirs.count ? (mine, theirs) : (theirs, mine)
    if short.count == 1, Initials.match(short[0], long) { return 9 }
    guard short.count < long.count else { return 0 }
    let isCommon =
      short.allSatisfy { OrganisationWords.isPart($0) || Nationalities.isDemonym($0) }
      || Nationalities.isCountry(short)
    if long.prefix(short.count) == short[...], !isCommon { return 8 }
    if long.suffix(short.count) == short[...], short.count > 1, !isCommon { return 7 }
    return 0
  }
}
