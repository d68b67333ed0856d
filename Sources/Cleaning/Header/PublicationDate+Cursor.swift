import Articles
import ForeignText
import Language

/// Reads the parts of a date from left to right.
extension PublicationDate {
  struct Cursor {
    let tokens: [HeaderToken]
    var index: Int
    var otherOrder: CalendarDay?
    var isDayFirst = false
    var isShort = false

    var token: HeaderToken? { index < tokens.count ? tokens[index] : nil }

    /// Whether a day stands here, which `09.01.2019` does though it begins like a time.
    var startsDay: Bool {
      var copy = self
      return copy.takeDay() != nil
    }

    mutating func skip(_ texts: String...) {
      while let token, texts.contains(token.text) { index += 1 }
    }

    /// Skips `, first published 1:25am`.
    mutating func skipFurtherTime() {
      var copy = self
      copy.skip(",", "|", ";")
      let start = copy.index
      while let token = copy.token, DateWords.isLabel(token.lower), !token.startsLine {
        copy.index += 1
        copy.skip(":")
      }
      if copy.index > start, !copy.startsDay, copy.skipTime(), !copy.isBeforeDay { self = copy }
    }

    mutating func takeDay() -> CalendarDay? {
      switch token?.kind {
      case .word: startsWithMonth ? takeNamedMonth() ?? takeMonthBetweenSlashes() : nil
      case .number: takeDayFirst() ?? takeNumeric() ?? takeYearFirst() ?? takeCharacters()
      case .mark, nil: nil
      }
    }

    private var startsWithMonth: Bool {
      guard let token else { return false }
      return Month.number(token.lower) != nil || ForeignMonth.number(token.lower) != nil
    }

    /// `January 19, 2015`, `Jan. 19th 2015`.
    private mutating func takeNamedMonth() -> CalendarDay? {
      var copy = self
      guard let month = copy.takeMonth() else { return nil }
      copy.skip("the")
      guard let day = copy.takeDayNumber() else { return nil }
      copy.skip(",", ".", "de", "del")
      guard let year = copy.takeYear(), let result = CalendarDay(year: year, month: month, day: day) else { return nil }
      self = copy
      return result
    }

    /// `19 January 2015`, `19th of January, 2015`.
    private mutating func takeDayFirst() -> CalendarDay? {
      var copy = self
      guard let day = copy.takeDayNumber() else { return nil }
      let isOrdinal = copy.token?.text == "."
      copy.skip("of", ".", "-", "/", "de")
      let word = copy.token?.lower
      guard var month = copy.takeMonth(isCut: true) else { return nil }
      // The same word is another month in Croatian, which writes a stop behind the day.
      if isOrdinal, word == "listopada" { month = 10 }
      let isDashed = copy.token?.text == "-"
      copy.skip(",", "-", "/", "de", "del")
      guard
        let year = copy.takeBuddhistYear(behind: word) ?? copy.takeYear() ?? (isDashed ? copy.takeShortYear() : nil),
        let result = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      self = copy
      return result
    }

    /// The last two digits of a year behind a dash: `19-JAN-15`.
    private mutating func takeShortYear() -> Int? {
      guard let token, token.text.count == 2, token.isGlued, let number = token.number else { return nil }
      index += 1
      isShort = true
      return number < 60 ? 2000 + number : 1900 + number
    }

    /// `2015年1月19日`, `2015년 1월 19일`.
    private mutating func takeCharacters() -> CalendarDay? {
      var numbers: [Int] = []
      var copy = self
      for sign in ["年년", "月월", "日일"] {
        guard let number = copy.token?.number, copy.index + 1 < tokens.count,
          let first = tokens[copy.index + 1].text.first, sign.contains(first)
        else { return nil }
        numbers.append(number)
        copy.index += 2
      }
      guard let result = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      self = copy
      return result
    }

    /// `Jan/19/2015`, `Jan-19-2015`.
    private mutating func takeMonthBetweenSlashes() -> CalendarDay? {
      var copy = self
      guard let month = copy.takeMonth(), let sign = copy.token?.text, ["/", "-"].contains(sign) else { return nil }
      copy.skip(sign)
      guard let day = copy.takeDayNumber(), copy.token?.text == sign else { return nil }
      copy.skip(sign)
      guard let year = copy.takeYear(), let result = CalendarDay(year: year, month: month, day: day) else { return nil }
      self = copy
      return result
    }

    /// `2015 January 19`, `2015-Jan-19`.
    private mutating func takeYearFirst() -> CalendarDay? {
      var copy = self
      guard let token, token.text.count == 4, let year = token.number, (1600...2999).contains(year) else { return nil }
      copy.index += 1
      copy.skip(",", "-", "/", ".")
      guard let month = copy.takeMonth() else { return nil }
      copy.skip("-", "/")
      guard let day = copy.takeDayNumber(), let result = CalendarDay(year: year, month: month, day: day) else {
        return nil
      }
      self = copy
      return result
    }

