import Articles
import Language

/// Everyone whom an article names or quotes, growing as sources are resolved.
struct Participants {
  let text: MarkedText
  let analysis: TokenAnalysis
  var people: [Participant] = []
  /// The participants whose name has a word, by the word's key.
  private var named: [String: [Int]] = [:]
  var personOfMention: [Int: Int] = [:]
  /// Whom the pronouns mean that speak.
  private(set) var personOfPronoun: [Int: Int] = [:]
  private(set) var rolesOf: [Int: Range<Int>] = [:]
  let names: [NameMention]
  /// The names that are no person's.
  let bodies: Set<[String]>
  let antecedents: AntecedentFinder
  /// The organisations, and those that are known by their initials alone.
  private var (bodyNumbers, initialNumbers): ([Character: Set<Int>], [Character: Set<Int>]) = ([:], [:])
  /// The people who have spoken so far, and the sentence in which each spoke last.
  var spoken: [Int: Int] = [:]
  /// To whom somebody speaks in a sentence, where pronouns tell it.
  var hearers: [Int: Int] = [:]
  let ranker: AntecedentRanker
  /// The name of the writer.
  let author: String?
  let roles: RoleFinder
  /// Whom the article is about, of each gender, once it was asked for.
  var leads: [Titles.Gender: Int] = [:]
  /// The groups without a name, by the words that describe them.
  var groups: [String: Int] = [:]

  init(
    names: [NameMention], text: MarkedText, roles: RoleFinder, analysis: TokenAnalysis, ranker: AntecedentRanker,
    author: String?
  ) {
    self.author = author
    self.names = names.filter { !Nationalities.areDemonym($0.words.map { $0.lowercased() }) }
    self.text = text
    self.analysis = analysis
    self.ranker = ranker
    self.roles = roles
    antecedents = AntecedentFinder(text: text, analysis: analysis)
    bodies = NameEvidence(text: text).bodies(among: names)
    // Full names first, so that a last name finds its bearer wherever the full name stands.
    for mention in self.names where mention.words.count > 1 && !isBody(mention) && !mention.isInHeadline {
      enter(mention)
    }
    for mention in self.names where mention.words.count > 1 && !isBody(mention) && mention.isInHeadline {
      enter(mention)
    }
    for mention in self.names where mention.words.count > 1 && isBody(mention) { enter(mention) }
    learnGendersOfCouples()
    for mention in self.names where mention.words.count == 1 { enter(mention) }
    learnGenders()
  }

  func isBody(_ mention: NameMention) -> Bool { bodies.contains(mention.words) }

  private mutating func enter(_ mention: NameMention) {
    // `Police said` names nobody.
    if mention.words.count == 1, mention.title.isEmpty, PeopleWords.isGroup(mention.words[0].lowercased()),
      !mention.isLabel, PersonNames.knowledge(of: mention.words[0]).isEmpty
    {
      return
    }
    // `Hurricane Imelda`
    if mention.words.count > 1, Self.storms.contains(mention.words[0].lowercased()) { return }
    let isBody = isBody(mention)
    if !isBody, isNameOfThing(mention) { return }
    let index: Int
    if let known = bearer(of: mention, isBody: isBody) {
      people[known].add(mention)
      index = known
    } else if mention.words.count > 1 || !mention.title.isEmpty || mention.isLabel || isIntroduced(mention)
      || isBody && !mention.isQuoted
    {
      people.append(Participant(mention, kind: isBody ? .organisation : .person))
      index = people.count - 1
    } else {
      return
    }
    register(index, mention)
    personOfMention[mention.tokens.lowerBound] = index
    guard people[index].kind == .person, !mention.isQuoted else { return }
    if people[index].age == nil { people[index].age = roles.age(behind: mention.tokens.upperBound) }
    if let role = roles.role(beside: mention.tokens), role.count > rolesOf[index]?.count ?? 0,
      rolesOf[index].map({ $0.count < 3 }) ?? true
    {
      rolesOf[index] = role
      // `Council chairman Maureen Roe`
      let told = roles.gender(of: role)
      if told != .man || people[index].gender != .woman { people[index].learn(gender: told) }
    }
    let start = mention.tokens.lowerBound
    people[index].learn(gender: roles.genderOfRelation(before: start) ?? roles.genderOfNextRelation(before: start))
  }

  mutating func register(_ person: Int, _ mention: NameMention) {
    if people[person].kind == .organisation {
      for letter in Initials.first(of: mention.words) { bodyNumbers[letter, default: []].insert(person) }
      if mention.isInitials, let letter = Initials.first(of: mention.words[0]) {
        initialNumbers[letter, default: []].insert(person)
      }
    }
    for key in mention.name.keys where named[key]?.contains(person) != true { named[key, default: []].append(person) }
  }

