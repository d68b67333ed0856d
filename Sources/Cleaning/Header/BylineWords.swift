/// The words of bylines that are no names: employers, offices, titles, degrees, and the page's own around them.
enum BylineWords {
  private static let affiliations: Set<String> = [
    "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors",
    "columnist", "bureau", "chief", "reuters", "ap", "afp", "upi", "dpa", "press", "news", "times", "post", "media",
    "contributor", "contributors", "special", "political", "politics", "science", "business", "health", "national",
    "senior", "foreign", "international", "associate", "assistant", "producer", "today", "tribune", "journal",
    "herald", "gazette", "guardian", "bloomberg", "politico", "bbc", "cnn", "npr", "nbc", "cbs", "abc", "fox",
    "agency", "agencies", "magazine", "online", "digital", "desk", "affairs", "technology", "economics",
    "environment", "education", "sports", "deputy", "managing", "freelance", "freelancer", "guest", "contributing",
    "diplomatic", "security", "service", "services", "wire", "wires", "newspapers", "network", "courier", "beacon",
    "observer", "dispatch", "ledger", "chronicle", "register", "telegraph", "examiner", "inquirer", "bulletin",
    "sentinel", "advertiser", "daily", "weekly", "evening", "newsroom", "newspaper", "broadcasting", "radio",
    "television", "tv", "photographer", "journalist", "intern", "fellow", "investigations", "investigative", "metro",
  ]
  private static let stops: Set<String> = [
    "published", "updated", "posted", "share", "image", "photo", "video", "follow", "email", "print", "tweet", "read",
    "last", "first", "advertisement", "facebook", "twitter", "with", "modified", "by", "in", "for", "is", "at", "from",
    "on", "of",
    "comments", "save", "and", "credit", "caption", "file", "skip", "click", "getty", "comment", "reprints", "pin",
    "flipboard", "copy", "listen", "bookmark", "linkedin", "whatsapp", "reddit", "originally", "reading", "add",
    "text", "send", "gift",
  ]
  private static let honorifics: Set<String> = [
    "dr", "rev", "reverend", "sir", "dame", "prof", "professor", "mr", "mrs", "ms", "father", "fr", "rabbi", "imam",
    "capt", "lt", "col", "sgt", "gen", "sen", "rep", "hon",
  ]
  private static let degrees: Set<String> = [
    "md", "phd", "rn", "jd", "esq", "cfa", "mba", "mph", "dds", "do", "dvm", "dphil", "ma", "msc", "bsc", "mp", "mla",
    "obe", "mbe", "cbe", "qc", "kc",
  ]

  /// Whether a lower-case word names an employer or an office.
  static func isAffiliation(_ word: String) -> Bool { affiliations.contains(word) }

  /// Whether a lower-case word ends a name because it belongs to the page or to what is said of the name.
  static func isStop(_ word: String) -> Bool { stops.contains(word) }

  /// Whether a lower-case word stands before names and is none: `Dr.`, `Rev.`.
  static func isHonorific(_ word: String) -> Bool { honorifics.contains(word) }

  /// Whether letters in lower case are what stands behind names and is none: `M.D.`.
  static func isDegree(_ letters: String) -> Bool { degrees.contains(letters) }
}
