import Articles
import Language

/// Whom descriptions mean: `the minister`, `the 29-year-old`, `the company`.
extension Participants {
  /// How many sentences back somebody may stand whom a loose description means.
  static let reach = 4

  /// Whom a phrase means by what the article said of them; nil when nobody fits.
  mutating func described(_ phrase: SourcePhrase, previous: Int?) -> Int? {
    let head = phrase.head
    guard head.count >= 2, ["the", "this", "that"].contains(text.tokens[head.lowerBound].lower) else { return nil }
    let words = head.dropFirst().map { text.tokens[$0].lower }
    guard let last = words.last else { return nil }
    // `the 38-year-old’s mother`
    if let owner = words.firstIndex(of: "'s"), owner > 0, PeopleWords.isPerson(words[owner - 1]) { return nil }
    // `the world number two`
    let noun =
      words.dropLast().contains(where: ["number", "no."].contains) && !PeopleWords.isPerson(last) ? "seed" : last
    // `The second witness, a former pupil`
    if words.contains(where: Self.ordinals.contains), ["witness", "caller", "speaker", "visitor"].contains(noun) {
      return nil
    }
    // `the man who called` is somebody else than the man of whom the article speaks.
    let behind = head.upperBound
    let isRestricted =
      behind < phrase.tokens.upperBound
      && ["who", "whose", "that", "with", "in", "from"].contains(text.tokens[behind].lower)
    let found: Int?
    // `the coast guard`: no player, and a body only where one is named so.
    if noun == "guard", words.contains(where: Self.guardedThings.contains) {
      found = body(noun, before: head.lowerBound)
    } else if Nationalities.demonymLength(words) == words.count || PeopleWords.isPerson(noun)
      || PeopleWords.isLoose(noun)
      || words.contains(where: { $0.hasSuffix("-year-old") })
      || words.count > 1 && words[0] == "former" && !PeopleWords.isBody(noun)
    {
      found = person(noun, words, before: head.lowerBound, previous: previous, isRestricted: isRestricted)
    } else if words.count == 1, text.tokens[head.upperBound - 1].isAllCapitals, (2...4).contains(noun.count) {
      // `the CM`: letters for an office.
      found = people.indices.filter {
        people[$0].kind == .person && likeness(of: $0, to: noun, words, isLetters: true) > 0
      }.max {
        people[$0].lastMention(before: head.lowerBound) ?? -1 < people[$1].lastMention(before: head.lowerBound) ?? -1
      }
    } else if PeopleWords.isBody(noun) {
      found = body(noun, before: head.lowerBound, previous: previous).flatMap {
        isOfCountry($0, words, before: head.lowerBound) && isOfKind($0, words) ? $0 : nil
      }
    } else {
      return nil
    }
    if let found { note(head, for: found) }
    return found
  }

  private static let ordinals: Set<String> = ["first", "second", "third", "fourth", "next", "last", "final", "other"]

