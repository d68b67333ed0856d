import Articles
import ForeignText
import Language

/// What stands above the body of a scraped text, found before anything else is cut.
///
/// Byline, date and dateline have forms of their own, whatever they are glued to; they tell where the rest of the
/// header begins and ends.
struct HeaderReader {
  /// The names of the byline.
  private(set) var authors: [String] = []
  /// The day of publication.
  private(set) var published: CalendarDay?
  /// The place of the dateline.
  private(set) var place: String?
  /// The parts found, in order.
  private(set) var parts: [HeaderItem] = []
  /// Where the dateline ends and the body begins, when there is a dateline.
  private(set) var bodyStart: Int?

  /// The ranges of `parts`.
  var items: [Range<Int>] { parts.map(\.range) }

  /// Sentences longer than this, in words, are the body's.
  private static let shortestReport = 12
  /// Sentences longer than this, in words, are no caption.
  private static let longestCaption = 24
  /// No line between title and byline has more tokens.
  private static let longestStandfirst = 18

  /// Where a field of a database says that the title stands.
  private(set) var title: Range<Int>?

  private let tokens: [HeaderToken]
  private let vocabulary: DocumentVocabulary
  /// The tokens of the dates.
  private var dates: [Range<Int>] = []

  init(_ folded: FoldedText, vocabulary: DocumentVocabulary) {
    tokens = HeaderTokens(folded, vocabulary: vocabulary).tokens
    self.vocabulary = vocabulary
    let end = reportEnd(sentences: 1)
    findDates(before: end)
    if let export = DatabaseExport(folded) {
      take(export)
    } else {
      findByline(before: end)
    }
    findDateline(before: reportEnd(sentences: 2))
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The first token behind the first sentences that are long enough to be a report's; one that is too long for a
  /// caption is the last.
  private func reportEnd(sentences: Int) -> Int {
    var left = sentences
    var words = 0
    var start = 0
    for (index, token) in tokens.enumerated() {
      if token.startsLine || token.isGlued && token.isCapitalised && index > 0 && tokens[index - 1].kind != .mark {
        (words, start) = (0, index)
      }
      if token.kind == .word { words += 1 }
      guard token.kind == .mark, let mark = token.text.unicodeScalars.first, Terminator.isMark(mark), token.isGlued,
        endsSentence(index)
      else { continue }
      guard words >= Self.shortestReport else {
        // What a page says to its reader in short sentences leads up to no report.
        if greetsReader(tokens[start..<index]) { (words, start) = (0, index + 1) }
        continue
      }
      if startsItem(behind: index) || speaksOfPage(tokens[start..<index])
        || isHeadline(tokens[start..<index])
      {
        (words, start) = (0, index + 1)
        continue
      }
      if parts.isEmpty, words <= Self.longestCaption,
        !tokens[start..<index].contains(where: { InterfaceWords.reports($0.lower) }),
        leadsToItem(behind: index)
      {
        (words, start) = (0, index + 1)
        continue
      }
      left -= words > Self.longestCaption ? sentences : 1
      if left <= 0 { return index }
      (words, start) = (0, index + 1)
    }
    return tokens.count
  }

  /// Whether sentences are what a page says about itself to its reader, as on cookies, and tell no report.
  private func speaksOfPage(_ sentences: ArraySlice<HeaderToken>) -> Bool {
    let words = sentences.lazy.filter { $0.kind == .word }.map(\.lower)
    guard !words.contains(where: InterfaceWords.reports), words.contains(where: InterfaceWords.addresses) else {
      return false
    }
    return words.count(where: InterfaceWords.contains) * 8 >= words.count
  }

  private func greetsReader(_ sentence: ArraySlice<HeaderToken>) -> Bool {
    sentence.contains { ["you", "your"].contains($0.lower) } && !sentence.contains { InterfaceWords.reports($0.lower) }
  }

  /// Whether nearly all longer words begin with a capital, as in American headlines.
  private func isHeadline(_ sentence: ArraySlice<HeaderToken>) -> Bool {
    let long = sentence.filter { $0.kind == .word && $0.text.count > 3 }
    return long.count >= 3 && long.count(where: \.isCapitalised) * 5 >= long.count * 4
  }

  private func endsSentence(_ index: Int) -> Bool {
    // `… in the 10th century B.C.E.` at the end of a line.
    if index + 1 < tokens.count, tokens[index + 1].startsLine { return true }
    if index > 0, tokens[index].text == ".",
      tokens[index - 1].text.count <= 2 || BylineWords.isHonorific(tokens[index - 1].lower)
    {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    return next.startsLine || next.isCapitalised || next.kind == .mark
  }

  /// Whether a byline or a date stands right behind a token: then what ends there is the title.
  private func startsItem(behind index: Int) -> Bool {
    var next = index + 1
    while next < tokens.count, next < index + 4, tokens[next].kind == .mark { next += 1 }
    guard next < tokens.count, tokens[next].startsLine || tokens[next].isGlued else { return false }
    if Byline(tokens, labelledAt: next) != nil || startsStandfirst(next) { return true }
    if let date = PublicationDate(tokens, at: next) { return endsWell(date.range.upperBound) }
    guard let byline = Byline(tokens, bareAt: next), byline.range.upperBound < tokens.count else { return false }
    return PublicationDate(tokens, at: byline.range.upperBound) != nil
  }

  /// A caption between a standfirst and the date has no more words.
  private static let longestCaptionBetween = 7
  /// A byline or a date stands no farther behind a title, in tokens.
  private static let farthestItem = 45

  /// Whether lines that end nothing lead from a token to a byline or a labelled date: then what ends there is a title.
  private func leadsToItem(behind index: Int) -> Bool {
    var words = 0
    for next in tokens[index...].prefix(Self.farthestItem).indices.dropFirst() {
      if tokens[next].kind == .word { words += 1 }
      if tokens[next].kind == .mark, Terminator.isMark(tokens[next].text.unicodeScalars.first ?? " "),
        tokens[next - 1].text.count > 2, !BylineWords.isHonorific(tokens[next - 1].lower),
        Month.number(tokens[next - 1].lower) == nil
      {
        // `File photo of the lock.`
        guard words <= Self.longestCaptionBetween else { return false }
        words = 0
      }
      guard tokens.startsSegment(next) else { continue }
      if RelatedLink.isLabel([tokens[next].lower]) || RelatedLink.isLabel(tokens[next...].prefix(2).map(\.lower)) {
        return false
      }
      if let date = PublicationDate(tokens, at: next), endsWell(date.range.upperBound), isStrong(date) { return true }
      if let byline = Byline(tokens, labelledAt: next), !byline.isLoose { return true }
    }
    return false
  }

  /// Whether more than a day tells that a date is the article's: a label, a weekday, a time, a line of its own.
  private func isStrong(_ date: PublicationDate) -> Bool {
    let end = date.range.upperBound
    return tokens[date.range.lowerBound].startsLine && (end >= tokens.count || tokens[end].startsLine)
      || tokens[date.range].contains { DateWords.isSure($0.lower) || Weekday.isName($0.lower) || $0.text == ":" }
  }

  /// Whether a few words that end nothing stand at a token, and behind them a byline: then what ends there is the title.
  private func startsStandfirst(_ start: Int) -> Bool {
    let line = tokens[start...].prefix(Self.longestStandfirst)
    let end = line.firstIndex { $0.kind == .mark && Terminator.isMark($0.text.unicodeScalars.first ?? " ") }
    return line[..<(end ?? line.endIndex)].indices.dropFirst().contains { index in
      (tokens[index].startsLine || tokens[index].isGlued) && Byline(tokens, labelledAt: index) != nil
    }
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return true }
    return tokens[index].startsLine || tokens[index].isGlued
      || ["|", "·", "•", ")", "—", "–"].contains(tokens[index - 1].text)
      || parts.contains {
        $0.range.upperBound == tokens[index].range.lowerBound
          || $0.range.upperBound == tokens[index].range.lowerBound - 1
      }
  }

  private mutating func findDates(before end: Int) {
    var update: CalendarDay?
    var index = 0
    while index < end {
      if let date = PublicationDate(tokens, at: index), endsWell(date.range.upperBound) || isBracketed(date.range),
        beginsWell(date.range.lowerBound), !date.isShort || standsAlone(date.range) || tellsTime(date.range)
      {
        let day = NumericDay(tokens: tokens, vocabulary: vocabulary).day(of: date)
        if date.isUpdate {
          update = update ?? day
        } else {
          published = published ?? day
        }
        let range = bracketed(date.range)
        add(.date, range)
        dates.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    published = published ?? update
  }

  /// Whether the hour stands in a date.
  private func tellsTime(_ date: Range<Int>) -> Bool { tokens[date].contains { $0.text == ":" } }

  /// An address has no more tokens behind its sign.
  private static let longestAddress = 7
  private static let by: WordList = ["by", "von", "por", "par", "av", "af", "przez", "door", "di", "oleh"]

  /// Whether what goes on behind a date on its line says who wrote, or how long ago it was, or which edition it is of:
  /// `May 3, 2019 by Ada Poe`, `May 3, 2019, 7 minutes ago`, `May 3rd 2019 edition`.
  private func goesOnWell(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, !tokens[index + 1].startsLine else { return false }
    if tokens[index].text == "," { return tokens.endOfAgo(from: index + 1) != nil }
    if tokens.endOfAgo(from: index) != nil { return true }
    // `March 21, 2025 in News, Top Stories`
    if tokens[index].lower == "in", SectionNames.contains(tokens[index + 1].lower), tokens[index + 1].isCapitalised {
      return true
    }
    return Self.by.contains(tokens[index].lower) && tokens[index + 1].isCapitalised && !tokens[index + 1].isGlued
  }

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
    if ["read", "words"].contains(before.lower), index > 2,
      tokens[max(0, index - 3)..<index].contains(where: { $0.kind == .number })
    {
      return true
    }
    if before.isGlued, tokens[max(0, index - Self.longestAddress)..<index].contains(where: { $0.text == "@" }) {
      return true
    }
    return before.isCapitalised && !before.isGlued || before.text == "," || before.kind == .mark && before.text != "("
  }

  /// A date inside a sentence has a comma and a small word on its right.
  private func endsWell(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let next = tokens[index]
    if next.startsLine || next.isGlued && next.kind != .mark || goesOnWell(index) { return true }
    if ["edition", "issue"].contains(next.lower), tokens.startsSegment(index + 1) { return true }
    if next.kind == .mark {
      if [",", ".", ")", ";", ":", "’", "'"].contains(next.text) { return false }
      return true
    }
    return next.isCapitalised || next.kind == .number
  }

  private mutating func add(_ kind: HeaderItem.Kind, _ range: Range<Int>) {
    let scalars = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    parts.append(HeaderItem(kind: kind, range: scalars))
  }

  private mutating func findByline(before end: Int) {
    let finder = BylineFinder(tokens: tokens, vocabulary: vocabulary, dates: dates)
    guard let byline = finder.byline(before: end) else { return }
    authors = byline.authors
    add(.byline, byline.range)
  }

  /// Takes what the fields of a database say; they come before what stands in no field.
  private mutating func take(_ export: DatabaseExport) {
    authors = export.authors
    published = export.published ?? published
    place = export.place
    title = export.title
    bodyStart = export.bodyStart
    parts.removeAll { part in export.parts.contains { $0.range.overlaps(part.range) } }
    parts += export.parts
  }

  private mutating func findDateline(before end: Int) {
    guard place == nil else { return }
    let finder = DatelineFinder(tokens: tokens, vocabulary: vocabulary, parts: parts, bodyStart: bodyStart)
    guard let (dateline, range) = finder.dateline(before: end) else {
      guard let (name, range) = finder.placeBesideDate() else { return }
      place = name
      parts.append(HeaderItem(kind: .dateline, range: range))
      return
    }
    place = dateline.place
    published = published ?? dateline.day
    parts.removeAll { range.contains($0.range.lowerBound) }
    parts.append(HeaderItem(kind: .dateline, range: range))
    bodyStart = range.upperBound
  }
}
