import Language

/// A run of words with capitals, to be read as titles, a name and post-nominals.
struct NameRun {
  let text: MarkedText
  let analysis: TokenAnalysis
  let tokens: Range<Int>
  /// Whether *of*, *and* or *&* joins its parts.
  let isFormOfBody: Bool

  /// The parts of a run.
  struct Parts {
    /// The titles, in lower case.
    let titles: [String]
    let name: Range<Int>
    let hasPostNominal: Bool
    let isFormOfBody: Bool
  }

  /// The parts from a token on; nil where only titles are left.
  func parts(from first: Int, isFirst: Bool) -> Parts? {
    var end = tokens.upperBound
    while end - 1 > first, isPostNominal(end - 1) || isUnknownPostNominal(end - 1, from: first) { end -= 1 }
    let hasPostNominal = end < tokens.upperBound
    var start = first
    let realmEnd = behindLongRealm(first..<end)
    let isBody = realmEnd == nil && isBody(first..<end)
    if let realmEnd {
      start = realmEnd
    } else if !isBody {
      start = behindRealm(first..<end)
      let isBehindRealm = start > first
      start = behindTitles(start..<end)
      if start > first { start = behindField(start..<end) }
      // Behind a realm, and behind a title that is known, stands a name.
      func mayBegin() -> Bool { start == first || !isBehindRealm && !hasTitle(first..<start) }
      if mayBegin() { start = behindUnknownTitle(start..<end) }
      if mayBegin() { start = atTaggedPerson(start..<end, hasTitle: start > first) }
    }
    guard start < end else { return nil }
    return Parts(
      titles: text.tokens[first..<start].map(\.lower).filter { Titles.contains($0) }, name: start..<end,
      hasPostNominal: hasPostNominal, isFormOfBody: isBody)
  }

  func lower(_ index: Int) -> String { text.tokens[index].lower }
  func knowledge(_ index: Int) -> PersonNames.Knowledge { PersonNames.knowledge(of: lower(index)) }
  private func hasTitle(_ range: Range<Int>) -> Bool { range.contains { Titles.contains(lower($0)) } }

  private func isPostNominal(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return Titles.isPostNominal(token.lower) && !PersonalName.suffixes.contains(token.lower)
      && (token.isAllCapitals || token.text.hasSuffix(".") || ["phd", "mna"].contains(token.lower))
  }

  /// Whether a word of capitals stands behind a person’s name: `P. Jayanthi IFS`.
  private func isUnknownPostNominal(_ index: Int, from first: Int) -> Bool {
    guard index - first >= 2, text.tokens[index].isAllCapitals, (2...4).contains(text.tokens[index].range.count),
      !text.tokens[index - 1].isAllCapitals, !PersonalName.suffixes.contains(lower(index)),
      !OrganisationWords.isPart(lower(index)), !OrganisationWords.isFirmEnding(lower(index))
    else { return false }
    return (first..<index - 1).contains {
      knowledge($0).contains(.certain) && knowledge($0).isGiven || PersonalName.isInitial(text.tokens[$0].text)
    }
  }

  /// Whether the whole is the name of an organisation: its head ends it, a firm’s ending does, or a joint with a head.
  private func isBody(_ range: Range<Int>) -> Bool {
    guard let last = range.last else { return false }
    if range.count > 2,
      range.dropFirst().dropLast().contains(where: { index in
        text.tokens[index].isCapitalised && FunctionWords.prepositions.contains(lower(index))
      })
    {
      return true
    }
    if isFormOfBody {
      return !range.dropLast().contains { Titles.gender(of: lower($0)) != nil && lower($0).hasSuffix(".") }
    }
    guard range.count > 1 else { return false }
    if OrganisationWords.isFirmEnding(lower(last)) { return true }
    guard OrganisationWords.isHead(lower(last)) else { return false }
    // `Amy House`, `Gov. Laura House`: a family name that is such a word.
    let words = range.filter { !Titles.contains(lower($0)) }
    guard let first = words.first else { return false }
    return !(words.count == 2 && knowledge(first).contains(.certain) && knowledge(last).contains(.family))
      && !(words.count < range.count && words.count <= 2 && Titles.isAddress(lower(range.lowerBound)))
  }

