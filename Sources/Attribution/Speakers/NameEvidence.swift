import Articles
import Language

/// Whether names are persons' or organisations' and places', told by their words and by what stands about them.
///
/// Each place that writes a name speaks for a person or against one; what most of them say holds for the article.
struct NameEvidence {
  let text: MarkedText

  /// The names that are no person's, by their words.
  func bodies(among names: [NameMention]) -> Set<[String]> {
    var votes: [[String]: Int] = [:]
    var labels: Set<[String]> = []
    // `Mr. Okonjo` elsewhere tells that `Bala Okonjo` is a person.
    let addressed = Set(
      names.lazy.filter { $0.words.count == 1 && $0.title.contains(where: Titles.isAddress) }.map { $0.words[0] })
    for mention in names {
      votes[mention.words, default: 0] += weight(of: mention)
      if mention.words.count > 1, !mention.isFormOfBody, addressed.contains(mention.lastName) {
        votes[mention.words, default: 0] += 4
      }
      if mention.isLabel { labels.insert(mention.words) }
    }
    return Set(votes.filter { $0.value < 0 && !labels.contains($0.key) }.keys)
  }

  /// What one place says, for a person above zero.
  private func weight(of mention: NameMention) -> Int {
    formWeight(mention) + surroundingWeight(mention)
  }

  /// What the words of a name say.
  private func formWeight(_ mention: NameMention) -> Int {
    let words = mention.words.map { $0.lowercased() }
    if mention.isFormOfBody { return -8 }
    if Nationalities.isCountry(words) || words.count <= 2 && Nationalities.demonymLength(words) == words.count {
      return -8
    }
    var weight = words.count > 1 ? 1 : 0
    if !mention.title.isEmpty { weight += 4 }
    if mention.hasPostNominal { weight += 3 }
    let first = PersonNames.knowledge(of: words[0])
    let last = PersonNames.knowledge(of: mention.lastName)
    if words.count > 1 {
      if first.contains(.certain) { weight += 3 } else if first.isGiven { weight += 2 }
      if PersonalName.isInitial(mention.words[0]) { weight += 2 }
      if last.contains(.family) { weight += 1 }
      if first.contains(.familyFirst) { weight += 2 }
      if words.dropFirst().dropLast().contains(where: PersonalName.isParticle) { weight += 1 }
      if mention.lastName.hasHyphen { weight += 1 }
      // `Ó Muircheartaigh`, `Ní Bhriain`
      if ["ó", "ní", "uí", "nic", "mac", "abu", "bint", "bin", "ibn"].contains(words[0]) { weight += 4 }
    } else {
      if first.contains(.certain) { weight += 1 }
      if first.contains(.family) || mention.words[0].hasHyphen { weight += 1 }
    }
    if OrganisationWords.isHead(words[words.count - 1]) {
      weight -= last.contains(.family) && first.isGiven ? 3 : 5
    } else if words.contains(where: OrganisationWords.isPart) {
      weight -= first.contains(.certain) || !mention.title.isEmpty ? 1 : 4
    }
    if words.count == 1, mention.words[0].unicodeScalars.count > 1,
      mention.words[0].unicodeScalars.allSatisfy({ $0.isUpper || $0 == "." || $0 == "&" })
    {
      weight -= mention.title.isEmpty ? 4 : 1
    }
    // `Fort Pierce`
    if words.count == 2, Self.landforms.contains(words[0]), mention.title.isEmpty { weight -= 3 }
    // `Shelter Scotland`
    if words.count == 2, !first.isGiven, !first.contains(.family), Nationalities.isCountry([words[1]]) { weight -= 4 }
    switch mention.kind {
    case .person: weight += 2
    case .organisation: weight -= 2
    case .place: weight -= words.count > 1 && first.isGiven ? 1 : 2
    case .other: weight -= 1
    case .none: break
    }
    return weight
  }

  /// What the names of many towns begin with.
  private static let landforms: Set<String> = [
    "fort", "mount", "port", "cape", "camp", "lake", "point", "los", "las", "puerto", "bad", "saint", "new",
  ]

