import Articles
import Language

/// How a description fits what the article says of somebody.
extension Participants {
  /// How much a description is like what the article says of somebody; 0 not at all.
  ///
  /// `isLetters` says that its noun is letters for an office.
  func likeness(of index: Int, to noun: String, _ words: [String], isLetters: Bool = false) -> Int {
    let person = people[index]
    if noun.hasSuffix("-year-old") { return person.age == String(noun.dropLast("-year-old".count)) ? 12 : 0 }
    let described =
      person.kind == .group
      ? person.name.words.map { $0.lowercased() } : rolesOf[index].map { text.tokens[$0].map(\.lower) } ?? []
    let head = described.prefix { !FunctionWords.prepositions.contains($0) }
    let names = Self.synonyms[noun] ?? [noun]
    var score = 0
    for name in names {
      let parts = name.split(separator: " ").map(String.init)
      if parts.allSatisfy(head.contains) || parts.allSatisfy(person.titles.contains) { score = max(score, 8) }
    }
    if score == 0, isLetters, isInitials(noun, of: head) { score = 8 }
    if score == 0, does(person, what: noun) { score = 6 }
    if score == 0, Self.lawmakers.contains(noun), Self.benches.contains(where: described.contains) { score = 5 }
    if score == 0, Self.lawmakers.contains(noun) || noun == "mp", hasSeat(person) { score = 5 }
    guard score > 0 else { return 0 }
    return score + words.dropLast().count { head.contains($0) || person.titles.contains($0) }
  }

  /// Whether the article says that somebody does what a noun of doing says: `Ada Poe, who coaches the Hawks`.
  func does(_ person: Participant, what noun: String) -> Bool {
    let base = noun.hasSuffix("er") || noun.hasSuffix("or") ? String(noun.dropLast(2)) : noun
    guard person.kind == .person, base.utf8.count > 3 else { return false }
    return person.mentions.contains { mention in
      var place = mention.tokens.upperBound
      guard place + 2 < text.tokens.count, !mention.isQuoted else { return false }
      if text.tokens[place].text == "," { place += 1 }
      let verb = text.tokens[place + 1].lower
      return text.tokens[place].lower == "who" && verb.hasPrefix(base) && verb.utf8.count <= base.utf8.count + 2
        && (verb.hasSuffix("s") || verb.hasSuffix("ed"))
    }
  }

  /// Whether letters stand for an office that a role has in full: `the CS` of `Ports Cabinet Secretary`.
  private func isInitials(_ letters: String, of role: ArraySlice<String>) -> Bool {
    (2...4).contains(letters.count) && role.count >= letters.count
      && role.indices.dropLast(letters.count - 1).contains { start in
        zip(role[start...], letters).allSatisfy { $0.first == $1 }
      }
  }

  /// Whether a party or a seat stands in brackets behind somebody’s name: `Ada Poe (Lakeside North)`.
  private func hasSeat(_ person: Participant) -> Bool {
    person.kind == .person
      && person.mentions.contains { mention in
        let opening = mention.tokens.upperBound
        guard opening + 2 < text.tokens.count, text.tokens[opening].text == "(",
          let closing = (opening + 2..<min(text.tokens.count, opening + 7)).first(where: { text.tokens[$0].text == ")" }
          )
        else { return false }
        return text.tokens[opening + 1].isCapitalised
          && (opening + 1..<closing).allSatisfy { text.tokens[$0].kind != .word || text.tokens[$0].range.count > 1 }
      }
  }

