import Articles
import ForeignText
import Language

/// Looks for the days above the body of a scraped text, of which one is that of publication.
struct DateFinder {
  /// The day of publication; where only a change is dated, the day of that.
  private(set) var published: CalendarDay?
  /// The tokens of the days, with the brackets around them.
  private(set) var dates: [Range<Int>] = []

  private let tokens: [HeaderToken]

  init(_ tokens: [HeaderToken], vocabulary: DocumentVocabulary, before end: Int) {
    self.tokens = tokens
    var update: CalendarDay?
    // What a browser prints above a page is the day of printing.
    var printed: CalendarDay?
    var index = 0
    while index < end {
      if let date = PublicationDate(tokens, at: index),
        tokens.endsDate(at: date.range.upperBound) || isBracketed(date.range) || endsInStop(date.range)
          || endsInPaper(date.range),
        beginsWell(date.range.lowerBound), !date.isShort || standsAlone(date.range) || tellsTime(date.range)
      {
        let day = NumericDay(tokens: tokens, vocabulary: vocabulary).day(of: date)
        if index == 0, date.isShort, tellsTime(date.range) {
          printed = day
        } else if date.isUpdate {
          update = update ?? day
        } else {
          published = published ?? day
        }
        let range = endsInStop(date.range) ? date.range.lowerBound..<date.range.upperBound + 1 : bracketed(date.range)
        dates.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    published = published ?? update ?? printed
  }

  /// Whether nothing but a newspaper's name stands behind a day and its hour: `Sunday May 5 2019, 7.27am, The Courier`.
  private func endsInPaper(_ date: Range<Int>) -> Bool {
    let comma = date.upperBound
    guard comma < tokens.count, tokens[comma].text == ",", isBoundary(date.lowerBound),
      tokens[date].contains(where: {
        Weekday.isName($0.lower) || ForeignWeekday.isName($0.lower) || DateWords.isSure($0.lower)
      })
    else { return false }
    let paper = tokens[(comma + 1)...].prefix(Self.longestPaper).prefix {
      $0.isCapitalised && !$0.startsLine && !($0.isGlued && $0.range.lowerBound > tokens[comma + 1].range.lowerBound)
    }
    return !paper.isEmpty && tokens.startsSegment(paper.endIndex)
  }

  private static let longestPaper = 5

  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return true }
    return tokens[index].startsLine || tokens[index].isGlued
      || ["|", "·", "•", ")", "—", "–"].contains(tokens[index - 1].text)
      // Behind another date.
      || dates.contains { date in
        let end = tokens[date.upperBound - 1].range.upperBound
        return end == tokens[index].range.lowerBound || end == tokens[index].range.lowerBound - 1
      }
  }

  /// Whether the hour stands in a date.
  private func tellsTime(_ date: Range<Int>) -> Bool { tokens[date].contains { $0.text == ":" } }

  /// An address has no more tokens behind its sign.
  private static let longestAddress = 7

  /// Whether nothing of a sentence stands on either side.
  private func standsAlone(_ date: Range<Int>) -> Bool {
    isBoundary(date.lowerBound) && tokens.startsSegment(date.upperBound)
  }

  /// Whether brackets that stand alone are around a date: `(May 3, 2019)`.
  private func isBracketed(_ date: Range<Int>) -> Bool {
    guard date.lowerBound > 0, date.upperBound < tokens.count, tokens[date.lowerBound - 1].text == "(",
      tokens[date.upperBound].text == ")"
    else { return false }
    let open = date.lowerBound - 1
    return (tokens[open].startsLine || tokens[open].isGlued && isBoundary(open))
      && tokens.startsSegment(date.upperBound + 1)
  }

  /// Whether a stop ends a date that stands for itself, as in `Posted Oct 22, 2024 1:01 pm.`.
  private func endsInStop(_ date: Range<Int>) -> Bool {
    let stop = date.upperBound
    guard stop < tokens.count, tokens[stop].text == ".", tokens[stop].isGlued, tokens[stop - 1].text != ".",
      isBoundary(date.lowerBound) || DateWords.isSure(tokens[date.lowerBound].lower)
    else { return false }
    return stop + 1 >= tokens.count || tokens[stop + 1].startsLine || tokens[stop + 1].isCapitalised
      || tokens[stop + 1].kind == .number
  }

  /// What tells how long a text takes, in several languages: `9 min read`, `w 6 minuty`, `5 minuti di lettura`.
  private static let readingTimes: WordList = [
    "read", "words", "min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "minuty", "minut", "minuter",
    "minutter", "menit", "dakika", "minuuttia", "lecture", "lectura", "leitura", "lettura", "leestijd", "lezen",
    "czytania", "lesezeit", "okuma", "baca", "läsning", "lästid", "lesetid", "læsetid", "perc", "čtení",
  ]

  /// A date with the brackets that stand around it.
  private func bracketed(_ date: Range<Int>) -> Range<Int> {
    isBracketed(date) ? date.lowerBound - 1..<date.upperBound + 1 : date
  }

  /// A date inside a sentence has a small word on its left.
  private func beginsWell(_ index: Int) -> Bool {
    if isBoundary(index) || DateWords.isSure(tokens[index].lower) { return true }
    if tokens[index - 1].text == "(" { return tokens[index - 1].startsLine || tokens[index - 1].isGlued }
    let before = tokens[index - 1]
    // `9 min read April 12, 2023`, `Ada Poe poe@courier.example March 2, 2023`
    if Self.readingTimes.contains(before.lower), index > 1,
      tokens[max(0, index - 4)..<index].contains(where: { $0.kind == .number })
    {
      return true
    }
    if before.isGlued, tokens[max(0, index - Self.longestAddress)..<index].contains(where: { $0.text == "@" }) {
      return true
    }
    return before.isCapitalised && !before.isGlued || before.text == "," || before.kind == .mark && before.text != "("
  }
}