  /// What the words about a name say.
  private func surroundingWeight(_ mention: NameMention) -> Int {
    var weight = 0
    let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    func lower(_ index: Int) -> String { text.tokens.indices.contains(index) ? text.tokens[index].lower : "" }
    if mention.title.isEmpty, start > 0 {
      let before = text.tokens[start - 1]
      if before.lower == "the" { weight -= 3 }
      if before.kind == .word, !before.isCapitalised, PeopleWords.isPerson(before.lower) { weight += 4 }
      // `Coffee chain Doremi Kissa`
      if before.kind == .word, !before.isCapitalised, PeopleWords.isBody(before.lower) { weight -= 5 }
      // `the runner’s roommate, Ike,`
      if before.text == ",", start > 1, mention.words.count == 1, PeopleWords.isPerson(text.tokens[start - 2].lower),
        !text.tokens[start - 2].isCapitalised
      {
        weight += 3
      }
      // `a spokeswoman for the bus company, Expreso Pacífico`
      if before.text == ",", start > 2, PeopleWords.isBody(text.tokens[start - 2].lower),
        !text.tokens[start - 2].isCapitalised, let first = mention.words.first,
        PersonNames.knowledge(of: first).isDisjoint(with: [.woman, .man, .either, .familyFirst])
      {
        weight += isHolderOfOffice(before: start - 2) ? 4 : -4
      }
      if isDateline(mention.tokens) { weight -= 6 }
      // `the ferry’s owners, Lofoten Lines and Tours,`
      if before.text == ",", start > 1, text.tokens[start - 2].lower.hasSuffix("s"),
        SourcePhrase.isBusiness(text.tokens[start - 2].lower), let first = mention.words.first,
        !PersonNames.knowledge(of: first).isGiven
      {
        weight -= 4
      }
    }
    // `Ada Poe, 41,`; `Ada Poe (41)`
    if [",", "("].contains(lower(end)), end + 1 < text.tokens.count, text.tokens[end + 1].kind == .number,
      [",", ")", "."].contains(lower(end + 2)), text.tokens[end + 1].range.count <= 3
    {
      weight += 5
    } else if lower(end) == ",", ["a", "an", "the", "who", "his", "her", "their"].contains(lower(end + 1)) {
      let phrase = (end + 1..<min(end + 12, text.tokens.count)).prefix { text.tokens[$0].kind == .word }
      if lower(end + 1) == "who" || phrase.contains(where: { PeopleWords.isPerson(lower($0)) }) { weight += 2 }
      if mention.words.count == 1, Self.isToldAsBody(behind: end, text) { weight -= 4 }
    } else if lower(end) == "who" {
      weight += 2
    }
    return weight
  }

  /// Whether what stands behind a word tells that it is a body: `Light, the company that supplies the city,`.
  static func isToldAsBody(behind end: Int, _ text: MarkedText) -> Bool {
    guard end + 3 < text.tokens.count, text.tokens[end].text == ",",
      ["the", "a", "an"].contains(text.tokens[end + 1].lower)
    else { return false }
    let phrase = text.tokens[(end + 2)..<min(end + 9, text.tokens.count)].prefix { token in
      token.kind == .word && token.lower != "'s" && !FunctionWords.prepositions.contains(token.lower)
        && !["which", "that", "who", "whose"].contains(token.lower)
    }
    guard let noun = phrase.last, PeopleWords.isBody(noun.lower), !noun.isCapitalised else { return false }
    let next = text.tokens[phrase.endIndex]
    return [",", "which", "that"].contains(next.lower) || FunctionWords.prepositions.contains(next.lower)
  }

  /// Whether the noun before a comma tells where somebody holds an office: `The chairman of the [committee], Bala Okonjo,`.
  private func isHolderOfOffice(before noun: Int) -> Bool {
    var place = noun - 1
    while place > 0, noun - place < 5, text.tokens[place].lower != "of", text.tokens[place].kind == .word { place -= 1 }
    guard place > 1, text.tokens[place].lower == "of" else { return false }
    let office = text.tokens[place - 1].lower
    return Titles.contains(office) || office == "head"
  }

  /// Whether words in capitals begin a paragraph before a dash or a bracket, as the place of a report does.
  private func isDateline(_ tokens: Range<Int>) -> Bool {
    guard tokens.allSatisfy({ text.tokens[$0].isAllCapitals }), tokens.upperBound < text.tokens.count,
      ["—", "–", "-", "--", "(", "---"].contains(text.tokens[tokens.upperBound].text)
    else { return false }
    let paragraph = text.paragraphs.partitioningIndex { $0.lowerBound >= tokens.lowerBound }
    return paragraph < text.paragraphs.count && text.paragraphs[paragraph].lowerBound == tokens.lowerBound
  }
}
