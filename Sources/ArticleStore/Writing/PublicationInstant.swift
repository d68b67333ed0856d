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

extension CalendarDay {
  /// The day in UTC at an instant; nil where its year is not of the common era or has five digits.
  fileprivate init?(secondsSince1970 seconds: Int64) {
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
}
