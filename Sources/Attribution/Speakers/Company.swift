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
  private let sentenceOfToken: [Int]
  /// The people who have spoken so far.
  private var spoken: Set<Int> = []
  private let analysis: TokenAnalysis
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
    self.analysis = analysis
    self.ranker = ranker
    var sentenceOfToken = Array(repeating: 0, count: text.tokens.count)
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence { for token in text.units[unit].tokens { sentenceOfToken[token] = number } }
    }
    self.sentenceOfToken = sentenceOfToken
    bodies = Self.bodies(among: names)
    // Full names first, so that a last name finds its bearer wherever the full name stands.
    for mention in names where mention.words.count > 1 && !bodies.contains(mention.words) { enter(mention, roles) }
    for mention in names where mention.words.count == 1 && !bodies.contains(mention.words) { enter(mention, roles) }
  }

  /// The names that are no person's: by their words, or by what most places that write them tell.
  private static func bodies(among names: [NameMention]) -> Set<[String]> {
    var votes: [[String]: Int] = [:]
    var bodies: Set<[String]> = []
    for mention in names where !mention.isLabel {
      if NameKind.isBody(mention.words) { bodies.insert(mention.words) }
      guard mention.words.count > 1 || !mention.isQuoted else { continue }
      if mention.kind == .person || !mention.title.isEmpty
        || mention.words.count > 1 && GivenNames.gender(of: mention.words[0].lowercased()) != nil
      {
        votes[mention.words, default: 0] += 1
      } else if mention.kind != .none {
        votes[mention.words, default: 0] -= 1
      }
    }
    for (words, vote) in votes where vote < 0 { bodies.insert(words) }
    // Who speaks in a conversation is a person.
    for mention in names where mention.isLabel { bodies.remove(mention.words) }
    return bodies
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
    let fitting = known.filter { people[$0].fits(mention) }
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
      if bodies.contains(mention.words), personOfMention[mention.tokens.lowerBound] == nil {
        if mention.tokens.lowerBound < head, mention.tokens.upperBound >= head { return body(mention) }
        continue
      }
      // A name behind a preposition is not the head: `a spokesman for Ms. Roe`.
      if mention.tokens.lowerBound >= head, !isApposition(mention.tokens.lowerBound, in: source),
        !isBehindOffice(mention.tokens.lowerBound, in: source)
      {
        continue
      }
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

  /// How many sentences back a pronoun's antecedent may stand.
  private static let reach = 12

  /// The index of the first name that does not begin before a token.
  private func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }

  static let genderOfPronoun: [String: Titles.Gender] = [
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

  /// Whether an office with its realm stands before a name, as in `Secretary of State Jane Roe`.
  private func isBehindOffice(_ token: Int, in source: Range<Int>) -> Bool {
    guard
      let last = (source.lowerBound..<token).last(where: { FunctionWords.prepositions.contains(text.tokens[$0].lower) }
      ),
      last > source.lowerBound, last + 1 < token, Titles.contains(text.tokens[last - 1].lower)
    else { return false }
    return (last + 1..<token).allSatisfy {
      text.tokens[$0].isCapitalised || ["the", "and"].contains(text.tokens[$0].lower)
    }
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
    people[person].addReference(token..<token + 1, sentence: sentenceOfToken[token], gender: gender)
  }

  /// The people of fitting gender who are named not far before a pronoun, with what speaks for each.
  func candidates(for gender: Titles.Gender, at token: Int, previous: Speaker?) -> [Antecedent] {
    let sentence = sentenceOfToken[token]
    let units = text.sentences[sentence]
    let isFirst = text.units[units.lowerBound].tokens.lowerBound == token
    let paragraph = text.units[units.lowerBound].paragraph
    let beginsParagraph = text.paragraphs[paragraph].lowerBound == text.units[units.lowerBound].tokens.lowerBound
    var found: [(person: Int, last: Int, evidence: AntecedentEvidence)] = []
    for (index, person) in people.enumerated() where person.gender == nil || person.gender == gender {
      let before = person.mentions[..<person.firstMention(from: token)]
      guard let last = before.last(where: { !$0.isQuoted }), sentence - last.sentence <= Self.reach else { continue }
      var evidence = AntecedentEvidence()
      let itsUnits = text.sentences[last.sentence]
      let start = text.units[itsUnits.lowerBound].tokens.lowerBound
      let end = text.units[itsUnits.upperBound - 1].tokens.upperBound
      evidence.distance = sentence - last.sentence
      evidence.paragraphs = paragraph - text.units[itsUnits.lowerBound].paragraph
      evidence.label = analysis.label(last.tokens.upperBound - 1)
      evidence.isSubject =
        evidence.label == .nsubj || evidence.label != .appos && isSubject(last.tokens)
      evidence.isPossessive = isPossessive(last.tokens)
      evidence.isPronoun = FunctionWords.subjectPronouns.contains(text.tokens[last.tokens.lowerBound].lower)
      evidence.quarter = (last.tokens.lowerBound - start) * 4 / max(1, end - start)
      evidence.mentions = before.count
      evidence.certainty = person.gender != nil ? 2 : person.titles.isEmpty && rolesOf[index] == nil ? 0 : 1
      evidence.spoke = previous == .person(index) ? 2 : spoken.contains(index) ? 1 : 0
      evidence.isFullName = last.tokens.count > 1
      (evidence.isFirst, evidence.beginsParagraph) = (isFirst, beginsParagraph)
      found.append((index, last.tokens.lowerBound, evidence))
    }
    let most = found.map(\.evidence.mentions).max() ?? 0
    return found.map { candidate in
      var evidence = candidate.evidence
      evidence.rank = found.count { $0.last > candidate.last }
      evidence.isMostMentioned = evidence.mentions == most
      evidence.rivals = found.count
      return Antecedent(person: candidate.person, evidence: evidence.features)
    }
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