  /// Whose name this is: of several whom it fits as well the one with that office, else the one named last before it.
  func bearer(of mention: NameMention, isBody: Bool) -> Int? {
    var known: Set<Int> = []
    for key in mention.name.keys { known.formUnion(named[key] ?? []) }
    // Initials share no word with what they stand for.
    if mention.isInitials, let letter = Initials.first(of: mention.words[0]) {
      known.formUnion(bodyNumbers[letter] ?? [])
    } else if isBody {
      for letter in Initials.first(of: mention.words) { known.formUnion(initialNumbers[letter] ?? []) }
    }
    var fits = known.sorted().compactMap { index -> (person: Int, fit: Int)? in
      let person = people[index]
      guard person.kind != .group,
        (person.kind == .organisation) == isBody || mention.words.count == 1 || isBody && person.kind == .person
      else {
        return nil
      }
      if isBody, person.kind == .person, person.fit(mention) < 7 || mention.isFormOfBody { return nil }
      let fit = person.fit(mention)
      return fit > 0 && !isNamesake(index, mention) ? (index, fit) : nil
    }
    // A family name alone rather means who is named in full than who is called by an office and it.
    if mention.words.count == 1, mention.title.isEmpty, !isBody,
      fits.contains(where: { people[$0.person].isFullName && $0.fit >= 7 })
    {
      fits.removeAll { !people[$0.person].isFullName && people[$0.person].titles.contains { !Titles.isAddress($0) } }
    }
    let most = fits.map(\.fit).max() ?? 0
    var fitting = fits.filter { $0.fit >= most - (mention.title.isEmpty ? 0 : 3) }.map(\.person)
    // `Gov. Roe` is the governor of several of the name.
    let sameOffice = fitting.filter { index in
      mention.title.contains { !Titles.isAddress($0) && people[index].titles.contains($0) }
    }
    if !sameOffice.isEmpty {
      fitting = sameOffice
    } else {
      fitting = fits.filter { $0.fit == most }.map(\.person)
    }
    guard fitting.count > 1 else { return fitting.first }
    // `said Poe, the farmer`
    if let noun = noun(of: roles.role(beside: mention.tokens)) {
      let same = fitting.filter { isToldBy(noun, $0) }
      if same.count == 1 { return same[0] }
    }
    if mention.words.count == 1 {
      // `Mr. Poe` behind `Ian Poe and his brother Jack` is he who has been named in full, or called so before.
      let introduced = fitting.filter { index in
        people[index].mentions.contains { $0.tokens.lowerBound < mention.tokens.lowerBound && $0.tokens.count > 1 }
      }
      if !introduced.isEmpty { fitting = introduced }
      let called = fitting.filter { index in mention.title.contains { people[index].titles.contains($0) } }
      if !called.isEmpty { fitting = called }
      guard fitting.count > 1 else { return fitting.first }
    }
    // A title with a gender rather means somebody who is known to have it.
    if let told = mention.title.lazy.compactMap(Titles.gender).first {
      let sure = fitting.filter { people[$0].gender == told }
      if !sure.isEmpty { fitting = sure }
    }
    func latest(_ index: Int) -> Int { people[index].lastMention(before: mention.tokens.lowerBound) ?? -1 }
    return fitting.max { latest($0) < latest($1) }
  }

  /// The last noun of a role, before its first preposition.
  private func noun(of role: Range<Int>?) -> String? {
    role?.map { text.tokens[$0].lower }.prefix { !FunctionWords.prepositions.contains($0) }.last
  }

  /// Whether an article tells by a noun what somebody is.
  private func isToldBy(_ noun: String, _ person: Int) -> Bool {
    people[person].titles.contains(noun) || rolesOf[person]?.contains { text.tokens[$0].lower == noun } == true
  }

  /// Who a source is; nil when the article does not tell.
  mutating func speaker(for source: Range<Int>, previous: Int?) -> Int? {
    let speaker = found(for: source, previous: previous)
    if let speaker { spoken[speaker] = antecedents.sentenceOfToken[source.lowerBound] }
    return speaker
  }

  /// A description is found to mean somebody with a name, whom the article names only later.
  mutating func reveal(_ revealed: RevealedName) {
    groups[revealed.key] = revealed.person
    if rolesOf[revealed.person] == nil { rolesOf[revealed.person] = revealed.role }
  }

  /// The name of a person.
  func name(of person: Int) -> String { people[person].name.text }

  /// A pronoun means a person.
  mutating func adopt(_ person: Int, for token: Int, gender: Titles.Gender?) {
    personOfPronoun[token] = person
    people[person].addReference(token..<token + 1, sentence: antecedents.sentenceOfToken[token], gender: gender)
  }

  /// The people of fitting gender who are named not far before a pronoun, with what speaks for each.
  func candidates(for gender: Titles.Gender?, at token: Int, previous: Int?) -> [Antecedent] {
    antecedents.candidates(for: gender, at: token, among: people) { index in
      AntecedentFinder.Standing(
        isKnown: !people[index].titles.isEmpty || rolesOf[index] != nil, hasSpoken: spoken[index] != nil,
        spokeLast: previous == index)
    }
  }

  /// The likeliest of some candidates.
  func likeliest(_ candidates: [Antecedent]) -> Int? { ranker.best(candidates) }

  /// Notes a description that means somebody.
  mutating func note(_ tokens: Range<Int>, for person: Int) {
    people[person].addReference(tokens, sentence: antecedents.sentenceOfToken[tokens.lowerBound], gender: nil)
  }
}
