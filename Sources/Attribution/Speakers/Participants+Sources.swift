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

  /// Whether a preposition stands before a token: `Greece` of `the police in Greece`.
  func isInPhrase(_ token: Int) -> Bool {
    token > 0 && FunctionWords.prepositions.contains(text.tokens[token - 1].lower)
  }

  /// Whether a name is a human being’s.
  func isPerson(_ mention: NameMention) -> Bool {
    if let index = personOfMention[mention.tokens.lowerBound] { return people[index].kind == .person }
    return !isBody(mention)
  }

  /// The bearer of a name that is a source.
  mutating func bearer(ofSource mention: NameMention) -> Int? {
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
  func firstName(from token: Int) -> Int {
    names.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
