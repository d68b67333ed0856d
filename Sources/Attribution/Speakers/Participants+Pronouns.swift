import Articles
import Language

/// Whom *he* and *she* mean.
extension Participants {
  /// The person that a pronoun means.
  mutating func antecedent(of gender: Titles.Gender, at token: Int, previous: Int?) -> Int? {
    let exchange = exchange(before: token)
    let askers = askers(before: token).union([asker(of: token, in: exchange)].compactMap(\.self))
    let candidates = withoutUnknown(
      candidates(for: gender, at: token, previous: previous).filter { !askers.contains($0.person) }, gender,
      before: token)
    let focus =
      partner(of: gender, at: token, in: exchange)
      ?? introduced(among: candidates, before: token)
      ?? candidates.first { goesOn($0.person, at: token, previous: previous) }?.person
      ?? subjectBefore(among: candidates, before: token)
      ?? onlyOfParagraph(among: candidates, gender, before: token)
      ?? doubtfulSubject(before: token, previous: previous)
      ?? unnamedSubject(of: gender, before: token, previous: previous) ?? protagonist(of: gender, before: token)
    guard let best = focus ?? ranker.best(candidates) ?? onlyGuess(before: token), !askers.contains(best) else {
      return nil
    }
    noteHearer(of: best, at: token, in: exchange)
    adopt(best, for: token, gender: gender)
    return best
  }

  /// Those of some whose gender is told, where one of them is named behind all the others in the pronoun’s sentence: `Kim Roe
  /// called Ada Poe slow after she …`.
  private func withoutUnknown(_ candidates: [Antecedent], _ gender: Titles.Gender, before token: Int) -> [Antecedent] {
    let sentence = antecedents.sentenceOfToken[token]
    let known = candidates.filter { people[$0.person].gender == gender }
    guard !known.isEmpty, known.count < candidates.count else { return candidates }
    func isNear(_ candidate: Antecedent) -> Bool {
      people[candidate.person].mentions.contains {
        $0.sentence == sentence && !$0.isQuoted && $0.tokens.lowerBound < token
      }
    }
    return known.contains(where: isNear) && candidates.allSatisfy({ people[$0.person].gender == gender || isNear($0) })
      ? known : candidates
  }

  /// Those by whom somebody was asked, who do not answer: `Asked by Judge Ada Poe why, she said …`.
  private func askers(before token: Int) -> Set<Int> {
    let units = text.sentences[antecedents.sentenceOfToken[token]]
    let start = text.units[units.lowerBound].tokens.lowerBound
    guard ["asked", "pressed", "questioned", "quizzed", "challenged"].contains(text.tokens[start].lower),
      start + 1 < token, text.tokens[start + 1].lower == "by"
    else { return [] }
    let end = (start..<token).first {
      text.tokens[$0].text == "," || ["why", "whether", "if", "how", "what", "about"].contains(text.tokens[$0].lower)
    }
    return Set(
      people.indices.filter { index in
        people[index].mentions.contains { (start..<(end ?? token)).contains($0.tokens.lowerBound) }
      })
  }

