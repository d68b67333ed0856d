import Articles

extension CalendarDay {
  /// The day as yyyymmdd, which sorts as days do.
  var number: Int { year * 10_000 + month * 100 + day }

  /// When it begins in UTC, in seconds since 1970.
  var start: Int64 {
    // Days from civil: the year begins in March, so that leap days come last.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1
    return Int64(days - 719_468) * 86_400
  }

  /// The day that `number` stands for; nil for 0.
  init?(number: Int) { self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100) }
}
