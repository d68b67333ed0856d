import Articles

/// Dates whose parts nothing parts (ISO 8601 basic format), shortened ones, and numbers of seconds.
enum CompactDate {
  /// Reads `20031231`, `20031231T101455Z`, `2003335`, `031231`, `03335`, `-0312`, `-03-12`, `20031231101455` and
  /// seconds or milliseconds since 1970; nil when it is none of them.
  static func read(_ text: String) -> FeedTime? {
    var scanner = DateScanner(text)
    let isShortened = scanner.skip("-")
    let digits = scanner.digitsAhead
    if isShortened { return shortened(&scanner, digits: digits) }
    switch digits {
    case 8: return dated(&scanner, yearDigits: 4)
    case 6: return dated(&scanner, yearDigits: 2)
    case 14:
      guard let day = day(&scanner, yearDigits: 4), let time = TimeOfDay(&scanner, isBare: true) else { return nil }
      return FeedTime(day, secondsOfDay: time.seconds, offset: time.offset)
    case 7: return ordinal(&scanner, yearDigits: 4)
    case 5: return ordinal(&scanner, yearDigits: 2)
    case 9, 10: return scanner.number().flatMap { FeedTime(seconds: $0) }
    case 12, 13: return scanner.number().flatMap { FeedTime(seconds: $0 / 1000) }
    default: return nil
    }
  }

  private static func year(_ scanner: inout DateScanner, digits: Int) -> Int? {
    scanner.number(digits: digits).map { digits == 2 ? 2000 + $0 : $0 }
  }

  private static func day(_ scanner: inout DateScanner, yearDigits: Int) -> CalendarDay? {
    guard let year = year(&scanner, digits: yearDigits), let month = scanner.number(digits: 2),
      let day = scanner.number(digits: 2)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  private static func dated(_ scanner: inout DateScanner, yearDigits: Int) -> FeedTime? {
    day(&scanner, yearDigits: yearDigits).flatMap { DateForm.moment($0, &scanner) }
  }

  private static func ordinal(_ scanner: inout DateScanner, yearDigits: Int) -> FeedTime? {
    guard let year = year(&scanner, digits: yearDigits), let ordinal = scanner.number(digits: 3),
      let day = CalendarDay(year: year, ordinal: ordinal)
    else { return nil }
    return DateForm.moment(day, &scanner)
  }

  /// A year of two digits, and perhaps a month, behind a hyphen.
  private static func shortened(_ scanner: inout DateScanner, digits: Int) -> FeedTime? {
    guard digits == 2 || digits == 4, let year = year(&scanner, digits: 2) else { return nil }
    var month = 1
    if scanner.skip("-") || digits == 4 {
      guard let number = scanner.number(digits: 2) else { return nil }
      month = number
    }
    return CalendarDay(year: year, month: month, day: 1).map { FeedTime($0) }
  }
}