  /// Offices with more than one name.
  private static let synonyms: [String: [String]] = [
    "ceo": ["ceo", "chief executive"], "cfo": ["cfo", "chief financial", "finance chief", "finance director"],
    "boss": ["boss", "chief executive", "manager", "ceo", "director"],
    "chief": ["chief", "director", "president", "executive", "ceo", "leader", "head"],
    "executive": ["executive", "ceo"],
    "pm": ["pm", "prime minister", "premier"], "premier": ["premier", "prime minister"],
    "mp": ["mp"], "lawyer": ["lawyer", "attorney", "solicitor", "barrister", "counsel"],
    "attorney": ["attorney", "lawyer"], "manager": ["manager", "coach"], "coach": ["coach", "manager"],
    "judge": ["judge", "justice", "magistrate"], "policeman": ["policeman", "officer", "constable"],
    "officer": ["officer", "sgt", "sergeant", "inspector", "constable", "detective", "officer"],
    "detective": ["detective", "det", "di", "dci"], "professor": ["professor", "prof", "prof."],
    "doctor": ["doctor", "dr", "dr.", "physician"], "spokesperson": ["spokesperson", "spokesman", "spokeswoman"],
    "spokesman": ["spokesman", "spokesperson"], "spokeswoman": ["spokeswoman", "spokesperson"],
    "scientist": ["scientist", "biologist", "physicist", "chemist", "ecologist", "geologist", "researcher"],
    "researcher": ["researcher", "scientist", "biologist", "ecologist", "author"],
    "monarch": ["monarch", "ruler", "king", "queen", "igwe", "oba", "emir", "sultan"],
    "senator": ["senator", "sen", "sen."], "governor": ["governor", "gov", "gov."],
    "congressman": ["congressman", "rep", "rep.", "representative"],
    "congresswoman": ["congresswoman", "rep", "rep.", "representative"],
    "general": ["general", "gen", "gen."], "colonel": ["colonel", "col", "col."],
    "captain": ["captain", "capt", "capt.", "skipper"],
    "councillor": ["councillor", "cllr", "councilman", "councilwoman"],
    "lawmaker": ["lawmaker", "senator", "congressman", "congresswoman", "rep.", "sen.", "mp", "legislator"],
    "legislator": [
      "legislator", "mp", "td", "msp", "mla", "senator", "sen.", "rep.", "congressman", "congresswoman", "assemblyman",
      "assemblywoman", "lawmaker", "parliamentarian", "councillor", "cllr",
    ],
    "parliamentarian": ["parliamentarian", "mp", "td", "msp", "mep", "senator", "lawmaker"],
    "academic": ["academic", "professor", "prof", "lecturer", "scholar", "dr", "dr.", "historian", "economist"],
    "scholar": ["scholar", "professor", "prof", "historian", "academic", "dr", "dr."],
    "diplomat": ["diplomat", "ambassador", "envoy", "consul", "attaché"],
    "cleric": ["cleric", "imam", "bishop", "archbishop", "ayatollah", "mufti", "sheikh", "rev", "rev.", "priest"],
    "priest": ["priest", "father", "fr.", "rev", "rev.", "reverend", "vicar", "pastor"],
    "pastor": ["pastor", "rev", "rev.", "reverend", "minister"],
    "musician": [
      "musician", "guitarist", "drummer", "pianist", "singer", "violinist", "cellist", "bassist", "rapper", "composer",
    ],
    "artist": ["artist", "painter", "sculptor", "illustrator", "muralist", "photographer", "singer"],
    "player": [
      "player", "midfielder", "striker", "defender", "goalkeeper", "winger", "forward", "guard", "center", "captain",
    ],
    "businessman": ["businessman", "founder", "entrepreneur", "owner", "chairman", "tycoon"],
    "businesswoman": ["businesswoman", "founder", "entrepreneur", "owner", "chairwoman"],
    "superintendent": ["superintendent", "supt", "supt."], "inspector": ["inspector", "insp", "insp.", "di", "dci"],
    "minister": ["minister", "secretary"], "mayor": ["mayor"], "sergeant": ["sergeant", "sgt", "sgt."],
    "owner": ["owner"], "author": ["author", "novelist", "writer"], "writer": ["writer", "author", "novelist", "poet"],
  ]

  private static let lawmakers: Set<String> = ["lawmaker", "legislator", "parliamentarian"]
  /// Where those sit who make laws: `chairman of the committee`.
  private static let benches: Set<String> = ["committee", "subcommittee", "caucus", "whip", "senate", "parliament"]
}