  /// The one without a name with whom the sentence before begins, in the pronoun’s paragraph: `A 47-year-old clerk was hurt.
  /// She said …`.
  mutating func unnamedSubject(of gender: Titles.Gender, before token: Int, previous: Int?) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0 else { return nil }
    let units = text.sentences[sentence - 1]
    guard text.units[units.lowerBound].paragraph == antecedents.paragraph(of: token) else { return nil }
    let reader = SentenceReader(text: text, sentence: units)
    // Behind the time of an entry.
    let isEntry = text.token(units.lowerBound).kind == .number
    guard
      let phrase = SourceFinder(reader: reader).leadingPhrase(
        in: units.lowerBound + (isEntry ? 1 : 0)..<units.upperBound), phrase.lowerBound <= units.lowerBound + 1
    else { return nil }
    let first = text.units[phrase.lowerBound].tokens.lowerBound
    let all = first..<text.units[phrase.upperBound - 1].tokens.upperBound
    let tokens = first..<(all.first(where: analysis.isVerb) ?? all.upperBound)
    let others: Set<String> = gender == .man ? ["he", "his", "him"] : ["she", "her"]
    let last = text.units[units.upperBound - 1].tokens.upperBound
    // `A pupil wrote that she was cruel. She …`
    guard tokens.count > 1, !(tokens.upperBound..<last).contains(where: { others.contains(text.tokens[$0].lower) })
    else { return nil }
    let head = SourcePhrase(text: text, tokens: tokens).head
    guard let noun = head.last(where: { text.tokens[$0].kind == .word }), !text.tokens[noun].isCapitalised,
      PeopleWords.isPerson(text.tokens[noun].lower), !PeopleWords.isGroup(text.tokens[noun].lower),
      PeopleWords.gender(of: text.tokens[noun].lower) ?? gender == gender,
      ["a", "an"].contains(text.tokens[first].lower) || head.contains(where: { text.tokens[$0].lower == "'s" })
        || Self.possessives.contains(text.tokens[first].lower)
          && PeopleWords.gender(of: text.tokens[noun].lower) == gender,
      // `A clerk, Ada Poe, was hurt`
      !people.contains(where: { person in
        person.mentions.contains { $0.sentence == sentence - 1 && $0.tokens.lowerBound > noun && !$0.isQuoted }
      })
    else { return nil }
    return relative(SourcePhrase(text: text, tokens: tokens)) ?? group(tokens)
  }

  private static let possessives: Set<String> = ["his", "her", "their"]

  /// Who begins the sentence before, in the pronoun’s paragraph, where an aside alone names others.
  ///
  /// `Ada Poe, who sells bread beside Ian Marr, laughed. “…,” she said.`
  private func subjectBefore(among candidates: [Antecedent], before token: Int) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0 else { return nil }
    let units = text.sentences[sentence - 1]
    let start = text.units[units.lowerBound].tokens.lowerBound
    guard antecedents.paragraph(of: token) == text.units[units.lowerBound].paragraph,
      let subject = people.indices.first(where: { index in
        guard candidates.contains(where: { $0.person == index }) || people[index].isGenderGuessed else { return false }
        return people[index].mentions.contains { mention in
          guard (start...start + 2).contains(mention.tokens.lowerBound), !mention.isQuoted else { return false }
          let next = mention.tokens.upperBound
          return next + 1 < text.tokens.count && text.tokens[next].text == "," && text.tokens[next + 1].lower == "who"
        }
      })
    else { return nil }
    return subject
  }

  /// The subject of the sentence before, in the pronoun’s paragraph, whose given name tells another gender but not surely,
  /// where the paragraph names nobody else.
  private func doubtfulSubject(before token: Int, previous: Int?) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0 else { return nil }
    let start = text.paragraphs[antecedents.paragraph(of: token)].lowerBound
    let here = people.indices.filter { index in
      people[index].kind == .person
        && people[index].mentions.contains { !$0.isQuoted && (start..<token).contains($0.tokens.lowerBound) }
    }
    guard here.count == 1, people[here[0]].isGenderGuessed,
      let mention = people[here[0]].mentions.first(where: { $0.sentence == sentence - 1 && !$0.isQuoted })
    else { return nil }
    // A given name that is surely of the other gender needs more: `Te Aroha Poe disagreed. “…,” she said.`
    var verb = mention.tokens.upperBound
    if verb < text.tokens.count, text.tokens[verb].text == "," { verb += 1 }
    // `Chandra Roe denied it. According to him, …`
    if here[0] == previous, token > 1, text.tokens[token - 1].lower == "to",
      text.tokens[token - 2].lower == "according"
    {
      return here[0]
    }
    guard
      people[here[0]].isGenderDoubtful || verb < text.tokens.count && Self.reactions.contains(text.tokens[verb].lower)
    else { return nil }
    return here[0]
  }

  private static let reactions: Set<String> = [
    "disagreed", "agreed", "disagrees", "agrees", "laughed", "shrugged", "smiled", "nodded", "sighed", "objected",
    "demurred", "scoffed", "grinned", "winced", "bristled", "bristles", "laughs", "shrugs", "smiles", "nods", "sighs",
    "frowned", "blinked", "hesitated", "paused",
  ]

  /// Whether the one who spoke last spoke in the sentence before, and words in marks begin the pronoun’s: who goes on
  /// speaking is not named anew, whoever was spoken of.
  private func goesOn(_ person: Int, at token: Int, previous: Int?) -> Bool {
    let sentence = antecedents.sentenceOfToken[token]
    return person == previous && spoken[person] == sentence - 1
      && text.units[text.sentences[sentence].lowerBound].isQuotation
  }

  /// The only one of fitting gender whom the pronoun’s paragraph names before it, where no pronoun stands before the name.
  ///
  /// `Asked about the ice, Ada Poe laughed. “…,” she said.`
  private func onlyOfParagraph(
    among candidates: [Antecedent], _ gender: Titles.Gender, before token: Int
  ) -> Int? {
    let paragraph = antecedents.paragraph(of: token)
    let start = text.paragraphs[paragraph].lowerBound
    let here = candidates.filter { candidate in
      // `Roe’s daughter, Ada Poe, laughed`: who owns something is not who does it.
      people[candidate.person].mentions.contains {
        (start..<token).contains($0.tokens.lowerBound) && !$0.isQuoted
          && text.tokens[$0.tokens.upperBound..<min(text.tokens.count, $0.tokens.upperBound + 1)].first?.lower != "'s"
      }
    }
    if here.isEmpty { return onlyOwner(among: candidates, gender, in: start..<token) }
    guard here.count == 1, let person = here.first?.person,
      let first = people[person].mentions.first(where: { $0.tokens.lowerBound >= start && !$0.isQuoted })
    else { return nil }
    let pronouns: Set<String> = gender == .man ? ["he", "his", "him"] : ["she", "her"]
    // `Asked what she thought, Ada Poe laughed.`
    let sentence = text.units[text.sentences[first.sentence].lowerBound].tokens.lowerBound
    let opening = text.tokens[sentence].lower
    let isAhead =
      (opening == "asked" || FunctionWords.subordinators.contains(opening))
      && first.tokens.lowerBound > start && text.tokens[first.tokens.lowerBound - 1].text == ","
    let end = isAhead ? max(start, sentence) : first.tokens.lowerBound
    let hasPronoun = (start..<end).contains { pronouns.contains(text.tokens[$0].lower) && !isInQuotation($0) }
    return hasPronoun ? nil : person
  }

  /// The only one of fitting gender whom the pronoun’s paragraph names, if as an owner, where another sentence between
  /// begins with the pronoun.
  ///
  /// `Roe’s lawyer, Ada Poe, said he slept. He faces ten years. “…,” he said.`
  private func onlyOwner(among candidates: [Antecedent], _ gender: Titles.Gender, in stretch: Range<Int>) -> Int? {
    let here = candidates.filter { candidate in
      people[candidate.person].mentions.contains { stretch.contains($0.tokens.lowerBound) && !$0.isQuoted }
    }
    guard here.count == 1, let person = here.first?.person,
      let first = people[person].mentions.first(where: { stretch.contains($0.tokens.lowerBound) && !$0.isQuoted })
    else { return nil }
    let pronoun = gender == .man ? "he" : "she"
    let sentences = first.sentence + 1..<max(first.sentence + 1, antecedents.sentenceOfToken[stretch.upperBound])
    return sentences.contains { number in
      let start = text.units[text.sentences[number].lowerBound]
      return !start.isQuotation && text.tokens[start.tokens.lowerBound].lower == pronoun
    } ? person : nil
  }

  /// Whether a token stands inside marks.
  func isInQuotation(_ token: Int) -> Bool {
    let next = text.units.partitioningIndex { $0.tokens.lowerBound > token }
    return next > 0 && text.units[next - 1].isQuotation
  }

  /// The one whom the sentence before brings in as its subject, told by somebody else.
  ///
  /// `His brother, Ian, was on the beach.`
  private func introduced(among candidates: [Antecedent], before token: Int) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0 else { return nil }
    let (before, here) = (
      text.units[text.sentences[sentence - 1].lowerBound], text.units[text.sentences[sentence].lowerBound]
    )
    guard before.paragraph == here.paragraph else { return nil }
    return candidates.first { candidate in
      guard let first = people[candidate.person].mentions.first, first.sentence == sentence - 1, !first.isQuoted else {
        return false
      }
      return isRelation(before.tokens.lowerBound..<first.tokens.lowerBound)
        || isBroughtIn(first.tokens, in: before.tokens.lowerBound)
    }?.person
  }

  /// Whether a sentence that begins with a place brings somebody in as a relation behind its verb.
  ///
  /// `With her stood her sister Marta.`, `Beside him sat his father, Gwyn.`
  private func isBroughtIn(_ name: Range<Int>, in sentence: Int) -> Bool {
    guard
      FunctionWords.prepositions.contains(text.tokens[sentence].lower)
        || ["next", "beside", "alongside", "opposite"].contains(text.tokens[sentence].lower),
      name.lowerBound - sentence <= Self.longestRelation, name.lowerBound - sentence >= 4
    else { return false }
    var noun = name.lowerBound - 1
    if text.tokens[noun].text == "," { noun -= 1 }
    guard PeopleWords.isPerson(text.tokens[noun].lower), !text.tokens[noun].isCapitalised,
      FunctionWords.determiners.contains(text.tokens[noun - 1].lower)
    else { return false }
    let verb = text.tokens[noun - 2].lower
    return ["stood", "sat", "was", "is", "stands", "sits", "walked", "waited", "lay", "came"].contains(verb)
  }

  /// Whether the words before a name say whose relation, friend or lawyer it is, and nothing else.
  private func isRelation(_ all: Range<Int>) -> Bool {
    var words = all
    while let last = words.last, text.tokens[last].isCapitalised, Titles.contains(text.tokens[last].lower) {
      words = words.dropLast()
    }
    guard words.count <= Self.longestRelation, let first = words.first,
      let noun = words.last(where: { text.tokens[$0].kind == .word }), !text.tokens[noun].isCapitalised,
      PeopleWords.isPerson(text.tokens[noun].lower), words.upperBound - noun <= 2
    else { return false }
    return !FunctionWords.prepositions.contains(text.tokens[first].lower)
      && !words.contains { analysis.isVerb($0) && text.tokens[$0].lower != "'s" }
  }

  private static let longestRelation = 8

  /// The only person named not far before a pronoun, though the given name seemed to be of the other gender.
  private func onlyGuess(before token: Int) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    let near = people.indices.filter { index in
      guard people[index].kind == .person else { return false }
      let before = people[index].mentions[..<people[index].firstMention(from: token)]
      return before.last.map { sentence - $0.sentence <= Self.reachOfGuess } == true
    }
    if near.count == 1, people[near[0]].isGenderGuessed { return near[0] }
    // `Coach Billie Roe let him play on. “…,” she said.`
    let paragraph = antecedents.paragraph(of: token)
    let here = near.filter { index in
      people[index].mentions.contains {
        !$0.isQuoted && $0.tokens.lowerBound < token && antecedents.paragraph(of: $0.tokens.lowerBound) == paragraph
      }
    }
    if here.count == 1 { return people[here[0]].isGenderGuessed ? here[0] : nil }
    // Of several the one who begins the sentence before.
    guard sentence > 0 else { return nil }
    let start = text.units[text.sentences[sentence - 1].lowerBound].tokens.lowerBound
    return here.first { index in
      people[index].isGenderGuessed && people[index].mentions.contains { $0.tokens.lowerBound == start && !$0.isQuoted }
    }
  }

  private static let reachOfGuess = 3
}
