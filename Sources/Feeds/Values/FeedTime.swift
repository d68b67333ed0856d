import Articles

/// A moment as a feed gives it.
public struct FeedTime: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z; the start of the day, in UTC, when only the day is given.
  public let seconds: Int
  /// How many seconds the zone of the source is ahead of UTC; nil when it gives none, which is taken as UTC.
  public let offset: Int?
  /// The day of the source's calendar.
  public let day: CalendarDay
  /// Only a day is given.
  public let isDay: Bool

  /// The moment of a day.
  init(_ day: CalendarDay) {
    self.day = day
    seconds = day.daysSince1970 * 86_400
    offset = nil
    isDay = true
  }

  /// The moment of a day, and a time of that day in a zone.
  init(_ day: CalendarDay, secondsOfDay: Int, offset: Int?) {
    self.day = day
    self.offset = offset
    seconds = day.daysSince1970 * 86_400 + secondsOfDay - (offset ?? 0)
    isDay = false
  }

  /// A moment in UTC; nil when its year is not of four digits.
  init?(seconds: Int) {
    guard let day = CalendarDay(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down))) else { return nil }
    self.day = day
    self.seconds = seconds
    offset = nil
    isDay = false
  }

  /// It is what machines write where they know no date: the first moment of their calendar, in whatever zone.
  var isPlaceholder: Bool {
    let isEpoch = seconds.magnitude <= 14 * 3_600
    return isEpoch || day.isPlaceholder
  }

  /// Reads a date in any form that is seen in feeds: RFC 822 and RFC 3339 with their variations, ISO 8601, asctime,
  /// dates with slashes and dots, and with the months of other languages.
  ///
  /// Nil when it is none of them.
  public init?(_ text: String) {
    guard let time = DateForm.read(text) else { return nil }
    self = time
  }
}

extension FeedTime: CustomStringConvertible {
  /// The moment in UTC (RFC 3339), or the day alone.
  public var description: String {
    guard !isDay, let day = CalendarDay(daysSince1970: Int((Double(seconds) / 86_400).rounded(.down))) else {
      return day.description
    }
    let rest = seconds - day.daysSince1970 * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }
}
