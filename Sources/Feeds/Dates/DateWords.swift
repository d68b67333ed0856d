import ForeignText

/// The words of dates: months and zones.
enum DateWords {
  /// The month that a word in small letters names, in full or cut short; nil when it names none.
  static func month(_ word: String) -> Int? {
    zones[word] == nil ? Month.number(beginning: word) : nil
  }

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
