import Articles
import Language

/// Who a source is: a name, what a description means, or people without a name.
extension Participants {
  /// Who a source is; nil when the article does not tell.
  mutating func found(for source: Range<Int>, previous: Int?) -> Int? {
    let source = withoutOpening(source)
    // The `WHO` is no pronoun.
    let isInitials = text.tokens[source.lowerBound].text == "WHO"
    let first = isInitials ? "WHO" : text.tokens[source.lowerBound].lower
    if source.count == 1, first == "i" { return writer() }
    if source.count == 1, text.turns.contains(where: { $0.label == source }),
      let isQuestion = TranscriptTurn.isQuestion(first)
    {
      return isQuestion ? writer() : interviewee()
    }
    // `Ada Poe, [who after the first lesson] remarked`
    let isClause = source.count > 1 && first == "who" && !source.contains(where: analysis.isVerb)
    if source.count == 1 && first == "which" || source.count == 1 && first == "who" || isClause {
      return source.lowerBound > 0 ? relatedBefore(source.lowerBound, previous: previous) : nil
    }
    let isEndOfList =
      source.count == 1 && ["all", "both", "each"].contains(first)
      || source.lowerBound > 1 && text.tokens[source.lowerBound - 1].text == ","
        && text.tokens[source.lowerBound - 2].text == ")" && source.contains { text.tokens[$0].lower == "and" }
    let listed = isEndOfList ? list(before: source.lowerBound) : []
    if let name = listed.first {
      guard source.count == 1 else { return bearer(ofSource: name) }
      // `In a meeting with Ada Poe, Ian Roe and Bo Lee both denied it.`
      let together = first == "both" ? listed.suffix(2) : listed.drop { isInPhrase($0.tokens.lowerBound) }
      return group(of: Array(together), at: source) ?? bearer(ofSource: name)
    }
    if isReply(source) { return answerer(before: source.lowerBound) }
    if source.count == 1 || FunctionWords.subjectPronouns.contains(first) && first != "others" {
      // `according to her`
      let object: Titles.Gender? = source.count == 1 ? ["her": .woman, "him": .man, "his": .man][first] : nil
      if let gender = AntecedentFinder.genderOfPronoun[first] ?? object {
        return antecedent(of: gender, at: source.lowerBound, previous: previous)
      }
      if first == "it" || first == "they" { return several(first, at: source.lowerBound, previous: previous) }
      if FunctionWords.subjectPronouns.contains(first), first != "others" { return nil }
    }
    let phrase = SourcePhrase(text: text, tokens: source)
    if !isComplement(source) {
      let inside = names[firstName(from: source.lowerBound)...].prefix { $0.tokens.lowerBound < source.upperBound }
        .filter { $0.tokens.upperBound <= source.upperBound && !$0.isQuoted }
      if let pair = pair(source, among: Array(inside)) { return pair }
      let head = phrase.name(among: inside) { isPerson($0) } ?? apposed(behind: phrase)
      if let head = head ?? name(before: source) {
        return isToldByAge(head) ? elder(head) : bearer(ofSource: head)
      }
      if let known = described(phrase, previous: previous) ?? relative(phrase) { return known }
      if let before = description(before: source),
        let known = described(SourcePhrase(text: text, tokens: before), previous: previous)
      {
        return known
      }
      if let writer = writer(of: phrase, among: Array(inside)) { return bearer(ofSource: writer) }
    }
    return group(isComplement(source) ? withDescription(source) : source)
  }

  /// The names right before *all* or *both*: `Ada Poe (D-Ohio), Ian Roe (D-Iowa) and Bo Lee (D-Utah) all`.
  private func list(before token: Int) -> [NameMention] {
    var end = token
    var list: [NameMention] = []
    while let mention = nameEnding(before: end), isPerson(mention) {
      list.insert(mention, at: 0)
      end = mention.tokens.lowerBound
      while end > 0, text.tokens[end - 1].isCapitalised, Titles.contains(text.tokens[end - 1].lower) { end -= 1 }
    }
    return list
  }

