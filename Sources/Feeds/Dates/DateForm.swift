import Articles
import ForeignText

/// The forms of dates in feeds: those of numbers alone, and those with the name of a month.
enum DateForm {
  private static let longest = 128

  /// The moment that a date means; nil when it is no date.
  static func read(_ text: String) -> FeedTime? {
    let text = text.trimmed(\.isWhitespace)
    guard !text.isEmpty, text.utf8.count <= longest else { return nil }
    return NumericDate.read(text) ?? WrittenDate.read(text) ?? CompactDate.read(text)
  }

  /// The moment of a day and what is left of the text, which may hold a time.
  static func moment(_ day: CalendarDay, _ scanner: inout DateScanner, offset: Int? = nil) -> FeedTime? {
    scanner.skipSpace()
    let isMarked = scanner.skip("t", ",")
    scanner.skipSpace()
    var ahead = scanner
    let isAfternoon = TimeOfDay.isAfternoon(ahead.word())
    if isAfternoon != nil {
      scanner = ahead
      scanner.skipSpace()
    }
    guard scanner.digitsAhead > 0 else { return FeedTime(day) }
    guard let time = TimeOfDay(&scanner, isAfternoon: isAfternoon, isBare: isMarked) else { return nil }
    return FeedTime(day, secondsOfDay: time.seconds, offset: time.offset ?? offset)
  }
}
