import Articles
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
  /// The items found, as ranges of the folded text, in order.
  private(set) var items: [Range<Int>] = []
  /// Where the dateline ends and the body begins, when there is a dateline.
  private(set) var bodyStart: Int?

  /// Sentences longer than this, in words, are the body's.
  private static let shortestReport = 12

  private let tokens: [HeaderToken]

  init(_ folded: FoldedText) {
    tokens = HeaderTokens(folded).tokens
    let end = reportEnd(folded, sentences: 1)
    findDates(before: end)
    findByline(before: end)
    findDateline(before: reportEnd(folded, sentences: 2))
    items.sort { $0.lowerBound < $1.lowerBound }
  }

  /// The first token behind the first sentences that are long enough to be a report's.
  private func reportEnd(_ folded: FoldedText, sentences: Int) -> Int {
    var left = sentences
    var words = 0
    for (index, token) in tokens.enumerated() {
      if token.startsLine || token.isGlued && token.isCapitalised && index > 0 && tokens[index - 1].kind != .mark {
        words = 0
      }
      if token.kind == .word { words += 1 }
      guard token.kind == .mark, let mark = token.text.unicodeScalars.first, Terminator.isMark(mark),
        words >= Self.shortestReport, token.isGlued
      else { continue }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if let next, !next.startsLine, !(next.isCapitalised || next.kind == .mark) { continue }
      if index > 0, tokens[index - 1].text.count <= 2, token.text == "." { continue }
      left -= 1
      if left == 0 { return index }
      words = 0
    }
    return tokens.count
  }

  private func isBoundary(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return true }
    return tokens[index].startsLine || tokens[index].isGlued
      || ["|", "·", "•", ")", "—", "–"].contains(tokens[index - 1].text)
      || items.contains {
        $0.upperBound == tokens[index].range.lowerBound || $0.upperBound == tokens[index].range.lowerBound - 1
      }
  }

  private mutating func findDates(before end: Int) {
    var update: CalendarDay?
    var index = 0
    while index < end {
      if let date = PublicationDate(tokens, at: index), endsWell(date.range.upperBound),
        beginsWell(date.range.lowerBound)
      {
        if date.isUpdate {
          update = update ?? date.day
        } else {
          published = published ?? date.day
        }
        add(date.range)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    published = published ?? update
  }

  /// A date inside a sentence has a small word on its left.
  private func beginsWell(_ index: Int) -> Bool {
    if isBoundary(index) || PublicationDate.isLabel(tokens[index].lower) { return true }
    let before = tokens[index - 1]
    return before.isCapitalised && !before.isGlued || before.text == "," || before.kind == .mark && before.text != "("
  }

  /// A date inside a sentence has a comma and a small word on its right.
  private func endsWell(_ index: Int) -> Bool {
    guard index < tokens.count else { return true }
    let next = tokens[index]
    if next.startsLine || next.isGlued && next.kind != .mark { return true }
    if next.kind == .mark {
      if [",", ".", ")", ";", ":", "’", "'"].contains(next.text) { return false }
      return true
    }
    return next.isCapitalised || next.kind == .number
  }

  private mutating func add(_ range: Range<Int>) {
    items.append(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
  }

  private mutating func findByline(before end: Int) {
    for index in 0..<end where isBoundary(index) || tokens[index].text == "By" || tokens[index].text == "BY" {
      guard let byline = Byline(tokens, labelledAt: index) else { continue }
      authors = byline.authors
      add(byline.range)
      return
    }
    findBareByline(before: end)
  }

  /// Names without *By* stand between the title and the date, or right behind the date.
  private mutating func findBareByline(before end: Int) {
    guard let date = items.first, let dateToken = tokens.firstIndex(where: { $0.range.lowerBound >= date.lowerBound })
    else {
      return
    }
    var index = dateToken
    var limit = dateToken
    while limit > 0, ["|", "-", "—", "–", ",", "·", "•"].contains(tokens[limit - 1].text) { limit -= 1 }
    while index > 1, limit - index < 12 {
      index -= 1
      guard isBoundary(index), tokens[index].isCapitalised else { continue }
      if let byline = Byline(tokens, bareFrom: index, to: limit), hasTitle(before: index) {
        authors = byline.authors
        add(byline.range)
        return
      }
      if tokens[index].startsLine { break }
    }
    guard let last = items.last, let after = tokens.firstIndex(where: { $0.range.lowerBound >= last.upperBound }),
      tokens[after].startsLine || tokens[after].text == "|"
    else { return }
    let start = tokens[after].text == "|" ? after + 1 : after
    guard start < tokens.count, let stop = tokens[(start + 1)...].firstIndex(where: \.startsLine), stop <= start + 10,
      stop < end, let byline = Byline(tokens, bareFrom: start, to: stop)
    else { return }
    authors = byline.authors
    add(byline.range)
  }

  /// Whether a run of three words or more stands above a token.
  private func hasTitle(before index: Int) -> Bool {
    var run = 0
    for token in tokens[..<index] {
      if token.startsLine || token.isGlued && token.kind == .word { run = 0 }
      if token.kind == .word { run += 1 }
      if run >= 3 { return true }
    }
    return false
  }

  private mutating func findDateline(before end: Int) {
    let start = items.map(\.upperBound).max() ?? 0
    let first = tokens.firstIndex { $0.range.lowerBound >= start } ?? tokens.count
    guard first < end else { return }
    for index in first..<end where isBoundary(index) && (tokens[index].isCapitalised || tokens[index].text == "(") {
      let isAnchored = index == first || tokens[index].startsLine
      guard let dateline = Dateline(tokens, at: index, isAnchored: isAnchored),
        startsReport(dateline.range.upperBound)
      else { continue }
      place = dateline.place
      let range = tokens[index].range.lowerBound..<tokens[dateline.range.upperBound - 1].range.upperBound
      items.append(range)
      bodyStart = range.upperBound
      return
    }
  }

  /// Whether a report goes on behind a token: many words before the line ends, and not all of them capitals.
  private func startsReport(_ start: Int) -> Bool {
    var words = 0
    var small = 0
    for token in tokens[start...].prefix(40) {
      if token.startsLine { break }
      if token.kind == .word { words += 1 }
      if token.kind == .word, !token.isCapitalised { small += 1 }
    }
    return words >= 8 && small * 2 > words
  }
}
