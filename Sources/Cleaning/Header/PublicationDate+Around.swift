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

  /// Whether a day of the week stands here.
  var isAtWeekday: Bool {
    guard let token, token.kind == .word else { return false }
    return Weekday.isName(token.lower) || ForeignWeekday.isName(token.lower)
  }

  /// Skips `4:32 pm,`, `alle 16:19 del`, `kl. 13.40,` before a day.
  mutating func skipTimeBeforeDay() {
    var copy = self
    if let word = copy.token, word.kind == .word, Self.hours.contains(word.lower) {
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
