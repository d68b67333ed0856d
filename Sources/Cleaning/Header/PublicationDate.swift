import Articles
import ForeignText
import Language

/// A day above the body, in any of the forms that newspapers print: `JAN. 19, 2015`, `24 July 2016 10.30 BST`,
/// `Published: 2016-07-24T10:30Z`, `07/24/2016`, `Updated 3:12 PM ET, Sun July 24, 2016`.
struct PublicationDate: Equatable {
  /// The day.
  let day: CalendarDay
  /// The tokens that say it, with labels, weekday, time and zone.
  let range: Range<Int>
  /// It is the day of a change and not of publication.
  let isUpdate: Bool

  /// What the same numbers mean when the day and the month change places; nil where they cannot.
  let otherOrder: CalendarDay?
  /// It was read with the day before the month.
  let isDayFirst: Bool
  /// Its year has two digits.
  let isShort: Bool

  /// The date that starts at a token; nil when none does.
  init?(_ tokens: [HeaderToken], at start: Int) {
    var cursor = Cursor(tokens: tokens, index: start)
    var isUpdate = false
    while let token = cursor.token, DateWords.isLabel(token.lower), token.kind == .word,
      cursor.index == start || !token.startsLine || tokens[cursor.index - 1].text == ":"
    {
      if DateWords.isChange(token.lower) { isUpdate = true }
      cursor.index += 1
      cursor.skip(":", "|", "-", "–", "—", ".")
    }
    cursor.skipTimeBeforeDay()
    cursor.skipWeekday()
    guard let day = cursor.takeDay() else { return nil }
    cursor.skipStopBehindDay()
    cursor.skipWeekdayBehindDay()
    let end = cursor.index
    cursor.skip(
      ",", "-", "–", "—", "|", "at", "T", "t", "·", "•", "/", "à", "um", "om", "kl", "ore", "alle", "klo", "godz", ";",
      "às", "as", "∙", "Time", ":", "(", "saat", "pukul", "pk", "klokka", "klockan", "las", "ob", "alas", "o", "u")
    if cursor.index > end, tokens[cursor.index - 1].kind == .word { cursor.skip(".") }
    while cursor.index > end, let token = cursor.token, DateWords.isSure(token.lower), !token.startsLine {
      cursor.index += 1
      cursor.skip(":", "at")
    }
    if !cursor.skipTime() || cursor.isBeforeDay { cursor.index = end }
    cursor.skipFurtherTime()
    cursor.skipPageNumber()
    self.day = day
    self.isUpdate = isUpdate
    otherOrder = cursor.otherOrder
    isDayFirst = cursor.isDayFirst
    isShort = cursor.isShort
    range = start..<cursor.index
  }

  /// Behind a time; nil when none stands here.
  static func timeEnd(_ tokens: [HeaderToken], from start: Int) -> Int? {
    var cursor = Cursor(tokens: tokens, index: start)
    return cursor.skipTime() ? cursor.index : nil
  }

  /// Where a word begins that is glued to a time's zone: `9:15 AM ESTOTTAWA`.
  static func gluedZoneEnd(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    let letters = scalars[word]
    // `T10:32:00ZOSLO`
    if letters.first == "Z", letters.dropFirst().first?.isUpper == true, word.lowerBound > 3,
      scalars[word.lowerBound - 1].isDigit, scalars[word.lowerBound - 3] == ":"
    {
      return word.lowerBound + 1
    }
    guard letters.count > 3, letters.allSatisfy(\.isUpper), word.lowerBound > 3,
      scalars[word.lowerBound - 1] == " " || scalars[word.lowerBound - 1].isDigit
    else { return nil }
    let before = String(scalars: scalars[max(0, word.lowerBound - 4)..<word.lowerBound]).uppercased()
    let isBehindYear =
      before.hasSuffix(" ") && word.lowerBound > 5
      && scalars[(word.lowerBound - 5)..<(word.lowerBound - 1)].allSatisfy(\.isDigit)
    guard
      isBehindYear || before.hasSuffix("AM ") || before.hasSuffix("PM ") || before.hasSuffix(".M. ")
        || before.unicodeScalars.dropLast().last?.isDigit == true && (before.contains(":") || before.contains("."))
    else { return nil }
    let text = String(scalars: letters).lowercased()
    return DateWords.zone(beginning: text).map { word.lowerBound + $0.count }
  }
}
