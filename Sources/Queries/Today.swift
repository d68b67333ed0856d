import Articles
import Glibc

/// The days that people name by where they are now.
enum Today {
  /// The day that a word means; nil for other words.
  static func day(named word: String) -> CalendarDay? {
    guard word == "today" || word == "yesterday" else { return nil }
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let today = CalendarDay(secondsSince1970: Int64(now) + Int64(parts.tm_gmtoff))
    return word == "today" ? today : today?.previous
  }
}
