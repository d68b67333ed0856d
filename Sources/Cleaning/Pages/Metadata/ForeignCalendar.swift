import Articles

/// The calendars that newspapers date by besides the Gregorian one.
enum ForeignCalendar {
  /// The years 1900 to 2200, counted from the death of the Buddha as in Thailand.
  private static let buddhist = 2443...2743
  private static let buddhistEpoch = 543

  /// The year of the common era that a year is which may be one of the Buddhist era.
  static func year(_ year: Int) -> Int { buddhist.contains(year) ? year - buddhistEpoch : year }

  /// The same day with the year of the common era.
  static func day(_ day: CalendarDay) -> CalendarDay {
    guard buddhist.contains(day.year) else { return day }
    return CalendarDay(year: year(day.year), month: day.month, day: day.day) ?? day
  }

  /// The year of the common era that a year of two digits is where the Buddhist era counts.
  static func commonYear(ofShort digits: Int) -> Int { 2500 + digits - buddhistEpoch }

  /// The year before the first one of an era of Japan or of the Republic of China; nil for any other word.
  static func start(ofEra name: String) -> Int? { eras[name] }

  private static let eras = ["令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911]

  // MARK: The solar calendar of Iran

  private static let solarMonths = [
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
  ]
  /// The years of a cycle of 33 that are leap years, which holds for the years 1244 to 1472.
  private static let leapYears: Set<Int> = [1, 5, 9, 13, 17, 22, 26, 30]
  private static let solarYears = 1300...1472
  /// The first day of the year 1400 in days since 1970.
  private static let newYear1400 = 18_707

  /// The number of a month of the solar calendar; nil for any other word.
  static func solarMonth(_ word: String) -> Int? { solarMonths.firstIndex(of: word).map { $0 + 1 } }

  /// The day of the solar calendar; nil where it has none, or its leap years are not known.
  static func day(solarYear year: Int, month: Int, day: Int) -> CalendarDay? {
    guard solarYears.contains(year), (1...31).contains(day) else { return nil }
    func isLeap(_ year: Int) -> Bool { leapYears.contains(year % 33) }
    let years = year >= 1400 ? Array(1400..<year) : Array(year..<1400)
    let days = years.reduce(0) { $0 + (isLeap($1) ? 366 : 365) }
    let ofYear = (month - 1) * 30 + min(month - 1, 6) + day - 1
    return CalendarDay(secondsSince1970: Int64((newYear1400 + (year >= 1400 ? days : -days) + ofYear) * 86_400))
  }
}
