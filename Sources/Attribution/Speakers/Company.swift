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
  private var bodyMentions: [String: [TextSpan]] = [:]
  private let sentenceOfToken: [Int]

  init(names: [NameMention], text: MarkedText, roles: RoleFinder) {
    self.names = names
    self.text = text
    var sentenceOfToken = Array(repeating: 0, count: text.tokens.count)
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence { for token in text.units[unit].tokens { sentenceOfToken[token] = number } }
    }
    self.sentenceOfToken = sentenceOfToken
    // Full names first, so that a last name finds its bearer wherever the full name stands.
    for mention in names where mention.words.count > 1 && !NameKind.isBody(mention.words) { enter(mention, roles) }
    for mention in names where mention.words.count == 1 && !NameKind.isBody(mention.words) { enter(mention, roles) }
  }

  private mutating func enter(_ mention: NameMention, _ roles: RoleFinder) {
    let index: Int
    if let known = bearer(of: mention) {
      people[known].add(mention)
      index = known
      register(index, mention.words)
    } else if mention.words.count > 1 || !mention.title.isEmpty {
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
    let fitting = known.filter { people[$0].fits(mention) }
    guard fitting.count > 1 else { return fitting.first }
    func latest(_ index: Int) -> Int { people[index].lastMention(before: mention.tokens.lowerBound) ?? -1 }
    return fitting.max { latest($0) < latest($1) }
  }

  /// Who a source is; nil when the article does not name them.
  mutating func speaker(for source: Range<Int>, previous: Speaker?) -> Speaker? {
    let first = text.tokens[source.lowerBound].lower
    if source.count == 1 || FunctionWords.subjectPronouns.contains(first) && first != "others" {
      if let gender = Self.genderOfPronoun[first] {
        return antecedent(of: gender, at: source.lowerBound, previous: previous).map(Speaker.person)
      }
      if FunctionWords.subjectPronouns.contains(first) { return nil }
    }
    let head = headEnd(source)
    for mention in names[firstName(from: source.lowerBound)...] {
      if mention.tokens.lowerBound >= source.upperBound { break }
      guard mention.tokens.upperBound <= source.upperBound else { continue }
      guard !mention.isQuoted else { continue }
      let next = mention.tokens.upperBound
      // `Ms. Roe’s spokesman` is not her, but `Ms. Roe’s` before a noun that is the cue is.
      if next < source.upperBound - 1, text.tokens[next].lower == "'s" { continue }
      if NameKind.isBody(mention.words) {
        if mention.tokens.lowerBound < head, mention.tokens.upperBound >= head { return body(mention) }
        continue
      }
      // A name behind a preposition is not the head: `a spokesman for Ms. Roe`.
      if mention.tokens.lowerBound >= head, !isApposition(mention.tokens.lowerBound, in: source) { continue }
      // A name that qualifies a common noun is not the head either: `the Roe campaign`.
      if next < source.upperBound, text.tokens[next].kind == .word, !text.tokens[next].isCapitalised,
        text.tokens[next].lower != "'s", !FunctionWords.prepositions.contains(text.tokens[next].lower),
        !FunctionWords.conjunctions.contains(text.tokens[next].lower),
        !FunctionWords.adverbs.contains(text.tokens[next].lower), !text.tokens[next].lower.hasSuffix("ly"),
        !["who", "whose", "which", "himself", "herself"].contains(text.tokens[next].lower)
      {
        continue
      }
      if let person = personOfMention[mention.tokens.lowerBound] { return .person(person) }
      return body(mention)
    }
    return described(source, head: head).map(Speaker.person)
  }

  /// How many sentences back a pronoun's antecedent may stand.
  private static let reach = 12
  /// How many sentences nearer the last speaker counts when a pronoun speaks next.
  private static let speakerBonus = 1.0

  /// The index of the first name that does not begin before a token.
  private func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  private static let genderOfPronoun: [String: Titles.Gender] = [
    "he": .man, "she": .woman, "himself": .man, "herself": .woman,
  ]

  /// Where the head of a noun phrase ends: before the first preposition, comma or relative pronoun.
  private func headEnd(_ source: Range<Int>) -> Int {
    source.dropFirst().first {
      text.tokens[$0].kind == .mark || FunctionWords.prepositions.contains(text.tokens[$0].lower)
        || ["who", "which", "whose", "that"].contains(text.tokens[$0].lower)
    } ?? source.upperBound
  }

  /// Whether a name stands right behind a comma, as in `the mayor of Oslo, Jane Roe`.
  private func isApposition(_ token: Int, in source: Range<Int>) -> Bool {
    var before = token - 1
    while before > source.lowerBound, Titles.contains(text.tokens[before].lower) { before -= 1 }
    return source.contains(before) && text.tokens[before].text == ","
  }

  private mutating func body(_ mention: NameMention) -> Speaker? {
    guard !NameKind.isGroup(mention.words) else { return nil }
    let name = mention.words.joined(separator: " ")
    bodyMentions[name, default: []].append(span(mention.tokens))
    return .body(name)
  }

  /// The person that a pronoun means: the nearest of its gender, subjects first.
  private mutating func antecedent(of gender: Titles.Gender, at token: Int, previous: Speaker?) -> Int? {
    let sentence = sentenceOfToken[token]
    var best: (person: Int, score: Double)?
    for (index, person) in people.enumerated() where person.gender == nil || person.gender == gender {
      for mention in person.mentions[..<person.firstMention(from: token)].reversed() {
        if sentence - mention.sentence > Self.reach { break }
        if mention.isQuoted { continue }
        let distance = Double(sentence - mention.sentence)
        let units = text.sentences[mention.sentence]
        let start = text.units[units.lowerBound].tokens.lowerBound
        let end = text.units[units.upperBound - 1].tokens.upperBound
        let depth = Double(mention.tokens.lowerBound - start) / Double(max(1, end - start))
        var score = -distance - 0.8 * depth
        if isPossessive(mention.tokens) { score -= 0.5 }
        if isSubject(mention.tokens) { score += 0.7 }
        if person.gender == nil { score -= person.titles.isEmpty && rolesOf[index] == nil ? 3 : 1 }
        if previous == .person(index), distance < 4 { score += Self.speakerBonus }
        if score > best?.score ?? -.infinity { best = (index, score) }
      }
    }
    guard let best else { return nil }
    people[best.person].addReference(token..<token + 1, sentence: sentence, gender: gender)
    return best.person
  }

  private func isPossessive(_ tokens: Range<Int>) -> Bool {
    tokens.upperBound < text.tokens.count && text.tokens[tokens.upperBound].lower == "'s"
  }

  private func isSubject(_ tokens: Range<Int>) -> Bool {
    guard tokens.upperBound < text.tokens.count else { return false }
    let next = text.tokens[tokens.upperBound].lower
    return FunctionWords.auxiliaries.contains(next) || next.hasSuffix("ed") || CueLexicon.entry(for: next) != nil
      || next == ","
      || tokens.lowerBound > 0 && CueLexicon.isSpeech(text.tokens[tokens.lowerBound - 1].lower)
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
      source.lowerBound..<head, sentence: sentenceOfToken[source.lowerBound], gender: nil)
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
