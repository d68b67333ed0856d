import Articles
import Language

/// Everyone whom an article names, growing as sources are resolved.
struct Company {
  /// Who speaks.
  enum Speaker: Hashable {
    case person(Int)
    case body(String)
  }

  private let text: MarkedText
  private var people: [NamedPerson] = []
  /// The people whose name has a word.
  private var named: [String: [Int]] = [:]
  private var personOfMention: [Int: Int] = [:]
  private var rolesOf: [Int: Range<Int>] = [:]
  private let names: [NameMention]
  /// The names that are no person's.
  private let bodies: Set<[String]>
  private var bodyMentions: [String: [TextSpan]] = [:]
  private let antecedents: AntecedentFinder
  /// The people who have spoken so far.
  private var spoken: Set<Int> = []
  private let ranker: AntecedentRanker
  /// The name of the writer.
  private let author: String?

  init(
    names: [NameMention], text: MarkedText, roles: RoleFinder, analysis: TokenAnalysis, ranker: AntecedentRanker,
    author: String?
  ) {
    self.author = author
    self.names = names
    self.text = text
    self.ranker = ranker
    antecedents = AntecedentFinder(text: text, analysis: analysis)
    bodies = NameKind.bodies(among: names)
    // Full names first, so that a last name finds its bearer wherever the full name stands.
    for mention in names where mention.words.count > 1 && !bodies.contains(mention.words) { enter(mention, roles) }
    for mention in names where mention.words.count == 1 && !bodies.contains(mention.words) { enter(mention, roles) }
  }

  private mutating func enter(_ mention: NameMention, _ roles: RoleFinder) {
    let index: Int
    if let known = bearer(of: mention) {
      people[known].add(mention)
      index = known
      register(index, mention.words)
    } else if mention.words.count > 1 || !mention.title.isEmpty || mention.isLabel {
      people.append(NamedPerson(mention))
      index = people.count - 1
      register(index, mention.words)
    } else {
      return
    }
    personOfMention[mention.tokens.lowerBound] = index
    if let role = roles.role(beside: mention.tokens), role.count > rolesOf[index]?.count ?? 0,
      rolesOf[index].map({ $0.count < 3 }) ?? true
    {
      rolesOf[index] = role
    }
  }

  private mutating func register(_ person: Int, _ words: [String]) {
    for word in words where named[word]?.contains(person) != true { named[word, default: []].append(person) }
  }

  /// The person whose name this is: of several with one last name the one named last before it.
  private func bearer(of mention: NameMention) -> Int? {
    let known = Set(named[mention.lastName, default: []] + named[mention.words[0], default: []]).sorted()
    var fitting = known.filter { people[$0].fits(mention) }
    // `Gov. Roe` is the governor of several of the name.
    let sameOffice = fitting.filter { !people[$0].titles.isDisjoint(with: mention.title) }
    if !sameOffice.isEmpty { fitting = sameOffice }
    guard fitting.count > 1 else { return fitting.first }
    func latest(_ index: Int) -> Int { people[index].lastMention(before: mention.tokens.lowerBound) ?? -1 }
    return fitting.max { latest($0) < latest($1) }
  }

  /// Who a source is; nil when the article does not name them.
  mutating func speaker(for source: Range<Int>, previous: Speaker?) -> Speaker? {
    let speaker = found(for: source, previous: previous)
    if case .person(let index) = speaker { spoken.insert(index) }
    return speaker
  }

  /// The name of a person.
  func name(of person: Int) -> String { people[person].name }

  private mutating func found(for source: Range<Int>, previous: Speaker?) -> Speaker? {
    let first = text.tokens[source.lowerBound].lower
    if source.count == 1, first == "i" { return writer() }
    if source.count == 1, text.turns.contains(where: { $0.label == source }),
      let isQuestion = TranscriptTurn.isQuestion(first)
    {
      return isQuestion ? writer() : interviewee().map(Speaker.person)
    }
    if source.count == 1 || FunctionWords.subjectPronouns.contains(first) && first != "others" {
      if let gender = AntecedentFinder.genderOfPronoun[first] {
        return antecedent(of: gender, at: source.lowerBound, previous: previous).map(Speaker.person)
      }
      if FunctionWords.subjectPronouns.contains(first) { return nil }
    }
    let phrase = SourcePhrase(text: text, tokens: source)
    for mention in names[firstName(from: source.lowerBound)...] {
      if mention.tokens.lowerBound >= source.upperBound { break }
      guard mention.tokens.upperBound <= source.upperBound, !mention.isQuoted else { continue }
      guard !phrase.isOwner(mention.tokens) else { continue }
      if bodies.contains(mention.words), personOfMention[mention.tokens.lowerBound] == nil {
        if phrase.endsHead(mention.tokens) { return body(mention) }
        continue
      }
      guard phrase.isNamed(by: mention.tokens) else { continue }
      if let person = personOfMention[mention.tokens.lowerBound] { return .person(person) }
      return body(mention)
    }
    return described(source, head: phrase.headEnd).map(Speaker.person)
  }

