import Articles

/// Dates whose parts stand in the order of a calendar and are parted by marks: RFC 3339, W3C-DTF and what has grown
/// around them.
enum NumericDate {
  /// Reads `2003-12-31T10:14:55Z`, `2003-12`, `2003`, `2003-335`, `2003-W50-3`, `2003/12/31`, `2003-július-13T9:15`,
  /// `2004년 05월 28일`, `31.12.2003`, `12/31/2003 10:14 PM`, `03-12-31`, before all of which a weekday may stand.
  ///
  /// Nil when it is none of them.
  static func read(_ text: String) -> FeedTime? {
    var scanner = DateScanner(text)
    if scanner.digitsAhead == 0 {
      guard !scanner.word().isEmpty else { return nil }
      _ = scanner.skip(".")
      _ = scanner.skip(",")
      scanner.skipSpace()
    }
    let digits = scanner.digitsAhead
    let mark = scanner.afterDigits
    if digits == 4 { return yearFirst(&scanner) }
    guard digits == 1 || digits == 2, let mark, let first = scanner.number() else { return nil }
    scanner.advance()
    switch mark {
    case "-", ".", "/": return dayFirst(first, mark, &scanner, isPadded: digits == 2)
    default: return nil
    }
  }

  private static func yearFirst(_ scanner: inout DateScanner) -> FeedTime? {
    guard let year = scanner.number() else { return nil }
    if scanner.next == "w" { return week(year, &scanner) }
    let isKorean = scanner.next == "년"
    guard scanner.skip("-", "/", ".", "년", "年") else {
      return CalendarDay(year: year, month: 1, day: 1).flatMap { DateForm.moment($0, &scanner) }
    }
    scanner.skipSpace()
    if scanner.digitsAhead == 3, let ordinal = scanner.number() {
      return CalendarDay(year: year, ordinal: ordinal).flatMap { DateForm.moment($0, &scanner) }
    }
    var month: Int?
    if scanner.digitsAhead > 0 {
      month = scanner.number()
    } else if scanner.next == "w" {
      return week(year, &scanner)
    } else {
      month = DateWords.month(scanner.word())
    }
    guard let month else { return nil }
    var day = 1
    if scanner.skip("-", "/", ".", "월", "月") {
      scanner.skipSpace()
      if scanner.digitsAhead > 0, scanner.digitsAhead <= 2 { day = scanner.number() ?? 1 }
      _ = scanner.skip("일", "日")
    }
    guard let date = CalendarDay(year: year, month: month, day: day) else { return nil }
    let isKoreanTime = isKorean || scanner.holds("오전") || scanner.holds("오후")
    return DateForm.moment(date, &scanner, offset: isKoreanTime ? 9 * 3600 : nil)
  }

  private static func week(_ year: Int, _ scanner: inout DateScanner) -> FeedTime? {
    scanner.advance()
    guard let week = scanner.number(digits: 2) else { return nil }
    let weekday = scanner.skip("-") || scanner.digitsAhead == 1 ? scanner.number(digits: 1) : 1
    guard let weekday, let day = CalendarDay(year: year, week: week, weekday: weekday) else { return nil }
    return DateForm.moment(day, &scanner)
  }

  /// Two numbers and a year, or a year of two digits and two numbers.
  private static func dayFirst(
    _ first: Int, _ mark: Unicode.Scalar, _ scanner: inout DateScanner, isPadded: Bool
  ) -> FeedTime? {
    if mark == "-", isPadded, scanner.digitsAhead == 3, let ordinal = scanner.number() {
      return CalendarDay(year: 2000 + first, ordinal: ordinal).flatMap { DateForm.moment($0, &scanner) }
    }
    guard scanner.digitsAhead == 1 || scanner.digitsAhead == 2, let second = scanner.number(), scanner.skip(mark)
    else { return nil }
    let digits = scanner.digitsAhead
    guard digits == 4 || digits == 2, let third = scanner.number() else { return nil }
    let year = digits == 4 ? third : third + (third < 90 ? 2000 : 1900)
    var days: [CalendarDay?] = []
    if mark == "-", digits == 2 { days.append(CalendarDay(year: 2000 + first, month: second, day: third)) }
    let dayBeforeMonth = CalendarDay(year: year, month: second, day: first)
    let monthBeforeDay = CalendarDay(year: year, month: first, day: second)
    days += mark == "/" ? [monthBeforeDay, dayBeforeMonth] : [dayBeforeMonth, monthBeforeDay]
    guard let day = days.compactMap(\.self).first else { return nil }
    return DateForm.moment(day, &scanner)
  }
}
