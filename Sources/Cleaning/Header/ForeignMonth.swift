import ForeignText

/// The months as the languages of pages around English reports have them, where English writes them otherwise.
enum ForeignMonth {
  private static let names: [String: Int] = [
    "januar": 1, "janvier": 1, "enero": 1, "gennaio": 1, "januari": 1, "janeiro": 1, "jänner": 1,
    "februar": 2, "février": 2, "fevrier": 2, "febrero": 2, "febbraio": 2, "februari": 2, "fevereiro": 2,
    "märz": 3, "mars": 3, "marzo": 3, "maart": 3, "março": 3,
    "avril": 4, "abril": 4, "aprile": 4,
    "mai": 5, "mayo": 5, "maggio": 5, "mei": 5, "maj": 5, "maio": 5,
    "juni": 6, "juin": 6, "junio": 6, "giugno": 6, "junho": 6,
    "juli": 7, "juillet": 7, "julio": 7, "luglio": 7, "julho": 7,
    "août": 8, "aout": 8, "agosto": 8, "augustus": 8, "augusti": 8,
    "septembre": 9, "septiembre": 9, "settembre": 9, "setembro": 9,
    "oktober": 10, "octobre": 10, "octubre": 10, "ottobre": 10, "outubro": 10,
    "novembre": 11, "noviembre": 11, "novembro": 11,
    "dezember": 12, "décembre": 12, "decembre": 12, "diciembre": 12, "dicembre": 12, "desember": 12, "dezembro": 12,
  ]

  /// The number of a month in lower case; nil when the word is none.
  static func number(_ word: String) -> Int? { names[word] }

  /// The number of a month that a word names in any language, in full or cut to three letters, between day and year.
  static func numberInDate(_ word: String) -> Int? {
    Month.number(word) ?? names[word] ?? (word.count == 3 ? Month.number(beginning: word) : nil)
  }

  /// Whether a word behind a day names a month in any language.
  static func isOne(_ word: String) -> Bool { numberInDate(word) != nil }
}
