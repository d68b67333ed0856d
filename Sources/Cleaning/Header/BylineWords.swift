import Language

/// The words of bylines that are no names: employers, offices, titles, degrees, and the page's own around them.
enum BylineWords {
  private static let affiliations: WordList = [
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
    "newswire", "communications", "relations", "reporting", "critic", "specialist", "analyst", "publisher", "rural",
    "state", "court", "religion", "tnn", "pti", "author", "team", "host", "founder", "co-founder", "columnists",
    "initiative", "jornalista", "periodista", "giornalista", "journaliste", "journalistin", "reporterka", "reporterin",
    "dziennikarz", "dziennikarka", "redaktor", "redaktorka", "redaktör", "redaktør", "redactor", "redactora",
    "redacteur",
    "rédacteur", "rédactrice", "redattore", "redattrice", "redakteur", "redakteurin", "korrespondent",
    "korrespondentin",
    "correspondant", "correspondante", "corresponsal", "correspondente", "corrispondente", "verslaggever",
    "verslaggeefster", "skribent", "medarbetare", "medarbeider", "toimittaja", "újságíró", "gazeteci", "muhabir",
    "muhabiri", "editör", "editörü", "yazarı", "wartawan", "kontributor", "kolumnist", "kolumnistin", "columnista",
    "colunista", "editorialista", "chroniqueur", "chroniqueuse", "chronista", "기자", "특파원", "記者", "记者", "mwandishi",
    "novinar", "novinarka", "redaktorius", "žurnalistas",
    "enviado", "enviada", "envoyé", "envoyée",
    "inviato", "inviata", "repórter", "reportero", "reportera", "jurnalis", "publicista", "publicysta", "novinář",
    "novinářka", "redaktorin", "autor", "autora", "auteur", "verfasser", "cronista", "freelancejournalist",
  ]
  private static let stops: WordList = [
    "published", "updated", "posted", "share", "image", "photo", "video", "follow", "email", "print", "tweet", "read",
    "last", "first", "advertisement", "facebook", "twitter", "with", "modified", "by", "in", "for", "is", "at",
    "on", "of",
    "comments", "save", "and", "credit", "caption", "file", "skip", "click", "getty", "comment", "reprints", "pin",
    "flipboard", "copy", "listen", "bookmark", "linkedin", "whatsapp", "reddit", "originally", "reading", "add",
    "text", "send", "gift", "from", "photography", "photographs", "pictures", "foto", "fotos", "illustration",
    "pictured", "photos", "edited", "editing",
  ]
  private static let honorifics: WordList = [
    "dr", "rev", "reverend", "sir", "dame", "prof", "professor", "mr", "mrs", "ms", "father", "fr", "rabbi", "imam",
    "capt", "lt", "col", "sgt", "gen", "sen", "rep", "hon", "revd", "ven", "fra", "messrs", "herr", "frau", "mme",
    "mlle",
    "shri", "smt", "drs",
  ]
  /// Titles that are names too, so that a whole name must follow: `Sister Ada Poe`.
  private static let offices: WordList = [
    "sister", "brother", "bishop", "archbishop", "deacon", "archdeacon", "canon", "pastor", "vicar", "rector", "elder",
    "lord", "lady", "baroness", "justice", "judge", "major", "ambassador", "captain", "chaplain", "cardinal", "mother",
    "chef", "coach", "mayor", "councillor", "cllr", "senator",
  ]
  private static let degrees: WordList = [
    "md", "phd", "rn", "jd", "esq", "cfa", "mba", "mph", "dds", "do", "dvm", "dphil", "ma", "msc", "bsc", "mp", "mla",
    "obe", "mbe", "cbe", "qc", "kc", "mms", "msw", "msn", "edd", "ms", "ba", "bs", "mfa", "llm", "llb", "facs", "frs",
    "lcsw", "cpa", "np", "pharmd", "psyd", "mbbs", "frcp", "am", "ao", "sj", "osb", "op", "ofm", "cssr", "dmin", "thd",
    "dd", "cbc", "cmg", "dsc",
  ]

  /// Whether a lower-case word names an employer or an office.
  static func isAffiliation(_ word: String) -> Bool { affiliations.contains(word) }

  /// What newspapers' names end in, and other names too.
  private static let papers: WordList = [
    "leader", "independent", "monitor", "sun", "star", "globe", "standard", "mirror", "mail", "record", "review",
    "argus",
    "echo", "voice", "citizen", "banner", "bugle", "enquirer", "mercury", "argus", "report", "letter", "world", "age",
    "week", "nation", "eagle", "signal", "transcript", "republic", "union", "call", "light", "lamp", "mirror",
    "letters",
    "pagi", "kompas", "harian", "pos", "suara", "rakyat", "tempo", "haber", "haberi", "list", "leo", "portal", "site",
    "website", "journal", "zeitung", "kurier", "gazeta", "gazetesi", "postası", "lapja", "hírlap",
    "wire", "blog", "gleaner", "recorder", "spectator", "visitor", "democrat", "republican", "intelligencer", "free",
  ]

  /// Whether a lower-case word may be the last of a newspaper's name.
  static func isPaper(_ word: String) -> Bool { papers.contains(word) || affiliations.contains(word) }

  /// Whether a word names an employer or an office, or in its capitals an agency.
  ///
  /// In a line of capitals an agency's letters are like any others.
  static func isAffiliation(_ token: HeaderToken, inCapitals: Bool) -> Bool {
    affiliations.contains(token.lower)
      || (token.isAllCapitals ? !inCapitals && token.text.count <= 5 : token.isCapitalised)
        && NewsAgency.isPlainly(token.lower, inCapitals: token.isAllCapitals)
  }

  /// Whether a lower-case word ends a name because it belongs to the page or to what is said of the name.
  static func isStop(_ word: String) -> Bool { stops.contains(word) }

  /// Whether a lower-case word stands before names and is none: `Dr.`, `Rev.`.
  static func isHonorific(_ word: String) -> Bool { honorifics.contains(word) }

  /// Whether a lower-case word stands before whole names and is none: `Sister`, `Canon`.
  static func isOffice(_ word: String) -> Bool { offices.contains(word) }

  /// Whether letters in lower case are what stands behind names and is none: `M.D.`.
  static func isDegree(_ letters: String) -> Bool { degrees.contains(letters) }
}