  /// Whether a source is an answer and nothing more.
  ///
  /// `“Never,” came the reply.`
  private func isReply(_ source: Range<Int>) -> Bool {
    source.count == 2 && text.tokens[source.lowerBound].lower == "the"
      && ["reply", "answer", "response", "retort"].contains(text.tokens[source.lowerBound + 1].lower)
  }

  /// The name that ends before a token, where nothing but a bracket, commas and *and* stand between.
  private func nameEnding(before token: Int) -> NameMention? {
    var end = token
    while end > 0, [",", "and", "&"].contains(text.tokens[end - 1].lower) { end -= 1 }
    if end > 0, text.tokens[end - 1].text == ")",
      let opening = (max(0, end - 8)..<end).last(where: { text.tokens[$0].text == "(" })
    {
      end = opening
    }
    let next = firstName(from: end)
    guard next > 0, names[next - 1].tokens.upperBound == end, !names[next - 1].isQuoted else {
      // What stands in brackets has names of its own.
      guard let name = names[..<next].last(where: { $0.tokens.upperBound <= end }), name.tokens.upperBound == end else {
        return nil
      }
      return name
    }
    return names[next - 1]
  }

  /// Who wrote what speaks: `Ada Poe’s memo`, `A study by the economist Ian Roe`.
  private func writer(of phrase: SourcePhrase, among names: [NameMention]) -> NameMention? {
    // `a note signed by Ada Poe`
    func isParticiple(_ token: Int) -> Bool {
      token < phrase.tokens.upperBound && Self.participles.contains(text.tokens[token].lower)
    }
    guard let noun = phrase.head.last(where: { text.tokens[$0].kind == .word && !isParticiple($0) }) else { return nil }
    let joint = isParticiple(noun + 1) ? 2 : 1
    if Self.writings.contains(text.tokens[noun].lower), noun + joint < phrase.tokens.upperBound,
      ["by", "from"].contains(text.tokens[noun + joint].lower)
    {
      let behind = names.filter { $0.tokens.lowerBound > noun }
      return behind.first(where: isPerson) ?? behind.first { $0.tokens.lowerBound - noun <= 3 }
    }
    guard phrase.head == phrase.tokens || phrase.head.upperBound == noun + 1,
      Self.writings.contains(text.tokens[noun].lower)
    else { return nil }
    return names.first {
      isPerson($0) && $0.tokens.upperBound < noun && text.tokens[$0.tokens.upperBound].lower == "'s"
        && noun - $0.tokens.upperBound <= 3
    }
  }

  /// What somebody writes or has written, and it says something.
  private static let writings: Set<String> = [
    "study", "paper", "analysis", "report", "brief", "letter", "memo", "memorandum", "statement", "plan", "tweet",
    "post", "essay", "book", "email", "e-mail", "op-ed", "column", "affidavit", "complaint", "filing", "testimony",
    "message", "note", "diary", "memoir", "manifesto", "proposal", "review", "article", "blog", "dissent", "opinion",
    "speech", "resolution", "motion", "will", "lawsuit", "reply", "answer", "response", "verdict", "warning", "text",
  ]

  private static let participles: Set<String> = ["signed", "written", "posted", "sent", "issued", "published"]

  /// No dateline before a colon has more tokens.
  private static let longestDateline = 5

  /// Without a dateline, a conjunction or an adverb that begins the sentence.
  private func withoutOpening(_ source: Range<Int>) -> Range<Int> {
    var start = source.lowerBound
    // `CHENNAI: A panchayat`
    if let colon = source.prefix(Self.longestDateline).first(where: { text.tokens[$0].text == ":" }),
      colon + 1 < source.upperBound, colon > start,
      text.tokens[start..<colon].allSatisfy({ $0.isAllCapitals || $0.kind == .mark })
    {
      start = colon + 1
    }
    while start < source.upperBound - 1 {
      let token = text.tokens[start]
      // `In it Ada Poe said`
      if ["it", "this", "that"].contains(token.lower), text.tokens[start + 1].isCapitalised {
        start += 1
        continue
      }
      guard FunctionWords.conjunctions.contains(token.lower) || token.kind == .mark || token.kind == .quotationMark
      else { break }
      start += 1
    }
    return start..<source.upperBound
  }

