import Articles
import Language

/// What an article says a person is, right beside the name.
struct RoleFinder {
  let text: MarkedText
  let analysis: TokenAnalysis

  /// The longest role, in tokens.
  private static let longest = 22
  /// No description before a name has more words.
  private static let longestBefore = 9

  /// The role beside a name, as tokens: the apposition behind it, what *is a* says, the description before it, or the
  /// place it is *of*.
  func role(beside name: Range<Int>) -> Range<Int>? {
    apposition(behind: name) ?? copula(behind: name.upperBound) ?? phrase(before: name) ?? titles(
      before: name.lowerBound)
      ?? realm(behind: name.upperBound)
  }

  /// The age that stands behind a name: `Jane Roe, 41,`, `Jane Roe (41)`.
  func age(behind end: Int) -> String? {
    ageToken(behind: end).map { text.tokens[$0].text }
  }

  /// The gender that the nouns of a role tell.
  func gender(of role: Range<Int>) -> Titles.Gender? {
    let nouns = headNouns(of: role)
    // `the bride’s father`
    let start = nouns.lastIndex { text.tokens[$0].lower == "'s" } ?? nouns.startIndex
    return nouns[start...].lazy.compactMap { PeopleWords.gender(of: text.tokens[$0].lower) }.first
  }

  /// The gender of a relation that stands one phrase before a name: `her husband, the engineer Ada Poe`.
  func genderOfRelation(before start: Int) -> Titles.Gender? {
    guard start > 4, let comma = (start - 4..<start).last(where: { text.tokens[$0].text == "," }), comma > 1,
      comma + 1 < start, text.tokens[comma + 1].lower == "the",
      ["his", "her", "their", "my", "'s"].contains(text.tokens[comma - 2].lower)
    else { return nil }
    return PeopleWords.gender(of: text.tokens[comma - 1].lower)
  }

  /// The gender of a relation right before a name: `Ms Roe's husband, Ian`, `her sister Ada`.
  func genderOfNextRelation(before start: Int) -> Titles.Gender? {
    guard let noun = relation(before: start) else { return nil }
    return PeopleWords.gender(of: text.tokens[noun].lower)
  }

  /// The noun right before a name that says whose relation, lawyer or friend its bearer is: `her lawyer, Ada Poe`.
  func relation(before start: Int) -> Int? {
    guard start > 2 else { return nil }
    let noun = text.tokens[start - 1].text == "," ? start - 2 : start - 1
    guard noun > 0, text.tokens[noun].kind == .word, !text.tokens[noun].isCapitalised,
      PeopleWords.isPerson(text.tokens[noun].lower)
    else { return nil }
    return (max(0, noun - 3)..<noun).contains {
      ["his", "her", "their", "my", "'s"].contains(text.tokens[$0].lower)
    } ? noun : nil
  }

  private func ageToken(behind end: Int) -> Int? {
    guard end + 2 < text.tokens.count, [",", "("].contains(text.tokens[end].text),
      text.tokens[end + 1].kind == .number, text.tokens[end + 1].range.count <= 3,
      [",", ")", "."].contains(text.tokens[end + 2].text)
    else { return nil }
    return end + 1
  }

  /// The words of a phrase before its first preposition.
  private func headNouns(of phrase: Range<Int>) -> ArraySlice<Int> {
    Array(phrase).prefix { !FunctionWords.prepositions.contains(text.tokens[$0].lower) || $0 == phrase.lowerBound }
  }

  private func hasPerson(_ phrase: some Sequence<Int>) -> Bool {
    phrase.contains { PeopleWords.isPerson(text.tokens[$0].lower) }
  }

  /// The phrase between commas behind a name, as in `…, the mayor of Oslo,`.
  ///
  /// That of a name in a phrase at the start of a sentence must be closed by another comma, as the clause follows.
  private func apposition(behind name: Range<Int>) -> Range<Int>? {
    let start = name.upperBound
    guard start + 1 < text.tokens.count else { return nil }
    var first = start + 1
    if let age = ageToken(behind: start) {
      first = age + 2
      // `Jane Roe (54), a nurse`
      if first < text.tokens.count, text.tokens[first].text == "," { first += 1 }
    } else if text.tokens[start].text != "," {
      return nil
    }
    guard first + 1 < text.tokens.count else { return nil }
    let opener = text.tokens[first]
    guard opener.kind == .word, isNominal(opener) || opener.isCapitalised else { return nil }
    let end = phraseEnd(first)
    guard end > first, end - first <= Self.longest, end < text.tokens.count,
      [",", ".", ")", ";", "—", "–", "who", "which", "where", "whose"].contains(text.tokens[end].lower)
    else { return nil }
    if isInAccording(name.lowerBound), text.tokens[end].text == "." { return nil }
    // What has a verb of its own is no apposition: `According to Ms. Roe, the ice is thin`.
    guard !(first..<end).contains(where: analysis.isVerb) else { return nil }
    guard hasPerson(headNouns(of: first..<end)) else {
      return FunctionWords.determiners.contains(opener.lower) && !opener.isCapitalised ? first..<end : nil
    }
    // A list of people goes on: `Ada Poe, Mayor Niko Roe and others`.
    if opener.isCapitalised, let last = headNouns(of: first..<end).last, text.tokens[last].isCapitalised,
      !PeopleWords.isPerson(text.tokens[last].lower)
    {
      return nil
    }
    return first..<end
  }

  /// Whether a name stands behind *according to*, titles aside.
  private func isInAccording(_ start: Int) -> Bool {
    var before = start - 1
    while before > 0, Titles.contains(text.tokens[before].lower) { before -= 1 }
    return before > 0 && text.tokens[before].lower == "to" && text.tokens[before - 1].lower == "according"
      && text.tokens[before - 1].isCapitalised
  }

