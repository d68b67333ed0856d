import Articles

extension CalendarDay {
  /// Days since 1970-01-01, by eras of 400 years that begin in March.
  var daysSince1970: Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that is so many days after 1970-01-01; nil outside the years 1 to 9999.
  init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    guard shifted >= 0, shifted < 4_000_000 else { return nil }
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of a year by its number, from 1 (ISO 8601 ordinal date).
  init?(year: Int, ordinal: Int) {
    guard (1...366).contains(ordinal), let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    self.init(daysSince1970: first.daysSince1970 + ordinal - 1)
    guard self.year == year else { return nil }
  }

  /// The day of an ISO 8601 week, Monday being 1.
  init?(year: Int, week: Int, weekday: Int) {
    guard (1...53).contains(week), (1...7).contains(weekday),
      let fourth = CalendarDay(year: year, month: 1, day: 4)
    else { return nil }
    // The fourth of January is in week 1; 1970-01-01 was a Thursday.
    let monday = fourth.daysSince1970 - (fourth.daysSince1970 + 3 + 7 * 200_000) % 7
    self.init(daysSince1970: monday + (week - 1) * 7 + weekday - 1)
  }
}
