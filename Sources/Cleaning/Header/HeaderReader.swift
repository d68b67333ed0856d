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

  private let tokens: [HeaderToken]
  private let vocabulary: DocumentVocabulary

  init(_ folded: FoldedText, vocabulary: DocumentVocabulary) {
    tokens = HeaderTokens(folded, vocabulary: vocabulary).tokens
    self.vocabulary = vocabulary
    let end = reportEnd(sentences: 1)
    findDates(before: end)
    findByline(before: end)
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
    if index > 0, tokens[index - 1].text.count <= 2, tokens[index].text == "." { return false }
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
      if let date = PublicationDate(tokens, at: index), endsWell(date.range.upperBound),
        beginsWell(date.range.lowerBound)
      {
        if date.isUpdate {
          update = update ?? date.day
        } else {
          published = published ?? date.day
        }
        add(.date, date.range)
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

  private mutating func add(_ kind: HeaderItem.Kind, _ range: Range<Int>) {
    let scalars = tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    parts.append(HeaderItem(kind: kind, range: scalars))
  }

  private mutating func findByline(before end: Int) {
    for index in 0..<end where isBoundary(index) || tokens[index].text == "By" || tokens[index].text == "BY" {
      guard let byline = Byline(tokens, labelledAt: index),
        !byline.isLoose || (index > 0 || NameForm.isLikely(byline.authors[0])) && byline.authors.allSatisfy(isName),
        isBoundary(index) || byline.authors.allSatisfy(isWriter)
      else { continue }
      authors = byline.authors
      add(.byline, byline.range)
      return
    }
    findBareByline(before: end)
  }

  /// Names without *By*: right before or behind the date, or on a line of their own.
  private mutating func findBareByline(before end: Int) {
    let date = items.first
    var found: Byline?
    var unproven: Byline?
    for index in 0..<end where isBoundary(index) && tokens[index].isCapitalised && isFreeOnLeft(index) {
      let isNearDate = date.map { tokens[index].range.lowerBound <= $0.upperBound + 3 } ?? true
      guard let byline = Byline(tokens, bareAt: index), byline.authors.allSatisfy(isName) else { continue }
      let stop = byline.range.upperBound
      let adjoinsDate =
        stop < tokens.count && PublicationDate(tokens, at: stop) != nil
        || stop + 1 < tokens.count && tokens[stop].text == "|" && PublicationDate(tokens, at: stop + 1) != nil
      let isLine = tokens[index].startsLine && (stop >= tokens.count || tokens[stop].startsLine)
      // An office tells that names are names, wherever they stand.
      if byline.authors.allSatisfy(isShort),
        byline.isAffiliated && namesOffice(byline.range) || isNearDate && BylineWords.isHonorific(tokens[index].lower)
      {
        found = byline
        break
      }
      // Farther down only a list on a line of its own is a byline.
      guard isNearDate || isLine && byline.authors.count > 1 else { continue }
      guard byline.authors.contains(where: NameForm.isLikely) else {
        // A headline or a menu of a few words looks like a name too.
        if index > 0, adjoinsDate, byline.authors.allSatisfy(isShort), unproven == nil {
          unproven = byline
        }
        continue
      }
      if adjoinsDate || byline.isAffiliated && byline.authors.allSatisfy(isShort)
        || isRightBehind(date, index) && byline.authors.allSatisfy(isShort)
      {
        found = byline
        break
      }
      if found == nil, isLine && (date == nil || stop < end) || byline.authors.count > 1 { found = byline }
    }
    guard let found = found ?? unproven else { return }
    authors = found.authors
    add(.byline, found.range)
  }

  private static let offices: Set<String> = [
    "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "columnist",
  ]

  private func namesOffice(_ range: Range<Int>) -> Bool {
    tokens[range].contains { Self.offices.contains($0.lower) }
  }

  /// Whether a token stands right behind a date, on its line.
  private func isRightBehind(_ date: Range<Int>?, _ index: Int) -> Bool {
    date.map { (0...1).contains(tokens[index].range.lowerBound - $0.upperBound) && !tokens[index].startsLine } ?? false
  }

  /// Whether a name has no more words than most; a title may have more.
  private func isShort(_ name: String) -> Bool { name.split(separator: " ").count <= 3 }

  /// Whether what stands before a token is no label of a picture's credit and no part of the same word.
  private func isFreeOnLeft(_ index: Int) -> Bool {
    guard index > 0, !tokens[index].startsLine else { return true }
    let before = tokens[index - 1]
    return !["/", "-", "@", "#", "–", "&", "("].contains(before.text)
      && !["credit", "photo", "image", "photograph", "caption", "via"].contains(before.lower)
  }

  /// Whether a name within a line, as in `Rain at Last By Ada Poe`, is one that the report does not speak of.
  private func isWriter(_ name: String) -> Bool {
    let family = name.split(separator: " ").last.map(String.init) ?? name
    return NameForm.isLikely(name) && vocabulary.count(of: family) < 2
  }

  /// Whether the words of a name are none of the words that the text uses in small letters, or again and again.
  private func isName(_ name: String) -> Bool {
    let words = name.split(separator: " ").map(String.init)
    return words.allSatisfy { word in
      NameForm.particles.contains(word.lowercased())
        || vocabulary.count(of: word.lowercased()) == 0 && !InterfaceWords.contains(word.lowercased())
          && !InterfaceWords.openers.contains(word.lowercased())
    } && vocabulary.count(of: words[words.count - 1]) < 4
  }

  private mutating func findDateline(before end: Int) {
    let finder = DatelineFinder(tokens: tokens, vocabulary: vocabulary, parts: parts)
    guard let (dateline, range) = finder.dateline(before: end) else { return }
    place = dateline.place
    parts.removeAll { range.contains($0.range.lowerBound) }
    parts.append(HeaderItem(kind: .dateline, range: range))
    bodyStart = range.upperBound
  }
}