  /// The writer, who says *I* outside all marks.
  private mutating func writer() -> Speaker? {
    guard let author else { return nil }
    let words = author.split(separator: " ").map(String.init)
    if let known = people.firstIndex(where: { $0.words == words }) { return .person(known) }
    people.append(NamedPerson(words: words))
    return .person(people.count - 1)
  }

  /// Who answers: the person named most outside the turns of the conversation, the first of equals.
  private func interviewee() -> Int? {
    let turns = Set(text.turns.map(\.paragraph))
    func count(_ person: NamedPerson) -> Int {
      person.mentions.count { !turns.contains(text.units[text.sentences[$0.sentence].lowerBound].paragraph) }
    }
    let counts = people.map(count)
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// The index of the first name that does not begin before a token.
  private func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  private mutating func body(_ mention: NameMention) -> Speaker? {
    guard !NameKind.isGroup(mention.words) else { return nil }
    let name = mention.words.joined(separator: " ")
    bodyMentions[name, default: []].append(span(mention.tokens))
    return .body(name)
  }

  /// The person that a pronoun means.
  private mutating func antecedent(of gender: Titles.Gender, at token: Int, previous: Speaker?) -> Int? {
    guard let best = ranker.best(candidates(for: gender, at: token, previous: previous)) else { return nil }
    adopt(best, for: token, gender: gender)
    return best
  }

  /// A pronoun means a person.
  mutating func adopt(_ person: Int, for token: Int, gender: Titles.Gender) {
    people[person].addReference(token..<token + 1, sentence: antecedents.sentenceOfToken[token], gender: gender)
  }

  /// The people of fitting gender who are named not far before a pronoun, with what speaks for each.
  func candidates(for gender: Titles.Gender, at token: Int, previous: Speaker?) -> [Antecedent] {
    antecedents.candidates(for: gender, at: token, among: people) { index in
      AntecedentFinder.Standing(
        isKnown: !people[index].titles.isEmpty || rolesOf[index] != nil, hasSpoken: spoken.contains(index),
        spokeLast: previous == .person(index))
    }
  }

  /// The person that a description means: `the minister` after `Jane Roe, the foreign minister`.
  private mutating func described(_ source: Range<Int>, head: Int) -> Int? {
    let determiner = text.tokens[source.lowerBound].lower
    guard ["the", "this", "that"].contains(determiner), head - source.lowerBound >= 2 else { return nil }
    let noun = text.tokens[head - 1].lower
    guard !noun.hasSuffix("s") || noun.hasSuffix("ss") else { return nil }
    var best: (person: Int, position: Int)?
    for (index, person) in people.enumerated() {
      let roleWords = rolesOf[index].map { text.tokens[$0].map(\.lower) } ?? []
      let isHead =
        person.titles.contains(noun) || roleWords.prefix { !FunctionWords.prepositions.contains($0) }.last == noun
      guard isHead, let last = person.lastMention(before: source.lowerBound) else {
        continue
      }
      if last > best?.position ?? -1 { best = (index, last) }
    }
    guard let best else { return nil }
    people[best.person].addReference(
      source.lowerBound..<head, sentence: antecedents.sentenceOfToken[source.lowerBound], gender: nil)
    return best.person
  }

  private func span(_ tokens: Range<Int>) -> TextSpan {
    TextSpan(text.tokens[tokens.lowerBound].range.lowerBound, text.tokens[tokens.upperBound - 1].range.upperBound)
  }

  /// The people who speak, numbered in the order of their first quote.
  func cast(_ speakers: [Speaker?]) -> Cast {
    var numbers: [Speaker: Int] = [:]
    var cast: [Person] = []
    for speaker in speakers.compactMap(\.self) where numbers[speaker] == nil {
      numbers[speaker] = cast.count
      switch speaker {
      case .person(let index):
        let person = people[index]
        cast.append(
          Person(
            name: person.name, kind: .person, role: rolesOf[index].map { String(scalarsOf: text, span($0)) },
            mentions: person.mentions.map { span($0.tokens) }.sorted()))
      case .body(let name):
        cast.append(Person(name: name, kind: .organisation, role: nil, mentions: bodyMentions[name] ?? []))
      }
    }
    return Cast(people: cast, speakers: speakers.map { $0.flatMap { numbers[$0] } })
  }
}

extension String {
  /// The text of a span.
  fileprivate init(scalarsOf text: MarkedText, _ span: TextSpan) { self.init(scalars: text.scalars[span.range]) }
}
