/// A time of day with its zone, as it stands behind a date.
struct TimeOfDay {
  /// Seconds since midnight; 24:00 is the next day's midnight.
  let seconds: Int
  /// Seconds ahead of UTC.
  let offset: Int?

  /// Marks of the two halves of the day: whether it is the second.
  private static let halves: [String: Bool] = [
    "am": false, "pm": true, "오전": false, "오후": true, "上午": false, "下午": true, "午前": false, "午後": true,
  ]

  /// A half of the day that a word names.
  static func isAfternoon(_ word: String) -> Bool? { halves[word] }

  /// Reads `10:14`, `10:14:55.5`, `10:14 PM`, `10` and `101455` after a `T`, with a zone; nil when there is none.
  ///
  /// Nil too when it is no time that a clock shows.
  init?(_ scanner: inout DateScanner, isAfternoon: Bool? = nil, isBare: Bool = false) {
    var isAfternoon = isAfternoon
    var (hour, minute, second) = (0, 0, 0)
    if scanner.afterDigits != ":", isBare, [4, 6].contains(scanner.digitsAhead) {
      let isWithSeconds = scanner.digitsAhead == 6
      hour = scanner.number(digits: 2) ?? 0
      minute = scanner.number(digits: 2) ?? 0
      if isWithSeconds { second = scanner.number(digits: 2) ?? 0 }
    } else {
      guard scanner.digitsAhead <= 2, scanner.afterDigits == ":" || isBare, let first = scanner.number() else {
        return nil
      }
      hour = first
      if scanner.skip(":") {
        guard scanner.digitsAhead <= 2, let value = scanner.number() else { return nil }
        minute = value
        if scanner.skip(":"), scanner.digitsAhead <= 2 { second = scanner.number() ?? 0 }
      }
    }
    if let next = scanner.next, next == "." || next == "," {
      scanner.advance()
      _ = scanner.number(digits: min(scanner.digitsAhead, 15))
    }
    scanner.skipSpace()
    var ahead = scanner
    if let half = Self.halves[ahead.word()] {
      scanner = ahead
      isAfternoon = half
    }
    if let isAfternoon, hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    guard hour < 24 || hour == 24 && minute == 0 && second == 0, minute < 60, second <= 61 else { return nil }
    seconds = hour * 3600 + minute * 60 + second
    offset = Self.zone(&scanner)
  }

  /// Reads `Z`, `EST`, `+0200`, `-02:00`, `+2`, `GMT+2`, `Etc/GMT`; nil when there is none that is known.
  private static func zone(_ scanner: inout DateScanner) -> Int? {
    scanner.skipSpace()
    let before = scanner
    var name = scanner.word()
    if name == "etc", scanner.skip("/") { name = scanner.word() }
    let named = DateWords.offset(name)
    // A month or weekday may stand there too.
    if !name.isEmpty, named == nil { scanner = before }
    if named == nil && !name.isEmpty { return nil }
    if named == nil || named == 0, let sign = scanner.next, sign == "+" || sign == "-" || sign == "−" {
      scanner.advance()
      let digits = scanner.digitsAhead
      guard digits > 0, digits <= 6 else { return named }
      let hours = scanner.number(digits: digits <= 3 ? max(1, digits == 3 ? 1 : digits) : 2) ?? 0
      var minutes = 0
      if scanner.skip(":") {
        minutes = scanner.number() ?? 0
      } else if digits >= 3 {
        minutes = scanner.number(digits: 2) ?? 0
      }
      guard hours <= 24, minutes < 60 else { return named }
      return (sign == "+" ? 1 : -1) * (hours * 3600 + minutes * 60)
    }
    return named
  }
}
