/// The months by the names that they are written with.
public enum Month {
  /// The English names in small letters, January first.
  public static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The number of a month, 1 to 12, of its English name or an abbreviation of three or four letters, in small letters.
  ///
  /// Nil for any other word.
  public static func number(_ word: String) -> Int? {
    if word == "sept" { return 9 }
    guard word.utf8.count >= 3 else { return nil }
    let isShort = word.utf8.count == 3
    return names.firstIndex { isShort ? $0.hasPrefix(word) : $0 == word }.map { $0 + 1 }
  }

  /// The number of a month, 1 to 12, that a word in small letters names in any of many languages, in full or cut short.
  ///
  /// It takes much for a month, so only what is a date may be asked about.
  public static func number(beginning word: String) -> Int? {
    let start = word.prefix(3)
    if start.count == 3, let month = names.firstIndex(where: { $0.hasPrefix(start) }) { return month + 1 }
    if Weekday.isShort(String(start)) { return nil }
    return stems.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  /// How the names of the months begin in other languages, January first.
  private static let stems: [[String]] = [
    "gen ene jän янв ιαν", "fév fev fév фев φεβ", "mär már mrt maar мар μάρ μαρ μάώ μαώ", "avr abr ápr kwi апр απρ",
    "mai mag maj mei máj май мая μάι μαι μάϊ μαϊ μαΐ", "juin giu iun jún cze июн ιούν ιουν ιον",
    "jul juil lug júl lip июл ιούλ ιουλ ιολ",
    "aoû aou ago sie авг αύγ αυγ", "set szept wrz сен σεπ", "okt ott out paź окт οκτ", "noy lis ноя νοέ νοε",
    "déc dez dic gru дек δεκ",
  ].map { $0.split(separator: " ").map(String.init) }
}
