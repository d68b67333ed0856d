import Language

/// What joins the parts of an organisation’s name: *of*, *and*, *&*, and the endings of possessives.
struct NameJoint {
  let text: MarkedText

  /// Where the name of an organisation goes on behind *of*, *and* or *&*: the token behind the joint.
  func end(at place: Int, after start: Int, in range: Range<Int>) -> Int? {
    let token = text.tokens[place]
    var next = place + 1
    func isCapital(_ index: Int) -> Bool { index < range.upperBound && text.tokens[index].isCapitalised }
    if token.text == "," { return isListOfBody(place, after: start, in: range) ? next : nil }
    if token.text == "&" { return isCapital(next) ? next : nil }
    let last = text.tokens[place - 1].lower
    let hasJoint = (start..<place).contains {
      !text.tokens[$0].isCapitalised && OrganisationWords.connectors.contains(text.tokens[$0].lower)
    }
    if OrganisationWords.connectors.contains(token.lower)
      || token.lower == "to" && (hasJoint || OrganisationWords.isHead(last))
    {
      // `Board of Control for Cricket in India`
      if token.lower == "in", hasJoint, next < range.upperBound, Nationalities.isCountry([text.tokens[next].lower]),
        (start..<place).contains(where: { text.tokens[$0].lower == "for" })
      {
        return next
      }
      guard OrganisationWords.isHead(last) || hasJoint && ["of", "to", "for"].contains(token.lower),
        token.lower != "in" || last == "friends"
      else { return nil }
      if next < range.upperBound, text.tokens[next].lower == "the" { next += 1 }
      guard isCapital(next), !FunctionWords.times.contains(text.tokens[next].lower),
        !FunctionWords.months.contains(text.tokens[next].lower)
      else { return nil }
      // `the party of Ms. Roe` names no organisation, `police in London` a place.
      if Titles.gender(of: text.tokens[next].lower) != nil { return nil }
      let after = next + 1 < range.upperBound && text.tokens[next + 1].isCapitalised
      if after, PersonNames.knowledge(of: text.tokens[next].lower).contains(.certain),
        !Nationalities.isCountry([text.tokens[next].lower])
      {
        return nil
      }
      return next
    }
    if token.lower == "and", isCapital(next),
      let comma = (start..<place).first(where: { text.tokens[$0].text == "," }),
      isListOfBody(comma, after: start, in: range)
    {
      return next
    }
    if token.lower == "and", isCapital(next) {
      var end = next
      while isCapital(end) { end += 1 }
      let isOfBody = OrganisationWords.isHead(text.tokens[end - 1].lower)
      let first = text.tokens[start..<place].filter { $0.isCapitalised && $0.lower != "the" }
      if hasJoint, end - next <= 3, !OrganisationWords.isHead(text.tokens[next].lower) || isOfBody {
        return PersonNames.knowledge(of: text.tokens[next].lower).contains(.certain) ? nil : next
      }
      // `The mine’s owners, Kopje Diamonds and Minerals, maintain`
      if start > 1, text.tokens[start - 1].text == ",", end < text.tokens.count, text.tokens[end].text == ",",
        SourcePhrase.isBusiness(text.tokens[start - 2].lower) || PeopleWords.isBody(text.tokens[start - 2].lower),
        end - next <= 2, !PersonNames.knowledge(of: text.tokens[next].lower).isGiven,
        !PersonNames.knowledge(of: text.tokens[start].lower).isGiven
      {
        return next
      }
      if isOfBody, end - next >= 2, !first.dropFirst().contains(where: { OrganisationWords.isHead($0.lower) }),
        !first.contains(where: { PersonNames.knowledge(of: $0.lower).contains(.certain) })
      {
        return next
      }
    }
    if isPluralPossessive(place), isCapital(next) {
      var end = next
      while isCapital(end) { end += 1 }
      // `the Critics’ Circle`
      let isBehindArticle = start > 0 && text.tokens[start - 1].lower == "the" || text.tokens[start].lower == "the"
      return PeopleWords.isGroup(last) && (OrganisationWords.isHead(text.tokens[end - 1].lower) || isBehindArticle)
        ? next : nil
    }
    // `Save the Children`
    if token.lower == "the", place == start + 1, Self.appeals.contains(last), isCapital(next) { return next }
    if token.lower == "'s", isCapital(next),
      Self.owners.contains(last) || Self.officers.contains(last) && place > start
        || place - start >= 2 && text.tokens[start].lower.hasPrefix("st")
    {
      var end = next
      while isCapital(end) { end += 1 }
      if Self.officers.contains(last), end - next > 2 { return nil }
      return OrganisationWords.isHead(text.tokens[end - 1].lower) ? next : nil
    }
    return nil
  }

