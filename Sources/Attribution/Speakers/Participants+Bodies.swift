import Articles
import Language

/// Which organisation a noun means: `the company`, `the agency`, `the club`.
extension Participants {
  /// The organisation that a noun means.
  func body(_ noun: String, before token: Int, previous: Int? = nil) -> Int? {
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
        score = isNamedBody ? 3 : isSubject(last.tokens) || index == previous ? 2 : 0
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

  /// Whether nothing tells that a body is of another country than the one whose firm is meant: `the Danish firm`.
  func isOfCountry(_ body: Int, _ words: [String], before token: Int) -> Bool {
    guard let country = words.dropLast().first(where: Nationalities.isDemonym) else { return true }
    let mentions = people[body].mentions.prefix { $0.tokens.lowerBound < token }
    if mentions.contains(where: { mention in
      (max(0, mention.tokens.lowerBound - 5)..<mention.tokens.lowerBound).contains { text.tokens[$0].lower == country }
    }) {
      return true
    }
    // Where several bodies are named, one of them is no more likely of that country than another.
    return people.indices.count { people[$0].kind == .organisation } == 1
  }

  /// Whether the words before a noun that many bodies share are in the name that it is to mean.
  ///
  /// `the presidential office` is no *Prosecutors’ Office*, *the Senate committee* no *Committee on Ports*.
  func isOfKind(_ body: Int, _ words: [String]) -> Bool {
    guard let noun = words.last, !PeopleWords.isLooseBody(noun), words.count > 1 else { return true }
    let name = people[body].name.words.map { $0.lowercased() }
    let told = words.dropLast().filter {
      !Nationalities.isDemonym($0) && !Self.plainModifiers.contains($0) && !$0.hasHyphen && $0 != "'s"
    }
    return told.isEmpty
      || told.contains { word in
        name.contains { $0.hasPrefix(word.prefix(4)) }
      }
  }

  /// What may stand before any body, whatever its name.
  private static let plainModifiers: Set<String> = [
    "local", "same", "whole", "new", "old", "former", "ruling", "then", "small", "big", "largest", "embattled",
    "troubled", "current", "entire", "full", "three", "two", "private", "public", "independent", "powerful",
  ]
}