  /// Where the name begins behind titles: `Chief Executive`, `Harbour Bank CEO`, `Belgian Foreign Minister`.
  private func behindTitles(_ range: Range<Int>) -> Int {
    // The first word is a given name, not the realm of an office.
    func isGivenName(_ index: Int) -> Bool {
      let known = knowledge(index)
      return known.contains(.certain) && !Nationalities.isCountry([lower(index)]) && !Titles.isModifier(lower(index))
    }
    var start = range.lowerBound
    var end = range.upperBound - 1
    if end - start >= 2, Self.pairs.contains("\(lower(start)) \(lower(start + 1))") { start += 2 }
    if end > start, PersonalName.suffixes.contains(lower(end)) { end -= 1 }
    while start < end {
      let title = (start..<end).last { index in
        guard Titles.contains(lower(index)) || index == start && isTitleOfSeveral(index, before: end),
          !isRoyalGivenName(index, before: range.upperBound), !isRoyalFamilyName(index, from: start),
          !["st", "st."].contains(lower(index)),
          text.tokens[index + 1].kind != .quotationMark
        else { return false }
        // `Charlotte Mayor Jennifer Roe`; `Dean Smith`, `Dean Anna Smith`; `Ada Cook Roe`.
        if end - index > 1, knowledge(index + 1).contains(.certain), !isGivenName(index) { return true }
        if isGivenName(index), index > start || end - index < 2 { return false }
        return !(start..<index).contains { isGivenName($0) && !Titles.contains(lower($0)) }
      }
      guard let title else { break }
      let before = start..<title
      let isPlain = before.allSatisfy {
        Titles.contains(lower($0)) || Titles.isModifier(lower($0)) || Nationalities.isDemonym(lower($0))
          || text.tokens[$0].kind == .mark
      }
      guard isPlain || end - title > 1 || Titles.isAddress(lower(title)) else { break }
      start = title + 1
      // `Dr. (Mrs.) Ada Roe`, `Lady (Ada) Roe`
      if start < end, text.tokens[start].text == ")" || text.tokens[start].text == "(" { start += 1 }
    }
    // `Belgian Ada Roe`.
    let length = Nationalities.demonymLength((start..<end).map(lower))
    if length > 0, end + 1 - start - length >= 2, knowledge(start + length).isGiven,
      !knowledge(start).contains(.certain)
    {
      start += length
    }
    return start
  }

  /// Whether a title of royals is somebody’s given name: `Nurse Princess Ada Poe`, and `Poe said` elsewhere.
  private func isRoyalGivenName(_ index: Int, before end: Int) -> Bool {
    guard Self.royals.contains(lower(index)), end - index > 1 else { return false }
    if index > 0, text.tokens[index - 1].kind == .word, Titles.contains(lower(index - 1)),
      !["crown", "grand"].contains(lower(index - 1)),
      !Titles.isAddress(lower(index - 1)) || ["miss", "master"].contains(lower(index - 1))
    {
      return true
    }
    // Princes of the Yoruba are called so before their names as well.
    guard end - index > 2, ["princess", "queen"].contains(lower(index)) else { return false }
    let family = text.tokens[end - 1].text
    return text.tokens.indices.dropFirst().contains { place in
      text.tokens[place].text == family && !tokens.contains(place) && !text.tokens[place - 1].isCapitalised
        && !PersonalName.isParticle(lower(place - 1))
    }
  }

  /// Whether a title of royals is part of somebody’s name behind another word of it: `Barrister Mina Shah Roe`.
  private func isRoyalFamilyName(_ index: Int, from start: Int) -> Bool {
    guard index > start, Self.royals.contains(lower(index)), knowledge(index).contains(.family) else { return false }
    let before = lower(index - 1)
    return !Titles.contains(before) && !Titles.isModifier(before) && !Nationalities.isDemonym(before)
      && !Nationalities.isCountry([before]) && !OrganisationWords.isPart(before)
  }

  private static let royals: Set<String> = [
    "princess", "prince", "queen", "king", "duke", "earl", "count", "baron", "kgosi", "nawab", "malik",
    "sultan", "sharif", "rani", "raja", "emir", "nana", "shah", "rajah",
  ]

  /// Whether a word is the title of several: `Justices Ada Roe and Ian Poe`.
  private func isTitleOfSeveral(_ index: Int, before end: Int) -> Bool {
    lower(index).hasSuffix("s") && end - index > 1 && knowledge(index).isEmpty
      && Titles.contains(String(lower(index).dropLast()))
  }

  /// Titles of two words that are no titles apart.
  private static let pairs: Set<String> = [
    "tan sri", "ceann comhairle", "leas-cheann comhairle", "pehin dato", "first five-eighth",
    "lord provost", "black rod", "all black", "datuk seri", "dato seri", "honour judge", "honor judge",
  ]