    /// `2015-01-19`, `01/19/2015` (the month first, unless it cannot be one), `19.01.2015`.
    private mutating func takeNumeric() -> CalendarDay? {
      guard index + 4 < tokens.count, let first = tokens[index].number, let second = tokens[index + 2].number,
        let third = tokens[index + 4].number
      else { return nil }
      let separator = tokens[index + 1].text
      guard ["-", "/", "."].contains(separator), tokens[index + 3].text == separator,
        (1...4).allSatisfy({ tokens[index + $0].isGlued })
      else { return nil }
      let result: CalendarDay?
      if tokens[index].text.count == 4 {
        result = CalendarDay(year: first, month: second, day: third)
      } else if let year = year(third, tokens[index + 4], tokens[index + 2]) {
        isDayFirst = separator != "/" && !isShort && second < 13 || first > 12
        let days = [
          CalendarDay(year: year, month: first, day: second), CalendarDay(year: year, month: second, day: first),
        ]
        result = days[isDayFirst ? 1 : 0]
        otherOrder = first == second ? nil : days[isDayFirst ? 0 : 1]
      } else {
        result = nil
      }
      if result != nil { index += 5 }
      return result
    }

    /// The year behind day and month in numbers, which may have two digits where they have: `07.18.09`, `5/2/19`.
    mutating func year(_ number: Int, _ token: HeaderToken, _ before: HeaderToken) -> Int? {
      if token.text.count == 4 { return number }
      guard token.text.count == 2, tokens[index + 1].text == "/" || before.text.count == 2 else { return nil }
      isShort = true
      return number < 60 ? 2000 + number : 1900 + number
    }

    /// `isCut` lets the month be one of three letters in any language, as between a day and a year.
    private mutating func takeMonth(isCut: Bool = false) -> Int? {
      guard let token, token.kind == .word,
        let month = isCut
          ? ForeignMonth.numberInDate(token.lower) : Month.number(token.lower) ?? ForeignMonth.number(token.lower)
      else { return nil }
      index += 1
      skip(".")
      return month
    }

    private mutating func takeDayNumber() -> Int? {
      guard let token, let number = token.number, (1...31).contains(number) else { return nil }
      index += 1
      if let next = self.token, next.isGlued, ["st", "nd", "rd", "th"].contains(next.lower) { index += 1 }
      return number
    }

    private mutating func takeYear() -> Int? {
      // A year on the next line is something else: `Tuesday, 1 March` above `2000 GMT`.
      guard let token, token.text.count == 4, let number = token.number, (1600...2999).contains(number),
        !token.startsLine
      else {
        return nil
      }
      index += 1
      return number
    }

    /// Skips `1032 GMT`.
    private mutating func skipFourDigits() -> Bool {
      guard let token, token.text.count == 4, let number = token.number, number < 2400, number % 100 < 60,
        index + 1 < tokens.count, !tokens[index + 1].isGlued, DateWords.isZone(tokens[index + 1].lower)
      else { return false }
      index += 2
      return true
    }

    /// Skips `4:32 pm EST`, `10.30`, `10:30:00Z`, `9 a.m.`, `12h30`; false when there is no time here.
    mutating func skipTime() -> Bool {
      if skipFourDigits() { return true }
      guard let token, let hour = token.number, hour < 25, token.text.count <= 2 else { return false }
      var copy = self
      copy.index += 1
      var hasMinutes = false
      for _ in 0..<3 {
        guard copy.index + 1 < tokens.count, [":", ".", "h"].contains(tokens[copy.index].text),
          tokens[copy.index + 1].kind == .number, tokens[copy.index + 1].isGlued
        else { break }
        copy.index += 2
        hasMinutes = true
      }
      guard copy.skipHalfOfDay() || hasMinutes else { return false }
      copy.skipZoneOffset()
      copy.skip("(")
      while let zone = copy.token, DateWords.isZone(zone.lower) || zone.text == ")" { copy.index += 1 }
      copy.skipZoneBehindMark()
      self = copy
      // `10:32 GMT 10:32 UK`, `1032 GMT (1832 HKT)`.
      var again = self
      again.skip("(", "/")
      if again.index < tokens.count, !tokens[again.index].startsLine, !again.startsDay, again.skipTime(),
        DateWords.isZone(tokens[again.index - 1].lower) || tokens[again.index - 1].text == ")"
      {
        self = again
      }
      return true
    }

    /// Skips the `, UK` of `08:35, UK`, and the stop of `10:16 h.`.
    private mutating func skipZoneBehindMark() {
      guard let mark = token, mark.isGlued, !mark.startsLine else { return }
      if mark.text == ".", ["h", "hs", "hrs"].contains(tokens[index - 1].lower) { index += 1 }
      guard mark.text == ",", index + 1 < tokens.count, tokens[index + 1].isAllCapitals, !tokens[index + 1].startsLine,
        DateWords.isZone(tokens[index + 1].lower)
      else { return }
      index += 2
    }

    /// Skips `+01:00`, `-0500`.
    private mutating func skipZoneOffset() {
      guard let sign = token, ["+", "-", "−"].contains(sign.text), index + 1 < tokens.count,
        tokens[index + 1].kind == .number, tokens[index + 1].isGlued, [2, 4].contains(tokens[index + 1].text.count)
      else { return }
      index += 2
      if index + 1 < tokens.count, tokens[index].text == ":", tokens[index].isGlued, tokens[index + 1].kind == .number {
        index += 2
      }
    }

    /// `am`, `p.m.`; the letters may be followed by anything.
    private mutating func skipHalfOfDay() -> Bool {
      guard let token, token.kind == .word else { return false }
      if ["am", "pm"].contains(token.lower) {
        index += 1
        return true
      }
      guard ["a", "p"].contains(token.lower), index + 2 < tokens.count, tokens[index + 1].text == ".",
        tokens[index + 2].lower == "m"
      else { return false }
      index += 3
      if let stop = self.token, stop.text == ".", stop.isGlued { index += 1 }
      return true
    }
  }
}