  /// The person whom a noun with its words means.
  mutating func person(_ noun: String, _ words: [String], before token: Int, previous: Int?, isRestricted: Bool) -> Int?
  {
    let gender = PeopleWords.gender(of: noun)
    // `A clerk whose name is kept told the panel that it was late. “…,” the man said.`
    if let gender, words.count == 1, !isRestricted,
      let unnamed = unnamedSubject(of: gender, before: token, previous: previous)
    {
      return unnamed
    }
    var best: (person: Int, score: Int, last: Int)?
    for (index, person) in people.enumerated() where person.kind != .organisation {
      guard gender == nil || person.gender == nil || person.gender == gender,
        let last = person.lastMention(before: token)
      else { continue }
      let score = likeness(of: index, to: noun, words)
      guard score > 0 else { continue }
      if (score, last) > (best?.score ?? 0, best?.last ?? -1) { best = (index, score, last) }
    }
    // `Ada Poe said she had acted properly. “…,” the Taoiseach said.`: of whom nothing is told but that they spoke.
    if best.map({ people[$0.person].kind == .group }) ?? true, words.count == 1, let previous,
      people[previous].kind == .person, rolesOf[previous] == nil,
      people[previous].titles.allSatisfy(Titles.isAddress), Titles.contains(noun), !PeopleWords.isLoose(noun),
      spokeJustBefore(previous, token),
      text.units[text.sentences[antecedents.sentenceOfToken[token]].lowerBound].isQuotation,
      gender == nil || people[previous].gender == nil || gender == people[previous].gender
    {
      return previous
    }
    if let best { return best.person }
    let isLoose =
      PeopleWords.isLoose(noun) || Nationalities.isDemonym(noun)
      || words.contains { ["former", "veteran", "ex"].contains($0) || $0.hasSuffix("-year-old") }
    guard isLoose else {
      if let asked = asked(before: token) { return asked }
      if let same = sameByAnotherCalling(noun, gender, before: token, previous: previous, isRestricted: isRestricted) {
        return same
      }
      // `Ada Poe wiped her hands. “…,” the baker said.`: the only one there, of whom nothing else is told.
      guard !isRestricted, PeopleWords.gender(of: noun) == nil || gender != nil else { return nil }
      return onlySubject(
        among: candidates(for: gender, at: token, previous: previous).filter {
          people[$0.person].kind == .person && rolesOf[$0.person] == nil
            && people[$0.person].titles.allSatisfy(Titles.isAddress)
        }, before: token, isSentenceBefore: true)
    }
    if isRestricted, !noun.hasSuffix("-year-old") { return nil }
    let age = noun.hasSuffix("-year-old") ? String(noun.dropLast("-year-old".count)) : nil
    let near = candidates(for: gender, at: token, previous: previous).filter { candidate in
      let person = people[candidate.person]
      if person.isOfSeveral || age != nil && person.kind == .group { return false }
      if let age, let known = person.age, known != age { return false }
      guard let last = person.mentions[..<person.firstMention(from: token)].last else { return false }
      return antecedents.sentenceOfToken[token] - last.sentence <= Self.reach
    }
    let fitting = fitting(
      words,
      withoutGroups(noun == "witness" ? withoutLawyers(near) : withoutOthersInOffice(near, noun), before: token))
    // `…, Poe insisted. The Bulgarian added …`
    if let previous, fitting.contains(where: { $0.person == previous }), spokeJustBefore(previous, token) {
      return previous
    }
    return onlyOfSentenceBefore(among: fitting, at: token) ?? onlySubject(among: fitting, before: token)
      ?? likeliest(fitting)
  }

  /// Whom a pronoun means that a clause before a description has: `When he was asked why, the mayor replied`.
  private func asked(before token: Int) -> Int? {
    let units = text.sentences[antecedents.sentenceOfToken[token]]
    let start = text.units[units.lowerBound].tokens.lowerBound
    guard ["when", "asked", "pressed"].contains(text.tokens[start].lower), token > start + 3,
      text.tokens[token - 1].text == ",",
      let pronoun = (start..<token).first(where: { ["he", "she"].contains(text.tokens[$0].lower) }),
      let gender = AntecedentFinder.genderOfPronoun[text.tokens[pronoun].lower]
    else { return nil }
    return likeliest(candidates(for: gender, at: pronoun, previous: nil))
  }

  /// Whether somebody spoke in the sentence before, in the same paragraph.
  private func spokeJustBefore(_ person: Int, _ token: Int) -> Bool {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0, spoken[person] == sentence - 1 else { return false }
    return text.units[text.sentences[sentence - 1].lowerBound].paragraph == antecedents.paragraph(of: token)
  }