  /// Whether a comma stands in the name of one body behind an article: `the Agriculture, Fisheries and Food Department`.
  func isListOfBody(_ comma: Int, after start: Int, in range: Range<Int>) -> Bool {
    if isListBehindHead(comma, after: start, in: range) { return true }
    guard text.tokens[start].lower == "the" || start > 0 && text.tokens[start - 1].lower == "the",
      comma - start <= 4,
      !text.tokens[start..<comma].contains(where: { OrganisationWords.isHead($0.lower) && $0.lower != "health" })
    else { return false }
    var (place, hasAnd) = (comma + 1, false)
    while place < range.upperBound, place - comma <= Self.longestList {
      let token = text.tokens[place]
      if token.isCapitalised {
        guard !PersonNames.knowledge(of: token.lower).contains(.certain), !FunctionWords.times.contains(token.lower)
        else {
          return false
        }
        if hasAnd, OrganisationWords.isHead(token.lower) { return true }
      } else if token.lower == "and" || token.text == "&" {
        guard !hasAnd else { return false }
        hasAnd = true
      } else if token.text != "," || hasAnd {
        return false
      }
      place += 1
    }
    return false
  }

  /// Whether a comma stands in the list of what a body cares for: `the Ministry of Water, Land and Forests`.
  private func isListBehindHead(_ comma: Int, after start: Int, in range: Range<Int>) -> Bool {
    let head = text.tokens[start].lower == "the" ? start + 1 : start
    guard head + 2 < comma, comma - start <= Self.longestList, Self.lists.contains(text.tokens[head].lower),
      ["of", "for"].contains(text.tokens[head + 1].lower)
    else { return false }
    var (place, hasAnd) = (comma + 1, false)
    while place < range.upperBound, place - comma <= Self.longestList {
      let token = text.tokens[place]
      if token.isCapitalised {
        guard !PersonNames.knowledge(of: token.lower).contains(.certain), !FunctionWords.times.contains(token.lower),
          !token.isAllCapitals, !Self.lists.contains(token.lower)
        else { return false }
        if hasAnd { return true }
      } else if token.lower == "and" || token.text == "&" {
        guard !hasAnd, place > comma + 1 else { return false }
        hasAnd = true
      } else if token.text != "," || hasAnd || place == comma + 1 {
        return false
      }
      place += 1
    }
    return false
  }

  /// Bodies that care for several things.
  private static let lists: Set<String> = [
    "ministry", "department", "office", "secretariat", "bureau", "faculty", "school", "institute", "directorate",
    "college", "agency", "board", "commission", "committee", "council",
  ]

  /// No list in a name has more tokens behind its first comma.
  private static let longestList = 9

  /// Whether a mark is one of the brackets about a given name behind a form of address: `Lady (Ada) Roe`.
  func isBracketOfGivenName(_ place: Int) -> Bool {
    let start = text.tokens[place].text == ")" ? place - 2 : place
    guard start > 0, start + 3 < text.tokens.count, text.tokens[start].text == "(", text.tokens[start + 2].text == ")"
    else {
      return false
    }
    return ["lady", "lord", "sir", "dame"].contains(text.tokens[start - 1].lower)
      && text.tokens[start + 1].isCapitalised && text.tokens[start + 3].isCapitalised
  }

  /// Whether a mark is the apostrophe of a plural: `Farmers’`.
  func isPluralPossessive(_ place: Int) -> Bool {
    let mark = text.tokens[place]
    return mark.kind == .quotationMark && ["’", "'"].contains(mark.text) && place > 0
      && text.tokens[place - 1].lower.hasSuffix("s")
      && text.tokens[place - 1].range.upperBound == mark.range.lowerBound
  }

  /// What organisations call for in their names.
  private static let appeals: Set<String> = [
    "save", "unite", "stop", "feed", "protect", "free", "defend", "rock", "reclaim",
  ]

  /// Whose offices are: the *Sheriff’s* Office.
  private static let officers: Set<String> = [
    "sheriff", "attorney", "coroner", "governor", "mayor", "president", "prosecutor", "examiner", "ombudsman",
    "commissioner", "auditor", "defender", "treasurer", "minister", "chancellor", "assessor", "surgeon", "advocate",
    "veteran", "worker", "teacher", "fire", "marshal", "inspector", "constable", "guardian", "registrar",
  ]

  /// Whose organisations are: the *People’s* Party, the *Women’s* Institute.
  private static let owners: Set<String> = [
    "people", "women", "children", "queen", "king", "men", "mary", "john", "peter", "paul", "james", "george", "thomas",
    "andrew", "patrick", "margaret", "catherine", "david", "anne", "luke", "bartholomew",
  ]
}
