import Articles
import ForeignText
import Language

/// What pages print around the day itself: the hour before it, its weekday behind it, the page of the paper.
extension PublicationDate.Cursor {
  /// What stands before an hour in several languages: `alle 16:19 del 26 marzo 2014`.
  private static let hours: WordList = [
    "at", "alle", "ore", "à", "a", "um", "om", "kl", "klo", "às", "as", "las", "saat", "pukul", "godz", "klockan",
    "klokken", "klokka", "v", "o", "ob", "u",
  ]
  private static let between: WordList = [
    "on", "del", "du", "am", "den", "of", "de", "dia", "el", "le", "op", "il", "dne", "dnia", "tanggal", "d",
  ]
  private static let pages: WordList = [
    "page", "p", "pg", "pag", "pagina", "página", "seite", "side", "sida", "strona", "sayfa", "oldal", "halaman",
    "sivu",
  ]

  /// The year of the Thai calendar behind a Thai month: `2 ธันวาคม 2568`.
  mutating func takeBuddhistYear(behind month: String?) -> Int? {
    guard let token, let year = token.number, (2400...2700).contains(year), !token.startsLine,
      month?.unicodeScalars.first.map({ (0xE00...0xE7F).contains($0.value) }) == true
    else { return nil }
    index += 1
    return year - 543
  }

  /// The halves of the day before its hours in languages of Asia: `오전 7:56`.
  private static let halves: WordList = ["오전", "오후", "午前", "午後", "上午", "下午", "sa", "ch", "lúc"]

  /// Skips the stop behind a day or a year and the half of the day: `2024.04.01. 오전`, `31. listopada 2026. -`.
  mutating func skipStopBehindDay() {
    var copy = self
    if let stop = copy.token, stop.text == ".", stop.isGlued, copy.index + 1 < tokens.count,
      !tokens[copy.index + 1].startsLine,
      ["-", "–", "|", "•", "u"].contains(tokens[copy.index + 1].text) || tokens[copy.index + 1].kind == .number
        || Self.halves.contains(tokens[copy.index + 1].lower)
    {
      copy.index += 1
    }
    // `26 sierpnia 2026 r.`
    if let year = copy.token, year.kind == .word, year.text.unicodeScalars.count == 1, !year.isCapitalised,
      !year.isGlued, copy.index + 1 < tokens.count, tokens[copy.index + 1].text == ".", tokens[copy.index + 1].isGlued
    {
      copy.index += 2
    }
    if let half = copy.token, Self.halves.contains(half.lower), !half.startsLine { copy.index += 1 }
    self = copy
  }

  /// Whether a day of the week stands here.
  var isAtWeekday: Bool {
    guard let token, token.kind == .word else { return false }
    return Weekday.isName(token.lower) || ForeignWeekday.isName(token.lower)
  }

  /// Whether a comma and another day follow: what was read behind the first day is the hour of the second.
  var isBeforeDay: Bool {
    var copy = self
    copy.skip(",")
    return copy.index > index && copy.token?.startsLine == false && copy.startsDay
  }

  /// Skips a day of the week, which has two words in Vietnamese: `Thứ Ba,`.
  mutating func skipWeekday() {
    guard isAtWeekday else { return }
    let first = token?.lower
    index += 1
    if first == "thứ" || first == "chủ", token?.kind == .word { index += 1 }
    skip(",", ".")
  }

  /// Skips `4:32 pm,`, `alle 16:19 del`, `kl. 13.40,` before a day.
  mutating func skipTimeBeforeDay() {
    var copy = self
    if let word = copy.token, word.kind == .word, index + 2 < tokens.count,
      tokens[index + 1].kind == .number || tokens[index + 1].text == ".", Self.hours.contains(word.lower)
    {
      copy.index += 1
      copy.skip(".")
    }
    guard copy.token?.kind == .number, !copy.startsDay, copy.skipTime() else { return }
    copy.skip(",", "-", "–", "—", "|", ".")
    while let word = copy.token, word.kind == .word, Self.between.contains(word.lower), !word.startsLine {
      copy.index += 1
      copy.skip(".")
    }
    self = copy
  }

  /// Skips `, Cumartesi`, ` (Saturday)` behind a day, where the hour or nothing follows.
  mutating func skipWeekdayBehindDay() {
    var copy = self
    copy.skip(",", "(", "-", "–", "|")
    guard copy.isAtWeekday, copy.token?.startsLine == false, copy.token?.isGlued == false || copy.index > index else {
      return
    }
    copy.index += 1
    copy.skip(")")
    guard tokens.startsSegment(copy.index) || copy.token?.kind != .word else { return }
    self = copy
  }

  /// Skips the page of the printed paper behind a day: `Mon, Dec 23, 2019 page3`.
  mutating func skipPageNumber() {
    var copy = self
    copy.skip(",", "-", "–", "|", "/")
    guard let word = copy.token, !word.startsLine, Self.pages.contains(word.lower) else { return }
    copy.index += 1
    copy.skip(".")
    guard let number = copy.token, number.kind == .number, !number.startsLine else { return }
    copy.index += 1
    self = copy
  }
}
