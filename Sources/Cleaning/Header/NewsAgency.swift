import Language

/// The names of news agencies and of services that spread press releases, as they stand before a report:
/// `(Reuters)`, `(GLOBE NEWSWIRE)`, `/PRNewswire/`.
enum NewsAgency {
  private static let names: WordList = [
    "aap", "app", "adn", "adnkronos", "aei", "afp", "agi", "ani", "ansa", "ap", "apa", "belga", "bernama", "bloomberg",
    "bbc",
    "cbc", "cna", "cnbc", "cnn", "cns", "ctk", "dpa", "efe", "einpresswire", "einnews", "fars", "ians", "ina", "irna",
    "interfax", "itar-tass", "jta", "kcna", "kuna", "kyodo", "lusa", "mena", "mtv", "nan", "npr", "ntb", "ohchr", "pa",
    "pap", "petra", "prnewswire", "prweb", "pti", "reuters", "rferl", "ria", "ritzau", "rtt", "sana", "sputnik", "spa",
    "antara", "anadolu", "aa", "gna", "stt", "tass", "tnn", "tt", "ukrinform", "uni", "unb", "upi", "voa", "wafa",
    "wam", "xinhua",
    "yonhap", "zenit",
  ]
  private static let parts: WordList = [
    "newswire", "newswires", "thenewswire", "wire", "news", "newsfile", "newsroom", "press", "agency", "agencia",
    "agence", "agentur",
    "accesswire", "marketwired", "marketwire", "businesswire", "presswire", "thomson", "agencies", "service",
  ]

  /// Those whose names are written as words, and are nobody's.
  private static let words: WordList = [
    "reuters", "xinhua", "bernama", "kyodo", "yonhap", "bloomberg", "interfax", "sputnik", "prnewswire", "adnkronos",
    "ritzau", "anadolu", "ukrinform", "belga", "antara", "tass",
  ]

  /// Whether a word in lower case is the name of one and of nothing else, as it is written in small letters or in
  /// capitals.
  static func isPlainly(_ word: String, inCapitals: Bool) -> Bool {
    words.contains(word) || inCapitals && names.contains(word)
  }

  /// Whether a word in lower case is a service's that spreads press releases, and nothing else's.
  static func isWire(_ word: String) -> Bool { word.hasSuffix("newswire") || word == "newsfile" }

  /// Whether words in lower case name one.
  static func isName(_ words: [String]) -> Bool {
    guard (1...4).contains(words.count) else { return false }
    return names.contains(words.joined()) || words.contains { names.contains($0) || parts.contains($0) }
  }
}
