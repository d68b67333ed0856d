/// A day of the Gregorian calendar, as a newspaper prints it: without time or zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The year of the common era.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a day; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day as `description` writes it, whatever stands behind it: the date of an RFC 3339 time too.
  ///
  /// Nil when it is none.
  public init?(_ text: some StringProtocol) {
    if let (year, month, day) = Self.numbers(text) {
      self.init(year: year, month: month, day: day)
      return
    }
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The numbers of a day in its usual form: lists of thousands are full of them.
  private static func numbers(_ text: some StringProtocol) -> (year: Int, month: Int, day: Int)? {
    var (number, numbers) = (0, (year: 0, month: 0, day: 0))
    var index = 0
    for byte in text.utf8 {
      switch (index, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")):
        if index == 4 { numbers.year = number } else { numbers.month = number }
        number = 0
      case (0...3, 0x30...0x39), (5...6, 0x30...0x39), (8...9, 0x30...0x39): number = number * 10 + Int(byte) - 0x30
      default: return nil
      }
      index += 1
      if index == 10 { break }
    }
    numbers.day = number
    return index == 10 ? numbers : nil
  }

  /// The day in UTC at an instant; nil where its year is not of the common era or has five digits.
  public init?(secondsSince1970 seconds: Int64) {
    // The days of an era of 400 years, which begins in March (Howard Hinnant, chrono-compatible date algorithms).
    let days = Int((Double(seconds) / 86_400).rounded(.down)) + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    self.init(
      year: year + era * 400 + (month > 9 ? 1 : 0), month: month > 9 ? month - 9 : month + 3,
      day: ofYear - (153 * month + 2) / 5 + 1)
  }

  /// When it begins in UTC, in seconds since 1970.
  public var start: Int64 {
    // Days from civil: the year begins in March, so that leap days come last.
    let (year, month) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1
    return Int64(days - 719_468) * 86_400
  }

  /// It is what machines write where they know no day: the first one of their calendars.
  public var isPlaceholder: Bool {
    switch (year, month, day) {
    case (1, 1, 1), (1970, 1, 1), (1900, 1, 1), (1899, 12, 30), (1899, 12, 31), (1899, 11, 30), (1601, 1, 1): true
    default: false
    }
  }

  /// The day before; nil where the era has none.
  public var previous: CalendarDay? {
    if day > 1 { return CalendarDay(year: year, month: month, day: day - 1) }
    let (year, month) = month > 1 ? (year, month - 1) : (year - 1, 12)
    return CalendarDay(year: year, month: month, day: Self.length(ofMonth: month, year: year))
  }

  /// The number of days of a month, leap years regarded.
  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders earlier days before later ones.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `YYYY-MM-DD` (ISO 8601, RFC 3339 `full-date`).
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
