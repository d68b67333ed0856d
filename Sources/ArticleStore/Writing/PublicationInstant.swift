import Articles

/// By which instant an article is sorted, and on which day it was published: never later than it came in, as what is dated
/// in the future would stay on top for as long.
enum PublicationInstant {
  /// Clocks and zones may make it so many seconds later than it was.
  private static let tolerance: Int64 = 86_400

  /// The day of publication that a source says, or that of adding where it says one that was to come.
  static func day(_ stated: CalendarDay, added: Int64) -> CalendarDay {
    guard stated.start > added + tolerance else { return stated }
    return CalendarDay(secondsSince1970: added) ?? stated
  }

  /// The instant, in seconds since 1970, of what was published at an instant or on a day, if that is known.
  static func order(of day: CalendarDay?, at instant: Int64? = nil, added: Int64) -> Int64 {
    min(instant ?? day?.start ?? added, added)
  }
}
