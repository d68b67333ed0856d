import Articles
import Language

/// Whom `it` and `they` mean: an organisation, people without a name, or one person who is called so.
extension Participants {
  /// Whom *it* or *they* means: an organisation, or people without a name, that spoke or were the subject just before.
  mutating func several(_ pronoun: String, at token: Int, previous: Int?) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    func isFitting(_ index: Int) -> Bool {
      switch people[index].kind {
      case .organisation: !Nationalities.isCountry(people[index].name.words.map { $0.lowercased() })
      case .group:
        pronoun == "they" && people[index].isOfSeveral
          || pronoun == "it" && people[index].name.words.last.map { PeopleWords.isBody($0.lowercased()) } == true
      case .person: false
      }
    }
    func distance(_ index: Int) -> Int? {
      let person = people[index]
      return person.mentions[..<person.firstMention(from: token)].last { !$0.isQuoted }.map { sentence - $0.sentence }
    }
    var best: Int?
    if let previous, isFitting(previous), distance(previous).map({ $0 <= 2 }) == true { best = previous }
    if best == nil, pronoun == "it" {
      best = people.indices.filter { index in
        guard isFitting(index), let distance = distance(index), distance == 1 else { return false }
        let person = people[index]
        guard let last = person.mentions[..<person.firstMention(from: token)].last else { return false }
        return isSubject(last.tokens) || beginsEntry(last)
      }.max { people[$0].lastMention(before: token) ?? 0 < people[$1].lastMention(before: token) ?? 0 }
    }
    // `The council voted for the fee, which it says will pay for the pipe`
    if best == nil, pronoun == "it" {
      let here = people.indices.filter { index in
        isFitting(index)
          && people[index].mentions[..<people[index].firstMention(from: token)].contains {
            $0.sentence == sentence && !$0.isQuoted && isSubject($0.tokens)
          }
      }
      if here.count == 1 { best = here[0] }
    }
    if best == nil, pronoun == "they" { best = subjectGroup(before: sentence) ?? personCalledThey(before: token) }
    if let best { note(token..<token + 1, for: best) }
    return best
  }

  /// Whether a name begins its sentence, the time of an entry and an article aside: `17.45 The Harbour Institute has …`.
  private func beginsEntry(_ mention: Participant.Mention) -> Bool {
    let start = text.units[text.sentences[mention.sentence].lowerBound].tokens.lowerBound
    return mention.tokens.lowerBound - start <= 2
      && (start..<mention.tokens.lowerBound).allSatisfy {
        text.tokens[$0].kind == .number || text.tokens[$0].lower == "the"
      }
  }

  /// The people without a name who are the subject of the sentence before.
  private mutating func subjectGroup(before sentence: Int) -> Int? {
    guard sentence > 0 else { return nil }
    let units = text.sentences[sentence - 1]
    let reader = SentenceReader(text: text, sentence: units)
    guard let phrase = SourceFinder(reader: reader).leadingPhrase(in: units) else { return nil }
    let all = text.units[phrase.lowerBound].tokens.lowerBound..<text.units[phrase.upperBound - 1].tokens.upperBound
    let tokens = all.lowerBound..<(all.first(where: analysis.isVerb) ?? all.upperBound)
    guard !tokens.isEmpty,
      let noun = SourcePhrase(text: text, tokens: tokens).head.last(where: { text.tokens[$0].kind == .word }),
      PeopleWords.isGroup(text.tokens[noun].lower) || Nationalities.isPeople(text.tokens[noun].lower)
        || PeopleWords.isBody(text.tokens[noun].lower) && !text.tokens[noun].isCapitalised
    else { return nil }
    return group(tokens)
  }

  /// The person of whom the article says that they are called *they*, or that they are neither man nor woman.
  private func personCalledThey(before token: Int) -> Int? {
    people.indices.filter { index in
      people[index].kind == .person
        && people[index].mentions[..<people[index].firstMention(from: token)].contains { mention in
          let end = min(text.tokens.count, mention.tokens.upperBound + Self.reachOfThey)
          let near = text.tokens[mention.tokens.upperBound..<end].map(\.lower)
          return near.contains { ["nonbinary", "non-binary", "genderqueer", "agender", "genderfluid"].contains($0) }
            || near.contains("they")
              && near.contains { ["uses", "pronouns", "use", "goes", "go", "pronoun"].contains($0) }
        }
    }.max { people[$0].lastMention(before: token) ?? -1 < people[$1].lastMention(before: token) ?? -1 }
  }
}