  /// Whether a source is only what tells more of somebody: `Mr. Brink` of `a lawyer for Mr. Brink`.
  private func isComplement(_ source: Range<Int>) -> Bool {
    let preposition = source.lowerBound - 1
    guard preposition > 0, ["for", "of"].contains(text.tokens[preposition].lower) else { return false }
    let noun = text.tokens[preposition - 1]
    return noun.kind == .word && !noun.isCapitalised
      && (PeopleWords.isPerson(noun.lower) || PeopleWords.isGroup(noun.lower)) && noun.lower != "one"
  }

  /// The whole of `a lawyer for Mr. Brink`.
  private func withDescription(_ source: Range<Int>) -> Range<Int> {
    var start = source.lowerBound - 2
    while start > 0, text.tokens[start - 1].kind == .word, source.lowerBound - start < 8,
      !FunctionWords.determiners.contains(text.tokens[start].lower),
      CueLexicon.entry(for: text.tokens[start - 1].lower) == nil
    { start -= 1 }
    return start..<source.upperBound
  }

  /// Whom a relative pronoun means: the name or the people right before its comma; none where it tells which are meant.
  private mutating func relatedBefore(_ pronoun: Int, previous: Int?) -> Int? {
    let hasComma = [",", "—", "–", "--"].contains(text.tokens[pronoun - 1].text)
    let end = hasComma ? pronoun - 1 : pronoun
    let next = firstName(from: end)
    if next > 0, names[next - 1].tokens.upperBound == end, !names[next - 1].isQuoted, isPerson(names[next - 1]),
      !isInPhrase(names[next - 1].tokens.lowerBound)
    {
      return bearer(ofSource: names[next - 1])
    }
    guard hasComma else { return nil }
    var start = end
    while start > 0, analysis.isNominal(start - 1) || start < end && isInPhrase(start) && start > 1 { start -= 1 }
    guard start < end, antecedents.sentenceOfToken[start] == antecedents.sentenceOfToken[pronoun] else { return nil }
    return found(for: start..<end, previous: previous)
  }

  /// Whether a preposition stands before a token: `Greece` of `the police in Greece`.
  private func isInPhrase(_ token: Int) -> Bool {
    token > 0 && FunctionWords.prepositions.contains(text.tokens[token - 1].lower)
  }

  /// The name to which a source is the apposition: `Ada Poe, [a Norwegian in Hamar], said`.
  private func name(before source: Range<Int>) -> NameMention? {
    let comma = source.lowerBound - 1
    guard comma > 0, text.tokens[comma].text == ",", source.upperBound < text.tokens.count else { return nil }
    let next = firstName(from: comma)
    guard next > 0, names[next - 1].tokens.upperBound == comma else { return nil }
    // `Light, [the company] that supplies the city, said`
    if NameEvidence.isToldAsBody(behind: comma, text), !isPerson(names[next - 1]),
      ["that", "which", ","].contains(text.tokens[source.upperBound].lower)
    {
      return names[next - 1]
    }
    return text.tokens[source.upperBound].text == "," && isPerson(names[next - 1]) ? names[next - 1] : nil
  }

  /// The description to which a source is the apposition: `the governor, [a Republican], said`.
  private func description(before source: Range<Int>) -> Range<Int>? {
    let comma = source.lowerBound - 1
    guard comma > 1, text.tokens[comma].text == ",", source.upperBound < text.tokens.count,
      text.tokens[source.upperBound].text == ",", ["a", "an"].contains(text.tokens[source.lowerBound].lower),
      let article = (max(0, comma - 4)..<comma).last(where: { text.tokens[$0].lower == "the" }), comma - article > 1
    else { return nil }
    return article..<comma
  }

