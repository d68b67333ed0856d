/// The dates and times that TOML has, as RFC 3339 writes them.
enum TOMLMoment {
  /// Whether a word is a date, a time of the day, or both with or without an offset.
  static func isOne(_ word: String) -> Bool {
    if isDateAndTime(word) { return true }
    var (date, time) = (TOMLScanner(word), TOMLScanner(word))
    return date.takeDate() && date.next == nil || time.takeTime() && time.next == nil
  }

  /// Whether a word is a date with a time, with or without an offset.
  static func isDateAndTime(_ word: String) -> Bool {
    var scanner = TOMLScanner(word)
    guard scanner.takeDate(), scanner.take("T") || scanner.take("t"), scanner.takeTime() else { return false }
    return (scanner.next == nil || scanner.takeOffset()) && scanner.next == nil
  }
}

extension TOMLScanner {
  fileprivate mutating func takeDate() -> Bool {
    guard let year = takeNumber(digits: 4, 0...9999), take("-"), let month = takeNumber(digits: 2, 1...12), take("-")
    else { return false }
    let isLeap = year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
    let days = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    return takeNumber(digits: 2, 1...days) != nil
  }

  fileprivate mutating func takeTime() -> Bool {
    // A minute may have a leap second.
    guard takeHoursAndMinutes(), take(":"), takeNumber(digits: 2, 0...60) != nil else { return false }
    return !take(".") || !takeAll(\.isDigit).isEmpty
  }

  fileprivate mutating func takeOffset() -> Bool {
    if take("Z") || take("z") { return true }
    return (take("+") || take("-")) && takeHoursAndMinutes()
  }

  private mutating func takeHoursAndMinutes() -> Bool {
    takeNumber(digits: 2, 0...23) != nil && take(":") && takeNumber(digits: 2, 0...59) != nil
  }

  private mutating func takeNumber(digits: Int, _ range: ClosedRange<Int>) -> Int? {
    var text = ""
    while text.count < digits, let next, next.isDigit {
      text.unicodeScalars.append(next)
      advance()
    }
    return text.count == digits ? Int(text).flatMap { range.contains($0) ? $0 : nil } : nil
  }
}
