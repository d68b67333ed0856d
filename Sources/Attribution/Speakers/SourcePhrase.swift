import Articles
import Language

/// The noun phrase that is a source, and which of the names in it is its head.
///
/// `a lawyer for Ms. Roe` and `Ms. Roe’s lawyer` are not she; `the mayor of Oslo, Jane Roe` and `Ms. Roe, a lawyer for
/// the town` are.
struct SourcePhrase {
  let text: MarkedText
  let tokens: Range<Int>
  /// The parts between commas, brackets and dashes.
  let parts: [Range<Int>]

  init(text: MarkedText, tokens: Range<Int>) {
    self.text = text
    self.tokens = tokens
    var parts: [Range<Int>] = []
    var start = tokens.lowerBound
    let joint = NameJoint(text: text)
    for index in tokens
    where text.tokens[index].kind == .mark && !Self.isInsideName(text.tokens[index])
      && !NameJoint(text: text).isBracketOfGivenName(index)
      && !(text.tokens[index].text == "," && joint.isListOfBody(index, after: start, in: start..<tokens.upperBound))
    {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < tokens.upperBound { parts.append(start..<tokens.upperBound) }
    self.parts = parts.isEmpty ? [tokens] : parts
  }

  private static func isInsideName(_ token: Token) -> Bool { token.text == "&" || token.text == "." }

  /// The first part, up to the first preposition or relative pronoun in it: the noun phrase that a description is.
  var head: Range<Int> {
    let first = parts[0]
    let end =
      first.dropFirst().first {
        FunctionWords.prepositions.contains(text.tokens[$0].lower)
          || ["who", "which", "whose", "that"].contains(text.tokens[$0].lower)
      } ?? first.upperBound
    return first.lowerBound..<end
  }

  /// The name of the source among the names in it; nil where they only tell more of somebody without one.
  func name(among mentions: some Sequence<NameMention>, isPerson: (NameMention) -> Bool) -> NameMention? {
    if let name = holderOfOffice(among: mentions), isPerson(name) { return name }
    var isDescribed = false
    for (number, part) in parts.enumerated() {
      let inside = mentions.filter { part.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= part.upperBound }
      if number == 0 {
        if let name = inside.first(where: { isHead($0, in: part, isPerson: isPerson($0), among: inside) }) {
          let isOffice =
            isOffice(name)
            && parts.dropFirst().prefix(1).contains { later in
              mentions.contains { $0.tokens.upperBound == later.upperBound && isPerson($0) && isApposed($0, in: later) }
            }
          if !isOffice { return name }
        }
        isDescribed = isOfOne(part)
        if !isDescribed, !isOfBody(part) { return nil }
      } else {
        let first = text.tokens[part.lowerBound].lower
        // `the owner, who gave his name only as Papa Wemba`
        if let name = inside.first, number == 1, isNaming(part.lowerBound..<name.tokens.lowerBound), isPerson(name) {
          return name
        }
        // `A resident, who gave only her first name, Ada`
        if number == 1, first == "who", part.count <= 8, text.tokens[part.upperBound - 1].lower == "name",
          parts.count > 2,
          let name = mentions.first(where: { $0.tokens.lowerBound == parts[2].lowerBound }), isPerson(name)
        {
          return name
        }
        if ["who", "which", "whose", "and", "or", "but"].contains(first) { return nil }
        // `The Chairman, Committee on Power, Hon. Ada Poe`
        if let name = inside.first, !isPerson(name), isDescribedPerson,
          let later = parts[(number + 1)...].firstIndex(where: { part in
            mentions.contains { $0.tokens.upperBound == part.upperBound && isPerson($0) && isApposed($0, in: part) }
          }), later == number + 1
        {
          continue
        }
        // `A lawyer for the mine’s owner, Lund Ltd.,` is not the mine.
        if let name = inside.first, !isPerson(name), head.upperBound < parts[0].upperBound,
          isBusiness(at: parts[0].upperBound - 1)
        {
          return nil
        }
        // `His father, former East Coast forward Ian Poe,`: of several names the one that the part tells more of.
        let bearer = inside.last { $0.tokens.upperBound == part.upperBound && isPerson($0) && isApposed($0, in: part) }
        if let name = isDescribed ? bearer ?? inside.first : inside.first,
          isDescribed && isPerson(name) || name.isFormOfBody && head == parts[0] || isOfBody(parts[0]),
          isDescribed || name.tokens.upperBound == part.upperBound && !isCertainPerson(name), isApposed(name, in: part)
        {
          return name
        }
      }
    }
    return nil
  }

  private func isBusiness(at token: Int) -> Bool {
    let noun = text.tokens[token].lower
    return PeopleWords.isBody(noun) || Self.isBusiness(noun)
  }

  /// Whether a part describes a body of people, or who may be one: `The ship’s owner`, `the publisher of the book`.
  private func isOfBody(_ part: Range<Int>) -> Bool {
    guard let noun = head.last(where: { text.tokens[$0].kind == .word }) else { return false }
    let lower = text.tokens[noun].lower
    return PeopleWords.isBody(lower) || Self.isBusiness(lower)
  }

  /// Whether a noun tells what a body of people may be called as well as one human being: `owners`, `contractor`.
  static func isBusiness(_ noun: String) -> Bool {
    businesses.contains(noun.hasSuffix("s") ? String(noun.dropLast()) : noun)
  }

  /// What a body of people may be called as well as one human being, or several of them.
  private static let businesses: Set<String> = [
    "owner", "contractor", "sponsor", "employer", "organiser", "organizer", "landlord", "railway", "railroad",
    "solicitor", "lawyer", "attorney", "publisher", "promoter", "brewer", "auctioneer", "architect", "accountant",
    "auditor", "consultant", "underwriter", "builder", "developer", "manufacturer", "distributor", "supplier",
    "brewery", "bakery", "ferry", "zoo", "hotel", "restaurant", "prison", "festival", "newspaper", "estate",
  ]

  /// Whether a given name shows that a name is a human being’s.
  private func isCertainPerson(_ mention: NameMention) -> Bool {
    !mention.isFormOfBody && !mention.title.isEmpty
      || mention.words.count > 1 && !mention.isFormOfBody && mention.words[0].count > 1
        && PersonNames.knowledge(of: mention.words[0]).contains(.certain)
  }

  /// Whether words say that a name is what somebody wants to be called.
  private func isNaming(_ words: Range<Int>) -> Bool {
    guard let last = words.last, ["as", "by", "called", "only"].contains(text.tokens[last].lower) else { return false }
    return words.contains {
      ["name", "identified", "called", "known", "goes", "named"].contains(text.tokens[$0].lower)
    }
  }

  /// Whether the first part is certainly one human being: an office, a calling.
  private var isDescribedPerson: Bool {
    head.last { text.tokens[$0].kind == .word }.map { PeopleWords.isPerson(text.tokens[$0].lower) } ?? false
  }

  /// Whether the first part describes one human being.
  private func isOfOne(_ part: Range<Int>) -> Bool {
    let head = head
    guard let noun = head.last(where: { text.tokens[$0].kind == .word }) else { return false }
    let lower = text.tokens[noun].lower
    // `Two of the councillors, Ada Poe and Ian Marr`
    if head.contains(where: { Self.several.contains(text.tokens[$0].lower) }) { return false }
    return !PeopleWords.isGroup(lower) && (PeopleWords.isPerson(lower) || !lower.hasSuffix("s"))
  }

  private static let several: Set<String> = [
    "two", "three", "four", "five", "six", "both", "several", "some", "many", "most", "few", "others",
  ]

  /// Whether a name is the head of a part.
  private func isHead(
    _ mention: NameMention, in part: Range<Int>, isPerson: Bool, among mentions: [NameMention]
  ) -> Bool {
    let name = mention.tokens
    if isOwner(name) || qualifies(name) { return false }
    let before = part.lowerBound..<name.lowerBound
    // `University of Toronto law professor Ada Poe`: what stands in another name joins nothing else.
    guard
      let preposition = before.last(where: { place in
        (FunctionWords.prepositions.contains(text.tokens[place].lower) || !isPerson && joinsWhatIsDone(place))
          && !(isPerson && mentions.contains { $0.isFormOfBody && $0.tokens.contains(place) && !isOwner($0.tokens) })
      }),
      preposition > part.lowerBound
    else { return true }
    // `the Secretary of the Harbour Forum` is not the forum.
    return isPerson && isBehindOffice(name.lowerBound, preposition, part)
  }

  /// Whether a participle behind somebody joins what they do to them: `The member representing East Hamar`.
  private func joinsWhatIsDone(_ token: Int) -> Bool {
    token > tokens.lowerBound && text.tokens[token].lower.hasSuffix("ing") && !text.tokens[token].isCapitalised
      && PeopleWords.isPerson(text.tokens[token - 1].lower)
  }

  /// Whether something of the named speaks, not they: `Ms. Roe’s spokesman`, `Jones’ lawyer`.
  ///
  /// `Ms. Roe’s` before a noun that is the cue is she herself.
  private func isOwner(_ name: Range<Int>) -> Bool {
    guard name.upperBound < tokens.upperBound - 1 else { return false }
    let next = text.tokens[name.upperBound]
    return next.lower == "'s"
      || next.kind == .quotationMark && ["’", "'"].contains(next.text)
        && text.tokens[name.upperBound - 1].lower.hasSuffix("s")
        && next.range.lowerBound == text.tokens[name.upperBound - 1].range.upperBound
  }

  /// Whether a name begins a part, titles and words of its bearer aside: `Jane Roe`, `his friend Jane Roe`.
  private func isApposed(_ mention: NameMention, in part: Range<Int>) -> Bool {
    guard !isOwner(mention.tokens), !qualifies(mention.tokens) else { return false }
    let before = mention.tokens.lowerBound - 1
    // `software engineer Ada Poe`
    let isCalled =
      before > part.lowerBound && PeopleWords.isPerson(text.tokens[before].lower) && !text.tokens[before].isCapitalised
    return (part.lowerBound..<mention.tokens.lowerBound).allSatisfy {
      let token = text.tokens[$0]
      if NameJoint(text: text).isBracketOfGivenName($0) { return true }
      return (token.kind == .word || token.text.hasSuffix("-year-old"))
        && !FunctionWords.prepositions.contains(token.lower)
        && (Titles.contains(token.lower) || Titles.isModifier(token.lower) || token.isCapitalised
          || FunctionWords.determiners.contains(token.lower) || PeopleWords.isPerson(token.lower)
          || Nationalities.isDemonym(token.lower) || token.text.hasSuffix("-year-old")
          || ($0 == before || isCalled) && isNoun(token.lower))
    }
  }

  /// Whether a word in small letters may be a noun for somebody: `model Ada Poe`.
  func isNoun(_ word: String) -> Bool {
    CueLexicon.entry(for: word) == nil && !["ing", "ed", "ly", "'s"].contains(where: word.hasSuffix)
      && !FunctionWords.conjunctions.contains(word) && !FunctionWords.subordinators.contains(word)
      && !FunctionWords.auxiliaries.contains(word) && !FunctionWords.subjectPronouns.contains(word)
      && !FunctionWords.times.contains(word) && !FunctionWords.adverbs.contains(word)
  }

  /// Whether a name qualifies a common noun.
  private func qualifies(_ name: Range<Int>) -> Bool {
    guard name.upperBound < tokens.upperBound else { return false }
    let next = text.tokens[name.upperBound]
    let word = next.lower
    return next.kind == .word && !next.isCapitalised && word != "'s" && !FunctionWords.prepositions.contains(word)
      && !FunctionWords.conjunctions.contains(word) && !FunctionWords.adverbs.contains(word) && !word.hasSuffix("ly")
      && !["who", "whose", "which", "himself", "herself", "senior", "junior", "snr", "jnr"].contains(word)
  }
}