  /// The name in apposition to a description, which the source does not reach: `A spokesman for the firm, Ada Poe, said`.
  private func apposed(behind phrase: SourcePhrase) -> NameMention? {
    let end = phrase.tokens.upperBound
    guard phrase.tokens.count > 1, end + 1 < text.tokens.count, text.tokens[end].text == ",",
      let noun = phrase.head.last
    else { return nil }
    let isBusiness = SourcePhrase.isBusiness(text.tokens[noun].lower)
    guard
      isBusiness || PeopleWords.isPerson(text.tokens[noun].lower) && !PeopleWords.isGroup(text.tokens[noun].lower)
    else { return nil }
    var start = end + 1
    while start < end + 4, start < text.tokens.count, Titles.contains(text.tokens[start].lower) { start += 1 }
    let next = firstName(from: start)
    guard next < names.count, names[next].tokens.lowerBound == start,
      isPerson(names[next]) && !PeopleWords.isGroup(text.tokens[noun].lower) || isBusiness && !isPerson(names[next])
    else { return nil }
    let behind = names[next].tokens.upperBound
    return behind < text.tokens.count && [",", "."].contains(text.tokens[behind].text) ? names[next] : nil
  }

  private func isPerson(_ mention: NameMention) -> Bool {
    if let index = personOfMention[mention.tokens.lowerBound] { return people[index].kind == .person }
    return !isBody(mention)
  }

  /// The bearer of a name that is a source.
  private mutating func bearer(ofSource mention: NameMention) -> Int? {
    if let person = personOfMention[mention.tokens.lowerBound] { return person }
    if let known = bearer(of: mention, isBody: isBody(mention)) { return known }
    guard !PeopleWords.isGroup(mention.words[0].lowercased()) || mention.words.count > 1 else {
      return group(mention.tokens)
    }
    let isPerson =
      mention.kind == .person || !PersonNames.knowledge(of: mention.words[0]).isEmpty && mention.kind != .place
    people.append(Participant(mention, kind: isPerson && !isBody(mention) ? .person : .organisation))
    register(people.count - 1, mention)
    personOfMention[mention.tokens.lowerBound] = people.count - 1
    return people.count - 1
  }

  /// The people without a name whom a phrase describes; nil where it describes none.
  mutating func group(_ source: Range<Int>) -> Int? {
    guard let words = GroupDescription(text: text, source: source, head: SourcePhrase(text: text, tokens: source).head)
    else { return nil }
    let index: Int
    if let known = groups[words.key] {
      index = known
    } else {
      people.append(Participant(words: words.words, kind: .group, gender: words.gender))
      index = people.count - 1
      groups[words.key] = index
    }
    people[index].addReference(
      words.tokens, sentence: antecedents.sentenceOfToken[source.lowerBound], gender: words.gender)
    return index
  }

  /// The writer, who says *I* outside all marks.
  private mutating func writer() -> Int? {
    guard let author else { return nil }
    let words = author.split(separator: " ").map(String.init)
    if let known = people.firstIndex(where: { $0.name.words == words }) { return known }
    people.append(Participant(words: words, kind: .person))
    return people.count - 1
  }

  /// Who answers: the person named most outside the turns of the conversation, the first of equals.
  func interviewee() -> Int? {
    let turns = Set(text.turns.map(\.paragraph)).union(text.interview.map { $0.start..<text.paragraphs.count } ?? 0..<0)
    func count(_ person: Participant) -> Int {
      guard person.kind == .person else { return 0 }
      return person.mentions.count { !turns.contains(text.units[text.sentences[$0.sentence].lowerBound].paragraph) }
    }
    let counts = people.map(count)
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// The index of the first name that does not begin before a token.
  private func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
