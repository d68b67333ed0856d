import Articles
import Language

/// Whom a name does not mean though its words fit: a judge is not the accused of her name, nobody is their own son.
extension Participants {
  /// Whether something speaks against somebody being who is named at a place: an office, a relation, a *Jr.*
  func isNamesake(_ index: Int, _ mention: NameMention) -> Bool {
    guard people[index].kind == .person, !mention.isQuoted else { return false }
    return isOtherBySuffix(index, mention) || isOwnRelation(index, mention) || isOtherByOffice(index, mention)
  }

  /// Whether both are told apart: `Ian Poe Sr.` is not `Ian Poe Jr`.
  private func isOtherBySuffix(_ index: Int, _ mention: NameMention) -> Bool {
    guard let theirs = Self.suffix(mention.name), let own = Self.suffix(people[index].name) else { return false }
    return theirs != own
  }

  private static func suffix(_ name: PersonalName) -> String? {
    name.words.count > 2
      ? name.words.last.map { $0.lowercased().filter(\.isLetter) }.flatMap { suffixes.contains($0) ? $0 : nil } : nil
  }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv"]

  /// Whether a place names a relation of the one who was named last before it, which nobody is of themselves.
  ///
  /// `“…,” said Ada Poe. “…,” said her sister, Betty Poe.`, `“…,” said Poe, his uncle`
  private func isOwnRelation(_ index: Int, _ mention: NameMention) -> Bool {
    let start = mention.tokens.lowerBound
    guard isRelationBefore(start) || isRelationBehind(mention.tokens.upperBound) else { return false }
    func last(_ person: Int) -> Int { people[person].lastMention(before: start) ?? -1 }
    let own = last(index)
    guard own >= 0, mention.sentence - antecedents.sentenceOfToken[own] <= 1 else { return false }
    return !people.indices.contains { $0 != index && people[$0].kind == .person && last($0) > own }
  }

  /// Whether whose relation somebody is stands right before a name: `his son,`, `a brother called`.
  private func isRelationBefore(_ start: Int) -> Bool {
    var place = start - 1
    while place > 0, Titles.isAddress(text.tokens[place].lower) { place -= 1 }
    if place > 0, text.tokens[place].text == "," || ["called", "named"].contains(text.tokens[place].lower) {
      place -= 1
    }
    guard place > 0, PeopleWords.isRelation(text.tokens[place].lower) || isKin(text.tokens[place].lower) else {
      return false
    }
    return (max(0, place - 2)..<place).contains {
      ["his", "her", "their", "a"].contains(text.tokens[$0].lower)
    }
  }

  /// Whether whose relation somebody is stands right behind a name: `, his uncle`.
  func isRelationBehind(_ end: Int) -> Bool {
    guard end + 2 < text.tokens.count, text.tokens[end].text == ",",
      ["his", "her", "their"].contains(text.tokens[end + 1].lower)
    else { return false }
    return (end + 2...min(end + 3, text.tokens.count - 1)).contains {
      PeopleWords.isRelation(text.tokens[$0].lower) || isKin(text.tokens[$0].lower)
    }
  }

  /// Whether a noun tells kin by gender: `son`, `aunt`.
  private func isKin(_ noun: String) -> Bool {
    PeopleWords.gender(of: noun) != nil && !Self.unrelated.contains(noun)
  }

  /// Whether an office stands before a family name alone of which nothing is told of somebody, and something else is.
  ///
  /// `Robert Hill is accused of theft. “…,” Judge Hill said.`, `President Poe met Laura Poe.`
  private func isOtherByOffice(_ index: Int, _ mention: NameMention) -> Bool {
    let offices = mention.title.filter { !Titles.isAddress($0) }
    let person = people[index]
    guard mention.words.count == 1, !offices.isEmpty, person.isFullName, !isTold(offices, of: index) else {
      return false
    }
    if let told = offices.lazy.compactMap(Titles.gender).first, let gender = person.gender, told != gender,
      !offices.contains(where: { $0.hasSuffix("man") })
    {
      return true
    }
    let full = person.mentions.filter { !$0.isQuoted && $0.tokens.count > 1 && !mention.tokens.overlaps($0.tokens) }
    // Nobody is named twice in a sentence, once with the office and once in full, but who is called so.
    if full.contains(where: { $0.sentence == mention.sentence }), !isCalledSo(mention) { return true }
    guard !Self.lawful.isDisjoint(with: offices.map { $0.filter(\.isLetter) }) else { return false }
    let role = rolesOf[index].map { text.tokens[$0].map(\.lower) } ?? []
    let noun = role.prefix { !FunctionWords.prepositions.contains($0) && $0 != "who" }.last
    return noun.map(Self.accused.contains) == true || full.contains { isAccused(behind: $0.tokens.upperBound) }
  }

  /// Whether a name with an office is what somebody is called: `to be called Mayor Hill`, `became Mayor Hill`.
  private func isCalledSo(_ mention: NameMention) -> Bool {
    var before = mention.tokens.lowerBound - 1
    while before > 0, Titles.contains(text.tokens[before].lower) { before -= 1 }
    return before >= 0
      && ["called", "named", "as", "became", "become", "becoming", "now", "or", "is", "was"].contains(
        text.tokens[before].lower)
  }

  private static let accused: Set<String> = ["accused", "defendant", "suspect"]
  /// Offices of those who judge, charge and arrest others.
  private static let lawful: Set<String> = [
    "judge", "justice", "magistrate", "prosecutor", "detective", "officer", "sergeant", "sgt", "inspector", "constable",
    "sheriff", "coroner", "det", "insp", "const", "dci", "lieutenant", "lt", "trooper", "agent",
  ]

  /// Whether an office is told of somebody, in the same or another form: `Gov.` of `the governor`.
  private func isTold(_ offices: [String], of index: Int) -> Bool {
    let words = people[index].titles.union(rolesOf[index].map { Set(text.tokens[$0].map(\.lower)) } ?? [])
    return offices.contains { office in
      let stem = office.filter(\.isLetter)
      return words.contains { word in
        let other = word.filter(\.isLetter)
        let shorter = min(stem.count, other.count)
        return word == office || shorter >= 3 && stem.prefix(shorter) == other.prefix(shorter)
      }
    }
  }

  /// Whether what stands behind a name says that its bearer is accused of something: `is accused of`, `was jailed`.
  private func isAccused(behind end: Int) -> Bool {
    let next = (end..<min(end + Self.reachOfCharge, text.tokens.count)).prefix { !text.tokens[$0].endsSentence }
    return next.contains { place in
      Self.charges.contains(text.tokens[place].lower) && place > end
        && (FunctionWords.formsOfBe.contains(text.tokens[place - 1].lower) || text.tokens[place].lower == "pleaded")
    }
  }

  /// Nouns with a gender that make nobody kin.
  private static let unrelated: Set<String> = [
    "man", "woman", "boy", "girl", "sir", "lord", "lady", "king", "queen", "hero", "heroine", "bishop", "chairman",
    "spokesman", "spokeswoman", "gentleman", "lad", "guy", "bloke",
  ]
  private static let reachOfCharge = 8
  private static let charges: Set<String> = [
    "accused", "charged", "arrested", "convicted", "sentenced", "jailed", "indicted", "suspected", "detained",
    "pleaded", "imprisoned", "acquitted", "handcuffed",
  ]
}
