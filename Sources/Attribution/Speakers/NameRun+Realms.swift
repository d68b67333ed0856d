import Language

/// What an office is of, between the office and the name: `Secretary of | Defense | Ada Roe`.
extension NameRun {
  /// Behind the realm of an office that stands before: `Defense` of `Secretary of Defense Ada Roe`.
  func behindRealm(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    // `Minister of State for Trade Ada Roe`
    if range.count > 2, start > 3, lower(start - 1) == "for", text.tokens[start - 2].isCapitalised,
      lower(start - 3) == "of", Titles.contains(lower(start - 4)), !knowledge(start).contains(.certain)
    {
      return start + 1
    }
    guard let office = officeBefore(start) else { return start }
    // `Superintendent of Police Ada Roe`, `Leader of the Opposition Ada Roe`
    if range.upperBound - start > 2, Self.realms.contains(lower(start)), !knowledge(start).contains(.certain),
      !(start + 1..<range.upperBound).contains(where: isOfBody)
    {
      return start + 1
    }
    // The realm of an office that has *the* is no unknown word.
    guard office == start - 2 else { return start }
    // `Mayor of Nalund Municipality Ada Roe`
    if let head = (start..<max(start, min(start + 4, range.upperBound - 2))).last(where: {
      $0 > start && Self.realms.contains(lower($0))
    }) {
      return head + 1
    }
    // `Mayor of Kisumu Ada Roe`
    if range.upperBound - start > 2, !knowledge(start).isGiven, !OrganisationWords.isPart(lower(start)),
      !Titles.isModifier(lower(start)), !Titles.contains(lower(start)), knowledge(start + 1).isGiven,
      !text.tokens[start].text.hasHyphen
    {
      return start + 1
    }
    while range.upperBound - start > 2, OrganisationWords.isPart(lower(start)) || Titles.isModifier(lower(start)),
      !knowledge(start).contains(.certain)
    { start += 1 }
    // `Director of Dining Services Ada Roe`
    if let last = (start..<max(start, range.upperBound - 2)).last(where: isField) { start = last + 1 }
    return start
  }

  /// The office that a realm stands behind: `Secretary of`, `Leader of the`.
  private func officeBefore(_ start: Int) -> Int? {
    let joint = start > 2 && lower(start - 1) == "the" ? start - 2 : start - 1
    guard joint > 0, ["of", "for"].contains(lower(joint)), Titles.contains(lower(joint - 1)) else { return nil }
    return joint - 1
  }

  private func isOfBody(_ index: Int) -> Bool {
    Self.realms.contains(lower(index)) || OrganisationWords.isHead(lower(index))
      || OrganisationWords.isPart(lower(index))
  }

  /// Where the name begins behind a realm that has words in small letters: `Minister of | State for Trade | Ada Roe`.
  func behindLongRealm(_ range: Range<Int>) -> Int? {
    let start = range.lowerBound
    guard start > 1, ["of", "for"].contains(lower(start - 1)), Titles.contains(lower(start - 2)),
      text.tokens[start - 2].isCapitalised,
      let joint = range.last(where: { text.tokens[$0].kind == .word && !text.tokens[$0].isCapitalised }),
      range.upperBound - joint > 3
    else { return nil }
    let tail = joint + 2..<range.upperBound
    let name =
      tail.dropLast().first { knowledge($0).isGiven || knowledge($0).contains(.familyFirst) } ?? tail.upperBound - 2
    guard tail.upperBound - name <= 4,
      !(name..<tail.upperBound).contains(where: {
        OrganisationWords.isPart(lower($0)) || OrganisationWords.isHead(lower($0))
          || Nationalities.isCountry([lower($0)])
      })
    else { return nil }
    return name
  }

  /// What somebody may be mayor, governor or head of, behind the name of a place.
  private static let realms: Set<String> = [
    "municipality", "county", "district", "province", "state", "city", "region", "village", "ward", "university",
    "parish", "borough", "council", "township", "prefecture", "governorate", "subdistrict", "island", "islands",
    "hospital", "school", "college", "bank", "party", "division", "oblast", "canton", "department", "commune", "zone",
    "barangay", "territory", "republic", "town", "police", "command", "sector", "station", "port", "airport", "club",
    "opposition", "senate", "house", "assembly", "parliament", "congress", "exchequer", "prisons", "treasury", "army",
  ]

  /// Whether a word names a field of work, as titles have it behind them: `Operations`, `Services`.
  private func isField(_ index: Int) -> Bool {
    (OrganisationWords.isHead(lower(index)) || Self.fields.contains(lower(index)))
      && !knowledge(index).contains(.certain)
  }

  private static let fields: Set<String> = [
    "operations", "investigations", "investigation", "traffic", "headquarters", "security", "crime", "crimes",
    "services",
    "sports", "planning", "finance", "marketing", "communications", "research", "admissions", "development", "affairs",
    "relations", "education", "health", "works", "safety", "transportation", "engineering", "nursing", "curriculum",
    "facilities", "athletics", "sales", "programs", "programmes", "design", "policy", "strategy", "innovation",
    "housing",
    "recreation", "parks", "schools", "state", "defense", "defence", "elections", "tourism",
  ]

  /// Behind the field of an office: `DIG Operations Ada Roe`.
  func behindField(_ range: Range<Int>) -> Int {
    let start = range.lowerBound
    guard range.count > 2, Self.fields.contains(lower(start)), !knowledge(start).contains(.certain),
      !OrganisationWords.isHead(lower(range.upperBound - 1))
    else { return start }
    return start + 1
  }
}