  /// Behind a word that no list has, before a given name and another name: `Groundhopper Ada Roe`, `BJP Ada Roe`.
  private func behindUnknownTitle(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    // `Grandson Alfie`, `Widow Ada Roe`: what somebody is to others is no name where no list has it as one.
    if range.count >= 2, PeopleWords.gender(of: lower(start)) != nil, knowledge(start).isEmpty,
      knowledge(start + 1).isGiven
    {
      return start + 1
    }
    // `Junior Ada Roe, 16`
    if range.count >= 3, ["junior", "senior", "freshman", "sophomore"].contains(lower(start)),
      knowledge(start + 1).isGiven
    {
      return start + 1
    }
    if range.count >= 3, text.tokens[start].isAllCapitals, text.tokens[start].range.count > 1,
      !text.tokens[start + 1].isAllCapitals, knowledge(start + 1).isGiven
    {
      start += 1
    }
    // `Transport CS Ada Roe`: no letters of a name stand behind another word of it.
    if let office = (start..<max(start, range.upperBound - 2)).last(where: isOfficeInLetters), office > start {
      start = office + 1
    }
    // `Engr. Ada Roe`, `Brgy. Capt. Ada Roe`: what is shortened so is no name.
    while range.upperBound - start >= 2, text.tokens[start].text.hasSuffix("."), text.tokens[start].range.count > 4,
      !text.tokens[start].text.dropLast().contains("."),
      text.tokens[start + 1].kind == .word
    { start += 1 }
    // `Third-seeded Ada Roe`, `London-based Ada Roe`
    while range.upperBound - start >= 2, Self.isCompoundModifier(lower(start)), !text.tokens[start + 1].isAllCapitals {
      start += 1
    }
    while range.upperBound - start >= 3 {
      let word = lower(start)
      guard knowledge(start).isEmpty, !PersonalName.isInitial(text.tokens[start].text), !PersonalName.isParticle(word),
        !word.hasHyphen || word.hasPrefix("ex-") || word.hasPrefix("co-"),
        Self.isCalling(word)
          || knowledge(start + 1).isGiven
            && (Self.endings.contains(where: word.hasSuffix) || Titles.isModifier(word)
              || analysis.isPlain(start) && word.unicodeScalars.allSatisfy(\.isASCII))
      else { break }
      start += 1
    }
    return start
  }

  /// Whether a word is an office in letters before a given name: `CS` of `Transport CS Ada Roe`.
  private func isOfficeInLetters(_ index: Int) -> Bool {
    text.tokens[index].isAllCapitals && !PersonalName.isInitial(text.tokens[index].text)
      && (2...4).contains(text.tokens[index].range.count)
      && text.tokens[index].kind == .word && !PersonalName.suffixes.contains(lower(index))
      && !text.tokens[index + 1].isAllCapitals && !OrganisationWords.isPart(lower(index + 1))
      && !OrganisationWords.isHead(lower(tokens.upperBound - 1))
      && (knowledge(index + 1).isGiven || knowledge(index + 1).contains(.familyFirst))
  }

  /// Whether a word with a hyphen tells more of a name behind it: `top-ranked`, `Oslo-born`.
  private static func isCompoundModifier(_ word: String) -> Bool {
    guard let hyphen = word.lastIndex(of: "-"), hyphen > word.startIndex else { return false }
    return modifiers.contains(String(word[word.index(after: hyphen)...]))
  }

  private static let modifiers: Set<String> = [
    "seeded", "ranked", "born", "based", "trained", "raised", "bred", "educated", "winning", "old", "time", "placed",
    "rated", "selling", "paid", "serving", "elected", "appointed", "nominated", "turned", "backed", "speaking",
  ]

  /// Whether a word that no list has is made as callings are: `Harbourmaster`, `Toxicologist`.
  private static func isCalling(_ word: String) -> Bool {
    ["hand", "master", "mistress", "keeper", "worker", "maker", "ologist", "ician", "grapher", "holder", "runner"]
      .contains {
        word.hasSuffix($0) && word.count > $0.count + 2
      }
  }

  private static let endings = [
    "er", "or", "man", "woman", "person", "ist", "ian", "ant", "ent", "eer", "ess", "ee", "ary", "ive",
    "wright", "smith", "mate", "maid", "herd", "ling", "ster",
  ]

  /// Where the tagger sees a person begin behind something else.
  private func atTaggedPerson(_ range: Range<Int>, hasTitle: Bool) -> Int {
    let start = range.lowerBound
    guard range.count > 1, !knowledge(start).isGiven, !knowledge(start).contains(.familyFirst),
      !PersonalName.isParticle(lower(start)), !text.tokens[start].text.hasSuffix("."),
      let person = (start..<range.upperBound - 1).first(where: { analysis.name($0) == .person }), person > start,
      (person..<range.upperBound).allSatisfy({ analysis.name($0) == .person }),
      (start..<person).allSatisfy({ knowledge($0).isEmpty }),
      // `Joost van den Heuvel`: no name begins with a particle where a word with a capital stands before it.
      !PersonalName.isSmallParticle(lower(person))
    else { return start }
    return person
  }
}
