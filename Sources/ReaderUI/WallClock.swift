import Articles
import Glibc

/// What time it is where the reader is.
public enum WallClock: Equatable, Sendable {
  /// That of the machine, in its zone.
  case system
  /// A clock that stands, in seconds since 1970, in a zone so many seconds ahead of UTC.
  case standing(at: Int64, ahead: Int)

  /// Now, in seconds since 1970.
  public var now: Int64 {
    switch self {
    case .system: Int64(time(nil))
    case .standing(let instant, _): instant
    }
  }

  /// The day and the time of day of an instant where the reader is.
  func local(_ instant: Int64) -> (day: CalendarDay?, hour: Int, minute: Int) {
    let ahead: Int64
    switch self {
    case .system:
      var seconds = time_t(instant)
      var parts = tm()
      localtime_r(&seconds, &parts)
      ahead = Int64(parts.tm_gmtoff)
    case .standing(_, let offset): ahead = Int64(offset)
    }
    let local = instant + ahead
    let second = Int(((local % 86_400) + 86_400) % 86_400)
    return (CalendarDay(secondsSince1970: local), second / 3_600, second / 60 % 60)
  }
}

/// When something was published, as a reader says it: *today 21:40*, *Wednesday*, *2026-10-10 09:05*.
struct PublicationTime {
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
  /// In so many days each day of the week comes once.
  private static let week = 1...6

  private let day: CalendarDay?
  private let time: String?
  private let clockTime: (hour: Int, minute: Int)?
  /// How many days ago it was; nil where that is not known.
  private let age: Int?

  /// The time of an article that was published on a day, or at an instant where that is known.
  init(_ article: ArticleSummary, _ clock: WallClock) { self.init(day: article.published, at: article.instant, clock) }

  init(day stated: CalendarDay?, at instant: Int64?, _ clock: WallClock) {
    let local = instant.map(clock.local)
    let day = local?.day ?? stated
    self.day = day
    time = local.map { "\($0.hour < 10 ? "0" : "")\($0.hour):\($0.minute < 10 ? "0" : "")\($0.minute)" }
    clockTime = local.map { ($0.hour, $0.minute) }
    let today = clock.local(clock.now).day
    age = today.flatMap { today in day.map { Int((today.start - $0.start) / 86_400) } }
  }

  /// As the person wants it, or in a row of a list.
  func short(as format: DateFormat?) -> String { written(as: format) ?? short }
  /// As the person wants it, or in a line of its own.
  func long(as format: DateFormat?) -> String {
    written(as: format).map { String($0.drop { $0 == " " }) } ?? long
  }

  private func written(as format: DateFormat?) -> String? {
    format.flatMap { format in day.map { format.text(of: $0, at: clockTime) } }
  }

  /// In a line of its own.
  var long: String {
    guard let day else { return "" }
    return [name(of: day, isShort: false), time].compactMap { $0 }.joined(separator: " ")
  }

  /// In a row of a list: the time for today, the day with it for the days before, else the day alone.
  var short: String {
    guard let day else { return "" }
    guard let age, age == 0 || Self.week.contains(age) else { return day.description }
    if age == 0 { return time ?? "today" }
    return [name(of: day, isShort: true), time].compactMap { $0 }.joined(separator: " ")
  }

  private func name(of day: CalendarDay, isShort: Bool) -> String {
    switch age {
    case 0: return "today"
    case 1 where !isShort: return "yesterday"
    case let age? where Self.week.contains(age):
      // The first of January 1970 was a Thursday.
      let weekday = Self.weekdays[Int(((day.start / 86_400 + 3) % 7 + 7) % 7)]
      return isShort ? String(weekday.prefix(3)) : weekday
    default: return day.description
    }
  }
}
