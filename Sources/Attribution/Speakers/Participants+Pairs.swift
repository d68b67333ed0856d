import Articles
import Language

/// People who say something together: `Ada Poe and Ian Roe said`, `Mayor Ada Poe, Ian Roe, her deputy, and Judge Bo Lee said`.
extension Participants {
  /// The group of those whom a source names and nobody else; nil where it names one, or something of them.
  mutating func pair(_ source: Range<Int>, among inside: [NameMention]) -> Int? {
    let named = inside.filter(isKnownPerson)
    guard named.count > 1, let first = named.first, let last = named.last,
      isOffice(source.lowerBound..<first.tokens.lowerBound), endsList(last.tokens.upperBound..<source.upperBound)
    else { return nil }
    var isJoined = false
    for (one, next) in zip(named, named.dropFirst()) {
      guard one.tokens.upperBound < next.tokens.lowerBound,
        let joint = joint(in: one.tokens.upperBound..<next.tokens.lowerBound)
      else { return nil }
      isJoined = text.tokens[joint].text != ","
    }
    return isJoined ? group(of: named, at: source) : nil
  }

  /// The group of those who are named before *both* or *all*; nil of fewer than two.
  mutating func group(of named: [NameMention], at source: Range<Int>) -> Int? {
    var members: [Int] = []
    for case let person? in named.map({ personOfMention[$0.tokens.lowerBound] }) where !members.contains(person) {
      members.append(person)
    }
    guard members.count > 1, let last = members.last else { return nil }
    let names = members.dropLast().map { people[$0].name.words }
    // Three are told apart by commas.
    let before = names.enumerated().flatMap { number, words in
      number + 1 < names.count ? words.dropLast() + [words[words.count - 1] + ","] : words
    }
    let words = before + ["and"] + people[last].name.words
    let key = words.joined(separator: " ").lowercased()
    let index: Int
    if let known = groups[key] {
      index = known
    } else {
      people.append(Participant(words: words, kind: .group))
      index = people.count - 1
      groups[key] = index
    }
    people[index].addReference(source, sentence: antecedents.sentenceOfToken[source.lowerBound], gender: nil)
    return index
  }

  /// What joins two names, where nothing else stands between them but what tells more of the first or the office of the
  /// second: `Ada Poe[, the mayor,] and [Judge] Bo Lee`.
  private func joint(in gap: Range<Int>) -> Int? {
    func isAnd(_ token: Int) -> Bool { gap.contains(token) && ["and", "&"].contains(text.tokens[token].lower) }
    // *and* with nothing between, or behind an aside; else a comma.
    if isAnd(gap.lowerBound), isOffice(gap.lowerBound + 1..<gap.upperBound) { return gap.lowerBound }
    let joints = gap.dropFirst().filter { isAnd($0) && isOffice($0 + 1..<gap.upperBound) }
    if let joint = joints.last(where: { isAside(gap.lowerBound..<$0) }) { return joint }
    let comma = gap.last { text.tokens[$0].text == "," && isOffice($0 + 1..<gap.upperBound) }
    guard let comma, comma == gap.lowerBound || isAside(gap.lowerBound..<comma + 1) else { return nil }
    return comma
  }

  /// Whether words tell more of the name before them and end: `, the mayor,`, `, 54,`, `(D-Ohio)`, `of Oslo`, a comma alone.
  private func isAside(_ words: Range<Int>) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return text.tokens[first].text == "," }
    guard words.count <= Self.longestAside, !words.contains(where: analysis.isVerb) else { return false }
    switch text.tokens[first].text {
    case ",": return text.tokens[last].text == "," && words.count > 2 && !isNamedOwner(words)
    case "(": return text.tokens[last].text == ")" || text.tokens[last].text == "," && text.tokens[last - 1].text == ")"
    case "of", "from", "for", "at": return !words.dropLast().contains { text.tokens[$0].kind == .mark }
    default: return false
    }
  }

  /// Whether what ends a list of names tells more of the last: `, her deputy`, `(D-Utah)`, `of Oslo`, or nothing.
  private func endsList(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return true }
    guard words.count <= Self.longestAside else { return false }
    return [",", "("].contains(text.tokens[first].text) && words.count > 1
      || ["of", "from", "at"].contains(text.tokens[first].lower)
  }

  /// Whether somebody is told by somebody else who is named: `, the sister of Ian Roe,`.
  private func isNamedOwner(_ words: Range<Int>) -> Bool {
    words.contains { personOfMention[$0].map { people[$0].kind == .person } == true }
  }

  /// Whether words before a name tell the office of its bearer: `Prime Minister`, `the writer`, `her deputy,`; or nothing.
  private func isOffice(_ words: Range<Int>) -> Bool {
    guard let last = words.last else { return true }
    guard words.count <= Self.longestOffice, !FunctionWords.prepositions.contains(text.tokens[last].lower) else {
      return false
    }
    // `her deputy, Ida Roe`
    if text.tokens[last].text == "," {
      guard words.count > 2, FunctionWords.determiners.contains(text.tokens[words.lowerBound].lower) else {
        return false
      }
      return isOffice(words.dropLast())
    }
    let isDescribed = PeopleWords.isPerson(text.tokens[last].lower)
    return words.allSatisfy { index in
      let token = text.tokens[index]
      guard token.kind == .word, token.lower != "'s" || isDescribed else { return false }
      if token.isCapitalised || Titles.contains(token.lower) || Titles.isModifier(token.lower) { return true }
      return isDescribed && !FunctionWords.conjunctions.contains(token.lower)
        && !FunctionWords.auxiliaries.contains(token.lower)
        && !FunctionWords.subordinators.contains(token.lower) && !analysis.isVerb(index)
    }
  }

  private static let longestAside = 14
  private static let longestOffice = 8

  /// Whether a name is known as a person’s.
  private func isKnownPerson(_ mention: NameMention) -> Bool {
    guard let index = personOfMention[mention.tokens.lowerBound] else { return false }
    return people[index].kind == .person
  }
}
