import Language

/// Whether a name is a person's or a body's, told by its words.
enum NameKind {
  /// Words that names of organisations and places are made of.
  private static let bodies: Set<String> = [
    "house", "party", "times", "post", "news", "union", "group", "committee", "court", "department", "street",
    "journal",
    "university", "institute", "center", "centre", "council", "association", "watch", "bank", "company", "inc.", "inc",
    "corp.", "corp", "police", "ministry", "agency", "bureau", "office", "press", "reuters", "poll", "polls", "fund",
    "foundation", "network", "campaign", "senate", "congress", "states", "kingdom", "city", "county", "state",
    "national",
    "international", "american", "americans", "federal", "democrats", "republicans", "democratic", "republican",
    "commission",
    "parliament", "government", "administration", "service", "services", "society", "federation", "league", "club",
    "church",
    "school", "college", "hospital", "army", "navy", "air", "force", "forces", "guard", "nations", "nato", "board",
    "authority", "authorities", "officials", "ltd.", "ltd", "llc", "co.", "airlines", "airways", "motors", "holdings",
    "partners", "capital", "media", "magazine", "tribune", "herald", "guardian", "observer", "telegraph", "gazette",
    "chronicle", "examiner", "globe", "today", "broadcasting", "radio", "tv", "television", "twitter", "facebook",
    "google",
    "apple", "amazon", "microsoft", "cnn", "msnbc", "abc", "cbs", "nbc", "bbc", "fox", "politico", "bloomberg",
    "gallup",
    "quinnipiac", "project", "action", "coalition", "alliance", "movement", "organization", "organisation",
    "committees",
    "trust", "museum", "library", "square", "avenue", "road", "island", "islands", "river", "north", "south", "east",
    "west",
    "new", "united", "european", "islamic", "supreme", "white", "democracy", "pac", "law", "act", "amendment",
    "convention",
    "central", "intelligence", "security", "defense", "defence", "treasury", "justice", "homeland", "pentagon",
    "kremlin",
    "breitbart", "buzzfeed", "wikileaks", "planned", "parenthood", "enquirer", "register", "beast", "examiner",
  ]

  /// Words for people in numbers, which name nobody though a sentence may begin with them.
  private static let groups: Set<String> = [
    "officials", "authorities", "police", "democrats", "republicans", "americans", "critics", "supporters", "analysts",
    "experts", "researchers", "scientists", "residents", "voters", "aides", "lawyers", "prosecutors", "investigators",
    "economists", "witnesses", "activists", "lawmakers", "sources", "others", "people", "reporters", "friends",
    "neighbors",
    "neighbours", "students", "teachers", "doctors", "conservatives", "liberals", "progressives", "europeans",
    "russians",
  ]

  /// Whether a name is only a word for people in numbers.
  static func isGroup(_ words: [String]) -> Bool { words.count == 1 && groups.contains(words[0].lowercased()) }

  /// Whether the words of a name are those of an organisation or a place.
  static func isBody(_ words: [String]) -> Bool {
    words.contains { bodies.contains($0.lowercased()) && !GivenNames.contains($0.lowercased()) }
      || words.count == 1 && words[0].unicodeScalars.count > 1
        && words[0].unicodeScalars.allSatisfy { $0.isUpper || $0 == "." }
  }

  /// The names that are no person's: by their words, or by what most places that write them tell.
  static func bodies(among names: [NameMention]) -> Set<[String]> {
    var votes: [[String]: Int] = [:]
    var found: Set<[String]> = []
    for mention in names where !mention.isLabel {
      if isBody(mention.words) { found.insert(mention.words) }
      guard mention.words.count > 1 || !mention.isQuoted else { continue }
      if mention.kind == .person || !mention.title.isEmpty
        || mention.words.count > 1 && GivenNames.gender(of: mention.words[0].lowercased()) != nil
      {
        votes[mention.words, default: 0] += 1
      } else if mention.kind != .none {
        votes[mention.words, default: 0] -= 1
      }
    }
    for (words, vote) in votes where vote < 0 { found.insert(words) }
    // Who speaks in a conversation is a person.
    for mention in names where mention.isLabel { found.remove(mention.words) }
    return found
  }
}
