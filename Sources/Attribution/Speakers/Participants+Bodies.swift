import Articles
import Language

/// Which organisation a noun means: `the company`, `the agency`, `the club`.
extension Participants {
  /// The organisation that a noun means.
  func body(_ noun: String, before token: Int) -> Int? {
    let sentence = antecedents.sentenceOfToken[token]
    var best: (body: Int, score: Int, last: Int)?
    for (index, body) in people.enumerated() where body.kind == .organisation {
      guard let last = body.mentions[..<body.firstMention(from: token)].last(where: { !$0.isQuoted }) else { continue }
      let words = body.name.words.map { $0.lowercased() }
      var score = 0
      if words.contains(noun) {
        score = 10
      } else if PeopleWords.isLooseBody(noun), !Nationalities.isCountry(words),
        sentence - last.sentence <= 2 * Self.reach, Self.isFitting(words, for: noun)
      {
        let isFirm = words.contains(where: OrganisationWords.isFirmEnding)
        let isNamedBody = isFirm || words.contains(where: OrganisationWords.isHead)
        score = isNamedBody ? 3 : isSubject(last.tokens) ? 2 : 0
      }
      guard score > 0 else { continue }
      if (score, last.tokens.lowerBound) > (best?.score ?? 0, best?.last ?? -1) {
        best = (index, score, last.tokens.lowerBound)
      }
    }
    return best?.body
  }

  /// Whether a name tells of no other kind of body than a noun does: *the club* is no police and no television.
  static func isFitting(_ name: [String], for noun: String) -> Bool {
    let kinds = Set(name.filter { OrganisationWords.isHead($0) })
    if ["company", "firm", "manufacturer", "maker", "giant", "developer", "operator"].contains(noun) {
      return kinds.isDisjoint(with: publicBodies)
    }
    if ["club", "team"].contains(noun) {
      return kinds.isDisjoint(with: publicBodies.subtracting(["club"])) && kinds.isDisjoint(with: newsrooms)
    }
    if ["agency", "regulator", "watchdog"].contains(noun) {
      return kinds.isDisjoint(with: ["university", "club", "party", "school", "college", "church", "tv", "radio"])
    }
    if ["charity", "union", "airline", "carrier", "lender", "insurer", "retailer", "supermarket"].contains(noun) {
      return kinds.isDisjoint(with: publicBodies) && kinds.isDisjoint(with: newsrooms)
    }
    return true
  }

  private static let publicBodies: Set<String> = [
    "ministry", "university", "police", "council", "commission", "party", "court", "agency", "club", "senate",
    "congress",
    "parliament", "government", "department", "bureau", "school", "college", "church", "army", "navy", "union", "house",
    "committee", "assembly", "tribunal", "embassy", "constabulary", "institute",
  ]

  private static let newsrooms: Set<String> = [
    "tv", "radio", "television", "news", "times", "post", "herald", "guardian", "telegraph", "journal", "tribune",
    "gazette", "press", "broadcasting", "chronicle", "magazine", "observer",
  ]
}