  /// The only one of some whom the sentence before words in marks names, in the same paragraph.
  ///
  /// `Her manager, Ada Poe, nodded. “…,” the Italian said.`
  private func onlyOfSentenceBefore(among near: [Antecedent], at token: Int) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    guard sentence > 0, text.units[text.sentences[sentence].lowerBound].isQuotation,
      text.units[text.sentences[sentence - 1].lowerBound].paragraph == antecedents.paragraph(of: token)
    else { return nil }
    let here = near.filter { candidate in
      people[candidate.person].mentions.contains {
        $0.sentence == sentence - 1 && !$0.isQuoted && text.tokens[$0.tokens.upperBound].lower != "'s"
      }
    }
    return here.count == 1 ? here[0].person : nil
  }

  /// The only one of some whom the paragraph names before a token, outside marks and as no owner.
  ///
  /// `Captain Ada Poe was sent off. “…,” the midfielder said.`
  private func onlySubject(among near: [Antecedent], before token: Int, isSentenceBefore: Bool = false) -> Int? {
    let start = text.paragraphs[antecedents.paragraph(of: token)].lowerBound
    let here = near.filter { candidate in
      people[candidate.person].mentions.contains {
        (start..<token).contains($0.tokens.lowerBound) && !$0.isQuoted
          && text.tokens[$0.tokens.upperBound].lower != "'s"
      }
    }
    if isSentenceBefore {
      // Nobody else may stand there, and the sentence before must begin with the name.
      let sentence = antecedents.sentenceOfToken[token]
      guard sentence > 0, here.count == 1 else { return nil }
      let first = text.units[text.sentences[sentence - 1].lowerBound].tokens.lowerBound
      let others = people.indices.contains { index in
        index != here[0].person && people[index].kind == .person && rolesOf[index] == nil
          && people[index].mentions.contains { (start..<token).contains($0.tokens.lowerBound) && !$0.isQuoted }
      }
      guard !others, people[here[0].person].mentions.contains(where: { $0.tokens.lowerBound == first }) else {
        return nil
      }
    }
    return here.count == 1 ? here[0].person : nil
  }

  /// Those of some of whom the article tells no other calling, where any are: the coach is not *the fast bowler*.
  private func withoutOthersInOffice(_ near: [Antecedent], _ noun: String) -> [Antecedent] {
    let isCalling = Self.callings.contains(noun)
    guard isCalling || Self.honours.contains(noun) else { return near }
    let others = near.filter { candidate in
      let titles = people[candidate.person].titles
      let role = rolesOf[candidate.person].map { text.tokens[$0].map(\.lower) } ?? []
      // Who wins may be told of as anything but as one of those who look after winners and write about them.
      guard isCalling else { return !role.contains(where: Self.isOffice) && !titles.contains(where: Self.isOffice) }
      return role.isEmpty && titles.allSatisfy(Titles.isAddress)
    }
    return others.isEmpty ? near : others
  }

  /// What those are called who win and play, not those who look after them.
  static let honours: Set<String> = [
    "champion", "star", "seed", "favourite", "favorite", "international", "winner", "runner-up", "olympian",
    "medallist",
    "medalist", "debutant", "teenager", "tycoon", "billionaire", "politician", "entrepreneur", "comedian", "player",
    "athlete", "skipper", "veteran", "challenger", "contender",
  ]

  static let callings: Set<String> = [
    "bowler", "batter", "batsman", "striker", "midfielder", "defender", "goalkeeper", "keeper", "winger", "forward",
    "sprinter", "runner", "swimmer", "cyclist", "rider", "driver", "boxer", "golfer", "pitcher", "shortstop", "catcher",
    "quarterback", "receiver", "guard", "center", "centre", "skater", "skier", "rower", "gymnast", "prop", "hooker",
    "flanker", "fullback", "full-back", "seamer", "spinner", "left-hander", "right-hander", "all-rounder", "singer",
    "actor", "actress", "novelist", "painter", "cellist", "violinist", "pianist", "rapper", "guitarist", "drummer",
  ]

  /// Those of some who have a name, where one is named behind whoever has none.
  ///
  /// `A man is on trial. Ada Poe denies it.`
  private func withoutGroups(_ near: [Antecedent], before token: Int) -> [Antecedent] {
    func last(_ candidate: Antecedent) -> Int { people[candidate.person].lastMention(before: token) ?? 0 }
    let named = near.filter { people[$0.person].kind == .person }
    guard let latest = named.map(last).max() else { return near }
    return near.filter { people[$0.person].kind == .person || last($0) > latest }
  }

  /// Those of some who are no lawyers and judges, where any are: who asks is no witness.
  private func withoutLawyers(_ near: [Antecedent]) -> [Antecedent] {
    let others = near.filter { candidate in
      let person = people[candidate.person]
      let role = rolesOf[candidate.person].map { text.tokens[$0].map(\.lower) } ?? []
      return Self.lawyers.isDisjoint(with: person.titles) && Self.lawyers.isDisjoint(with: role)
        && !person.hasPostNominal
    }
    return others.isEmpty ? near : others
  }

  static let lawyers: Set<String> = [
    "prosecutor", "lawyer", "attorney", "barrister", "solicitor", "counsel", "judge", "justice", "magistrate",
    "recorder", "defence", "defense", "prosecuting", "sheriff", "coroner",
  ]

  /// Those whose names are of the country where a nationality is told and some are: `the South Korean`.
  private func fitting(_ words: [String], _ near: [Antecedent]) -> [Antecedent] {
    guard words.contains(where: Nationalities.isDemonym) else { return near }
    let isOfTheEast = words.contains(where: Nationalities.namesFamilyFirst)
    let fitting = near.filter { people[$0.person].name.isFamilyFirst == isOfTheEast }
    return fitting.isEmpty ? near : fitting
  }

  func isSubject(_ mention: Range<Int>) -> Bool { mention.contains { analysis.label($0) == .nsubj } }

  /// How many tokens behind a name tell what somebody is called.
  static let reachOfThey = 10

  /// What the guards are named after that are bodies.
  private static let guardedThings: Set<String> = ["coast", "national", "border", "civil", "home", "honour", "honor"]
}
