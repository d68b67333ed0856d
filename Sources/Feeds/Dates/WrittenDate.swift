import Articles

/// Dates with the name of a month: RFC 822 and RFC 5322, asctime, and the ways in which newspapers write them.
enum WrittenDate {
  /// Reads `Thu, 01 Jan 2004 19:48:21 GMT`, `1 Jan 04 19:48`, `Sun Jan  4 16:29:06 PST 2004`, `January 4th, 2004`,
  /// `4. Januar 2004, 16:29`; nil when it is nothing like that.
  ///
  /// Years of two digits are those from 1990 to 2089.
  static func read(_ text: String) -> FeedTime? {
    var scanner = DateScanner(text)
    var parts = Parts()
    while !scanner.isAtEnd {
      let digits = scanner.digitsAhead
      if digits > 0 {
        guard parts.take(&scanner, digits: digits) else { return nil }
        continue
      }
      let word = scanner.word()
      guard !word.isEmpty else {
        scanner.advance()
        continue
      }
      // The last of two is it, as `martes` begins like March.
      if let month = DateWords.month(word) { parts.month = month }
    }
    return parts.moment
  }

  private struct Parts {
    var month: Int?
    private var day: Int?
    private var year: Int?
    private var time: TimeOfDay?

    mutating func take(_ scanner: inout DateScanner, digits: Int) -> Bool {
      if scanner.afterDigits == ":" {
        guard time == nil, let read = TimeOfDay(&scanner) else { return false }
        time = read
        return true
      }
      guard let number = scanner.number() else { return false }
      if digits <= 2, day == nil {
        day = number
        var ahead = scanner
        if ["st", "nd", "rd", "th", "er"].contains(ahead.word()) { scanner = ahead }
      } else if year == nil, digits == 4 || digits == 2 {
        year = digits == 4 ? number : number + (number < 90 ? 2000 : 1900)
      }
      return true
    }

    var moment: FeedTime? {
      guard let month, let day, let year, let date = CalendarDay(year: year, month: month, day: day) else { return nil }
      return time.map { FeedTime(date, secondsOfDay: $0.seconds, offset: $0.offset) } ?? FeedTime(date)
    }
  }
}