  /// What a sentence says that someone is, as in `… is a teacher from Oslo`.
  private func copula(behind start: Int) -> Range<Int>? {
    guard start + 2 < text.tokens.count, ["is", "was"].contains(text.tokens[start].lower),
      ["a", "an", "the"].contains(text.tokens[start + 1].lower)
    else { return nil }
    let end = phraseEnd(start + 1)
    guard end - start <= 14, hasPerson(headNouns(of: start + 1..<end)) else { return nil }
    return start + 1..<end
  }

  /// The phrase to which the name is the apposition, as in `the mayor of Oslo, Ada Poe,` and `A spokeswoman, Ada Poe,`.
  private func phrase(before name: Range<Int>) -> Range<Int>? {
    var start = name.lowerBound
    while start > 0, Titles.isAddress(text.tokens[start - 1].lower) { start -= 1 }
    guard start > 2, text.tokens[start - 1].text == "," else { return nil }
    let end = start - 1
    // Of `the chairman of the committee` the first article begins the phrase.
    let openers = (max(0, end - Self.longestBefore)..<end).reversed().filter {
      Self.openers.contains(text.tokens[$0].lower)
    }
    let first =
      openers.first { headNouns(of: $0..<end).last.map { hasPerson([$0]) } == true } ?? openers.first
    guard let first, !text.tokens[first..<end].contains(where: { $0.kind != .word }),
      !(first..<end).contains(where: analysis.isVerb)
    else { return nil }
    // `He thanked the mayor, Ada Poe said` does not say who she is.
    let isClosed = name.upperBound < text.tokens.count && text.tokens[name.upperBound].text == ","
    let isFirst =
      first == 0 || text.tokens[first - 1].endsSentence || text.tokens[first - 1].kind == .quotationMark
      || text.tokens[first - 1].lower == "but" || text.tokens[first].isCapitalised
    guard isClosed || isFirst, let head = headNouns(of: first..<end).last, hasPerson([head]) else { return nil }
    return first..<end
  }

  private static let openers: Set<String> = ["the", "its", "his", "her", "their", "a", "an", "our", "my"]

  /// The words of office before a name, such as `Foreign Minister`, `spokesman` or `Her niece`.
  private func titles(before start: Int) -> Range<Int>? {
    var first = start
    while first > 0, start - first < Self.longestBefore {
      let token = text.tokens[first - 1]
      guard token.kind == .word, token.range.upperBound + 1 == text.tokens[first].range.lowerBound else { break }
      if first == start {
        guard PeopleWords.isPerson(token.lower) || Titles.isAddress(token.lower) else { break }
      } else {
        guard isPartOfDescription(first - 1) else { break }
      }
      first -= 1
    }
    while first < start, Titles.isAddress(text.tokens[first].lower) { first += 1 }
    guard (first..<start).contains(where: { !Titles.isAddress(text.tokens[$0].lower) }) else { return nil }
    if first > 0, ["his", "her", "their", "my"].contains(text.tokens[first - 1].lower) { first -= 1 }
    var end = start
    while end > first + 1, Titles.isAddress(text.tokens[end - 1].lower) { end -= 1 }
    return first..<end
  }

  private func isPartOfDescription(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard !FunctionWords.determiners.contains(token.lower), !FunctionWords.prepositions.contains(token.lower),
      !FunctionWords.conjunctions.contains(token.lower), !FunctionWords.auxiliaries.contains(token.lower),
      !FunctionWords.subordinators.contains(token.lower), !FunctionWords.subjectPronouns.contains(token.lower),
      !FunctionWords.times.contains(token.lower), token.lower != "'s"
    else { return false }
    if Titles.isModifier(token.lower) || PeopleWords.isPerson(token.lower) { return true }
    guard CueLexicon.entry(for: token.lower) == nil else { return false }
    return analysis.tag(index).isOne(of: Self.descriptive)
      || token.isCapitalised && !analysis.isVerb(index) && !analysis.isPlain(index)
  }

  private static let descriptive = PartOfSpeech.bits(of: ["NN", "JJ", "NNP", "NNPS"])

  /// `of the Lake Museum` behind a name.
  private func realm(behind start: Int) -> Range<Int>? {
    guard start + 1 < text.tokens.count, ["of", "from", "at"].contains(text.tokens[start].lower) else { return nil }
    var end = start + 1
    if text.tokens[end].lower == "the" { end += 1 }
    let name = end
    while end < text.tokens.count, text.tokens[end].isCapitalised { end += 1 }
    guard end > name, text.tokens[name..<end].contains(where: { OrganisationWords.isPart($0.lower) }) else {
      return nil
    }
    return start..<end
  }

  private func isNominal(_ token: Token) -> Bool {
    FunctionWords.determiners.contains(token.lower)
      || !token.isCapitalised && !FunctionWords.prepositions.contains(token.lower)
        && !FunctionWords.subordinators.contains(token.lower)
        && !FunctionWords.conjunctions.contains(token.lower) && !FunctionWords.auxiliaries.contains(token.lower)
        && CueLexicon.entry(for: token.lower) == nil && !token.lower.hasSuffix("ing") && !token.lower.hasSuffix("ed")
        && !token.lower.hasSuffix("ly")
  }

  private func phraseEnd(_ start: Int) -> Int {
    var end = start
    while end < text.tokens.count, end - start <= Self.longest {
      let token = text.tokens[end]
      if token.kind == .mark || token.kind == .quotationMark { break }
      if ["who", "which", "when", "where", "whose"].contains(token.lower)
        || CueLexicon.isSpeech(token.lower) && !CueLexicon.alsoNouns.contains(token.lower)
      {
        break
      }
      end += 1
    }
    return end
  }
}
