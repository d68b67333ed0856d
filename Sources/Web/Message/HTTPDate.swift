import ForeignText
import FoundationEssentials

/// A time as fields of HTTP have it (RFC 9110, section 5.6.7).
struct HTTPDate {
  /// The time.
  let instant: Date

  /// Reads a time; nil when it is none.
  ///
  /// Takes `Sun, 06 Nov 1994 08:49:37 GMT` and the two obsolete forms `Sunday, 06-Nov-94 08:49:37 GMT` and
  /// `Sun Nov  6 08:49:37 1994`.
  init?(_ field: String) {
    let words = field.split { " ,-".contains($0) }
    guard words.count >= 5 else { return nil }
    let isOldest = Int(words[1]) == nil
    let order = isOldest ? (year: 4, month: 1, day: 2, time: 3) : (year: 3, month: 2, day: 1, time: 4)
    let clock = words[order.time].split(separator: ":").compactMap { Int($0) }
    guard
      let month = Month.number(words[order.month].prefix(3).lowercased()),
      let day = Int(words[order.day]), 1...31 ~= day,
      var year = Int(words[order.year]), 0...9_999 ~= year,
      clock.count == 3, 0...23 ~= clock[0], 0...59 ~= clock[1], 0...60 ~= clock[2]
    else { return nil }
    if words[order.year].count == 2 { year += year < 70 ? 2_000 : 1_900 }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(
      year: year, month: month, day: day, hour: clock[0], minute: clock[1], second: clock[2])
    guard let instant = calendar.date(from: parts) else { return nil }
    self.instant = instant
  }
}
