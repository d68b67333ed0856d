/// The words of dates: months and zones.
enum DateWords {
  /// The month that a word in small letters names, in full or cut short; nil when it names none.
  static func month(_ word: String) -> Int? {
    let start = String(word.prefix(3))
    if let month = english[start] { return month }
    if weekdays.contains(start) || zones[word] != nil { return nil }
    return stems.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }

  private static let english: [String: Int] = Dictionary(
    uniqueKeysWithValues: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
      .enumerated().map { ($0.element, $0.offset + 1) })

  /// How the days of the week begin in English, which most dates have.
  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  /// How the names of the months begin in other languages, January first.
  private static let stems: [[String]] = [
    "gen ene jän янв ιαν", "fév fev fév фев φεβ", "mär már mrt maar мар μάρ μαρ μάώ μαώ", "avr abr ápr kwi апр απρ",
    "mai mag maj mei máj май мая μάι μαι μάϊ μαϊ μαΐ", "juin giu iun jún cze июн ιούν ιουν ιον",
    "jul juil lug júl lip июл ιούλ ιουλ ιολ",
    "aoû aou ago sie авг αύγ αυγ", "set szept wrz сен σεπ", "okt ott out paź окт οκτ", "noy lis ноя νοέ νοε",
    "déc dez dic gru дек δεκ",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The seconds by which a zone is ahead of UTC; nil for a zone that is not known.
  ///
  /// RFC 822 has those of North America and single letters; names that mean several zones mean the one that news
  /// is most often dated in.
  static func offset(_ zone: String) -> Int? { zones[zone].map { Int($0 * 3600) } }

  private static let zones: [String: Double] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "a": -1, "m": -12, "n": 1, "y": 12,
    "nst": -3.5, "ndt": -2.5, "ast": -4, "adt": -3, "at": -4, "est": -5, "edt": -4, "et": -5, "cst": -6, "cdt": -5,
    "ct": -6, "mst": -7, "mdt": -6, "mt": -7, "pst": -8, "pdt": -7, "pt": -8, "akst": -9, "akdt": -8, "hst": -10,
    "brt": -3, "art": -3, "bst": 1, "west": 1, "cet": 1, "met": 1, "cest": 2, "mest": 2, "mesz": 2, "mez": 1, "sast": 2,
    "eet": 2, "eest": 3, "msk": 3, "msd": 4, "pkt": 5, "ist": 5.5, "wib": 7, "sgt": 8, "hkt": 8, "awst": 8, "kst": 9,
    "jst": 9, "acst": 9.5, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
  ]
}
