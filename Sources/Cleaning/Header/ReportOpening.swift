import ForeignText
import Language

/// Where the report has begun for certain: a byline, a date or a dateline is looked for before.
struct ReportOpening {
  let tokens: [HeaderToken]
  /// Whether a byline or a date has been found.
  let hasItems: Bool

  /// Sentences longer than this, in words, are the body's.
  private static let shortestReport = 12
  /// Sentences longer than this, in words, are no caption.
  private static let longestCaption = 24
  /// No line between title and byline has more tokens.
  private static let longestStandfirst = 18

  /// The first token behind the first sentences that are long enough to be a report's; one that is too long for a
  /// caption is the last.
  func end(sentences: Int) -> Int {
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
      if !hasItems, words <= Self.longestCaption,
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
    let words = sentence.lazy.filter { $0.kind == .word }.map(\.lower)
    if words.first == "good", words.dropFirst().first.map({ ["morning", "afternoon", "evening"].contains($0) }) == true
    {
      return true
    }
    return sentence.contains { ["you", "your"].contains($0.lower) }
      && !sentence.contains { InterfaceWords.reports($0.lower) }
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
    if let date = PublicationDate(tokens, at: next) { return tokens.endsDate(at: date.range.upperBound) }
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
      guard tokens.startsSegment(next) || ["·", "|", "•", "∙"].contains(tokens[next - 1].text) else { continue }
      if RelatedLink.isLabel([tokens[next].lower]) || RelatedLink.isLabel(tokens[next...].prefix(2).map(\.lower)) {
        return false
      }
      if let date = PublicationDate(tokens, at: next), tokens.endsDate(at: date.range.upperBound), isStrong(date) {
        return true
      }
      if let byline = Byline(tokens, labelledAt: next), !byline.isLoose { return true }
      // `Ada Poe & Lea Wu | Reporters`
      if tokens[next].startsLine, let byline = Byline(tokens, bareAt: next), byline.isAffiliated,
        tokens[byline.range].contains(where: { Affiliation.offices.contains($0.lower) })
      {
        return true
      }
    }
    return false
  }

  /// Whether more than a day tells that a date is the article's: a label, a weekday, a time, a line of its own.
  private func isStrong(_ date: PublicationDate) -> Bool {
    let end = date.range.upperBound
    return tokens[date.range.lowerBound].startsLine && (end >= tokens.count || tokens[end].startsLine)
      || tokens[date.range].contains {
        DateWords.isSure($0.lower) || Weekday.isName($0.lower) || ForeignWeekday.isName($0.lower) || $0.text == ":"
      }
  }

  /// Whether a few words that end nothing stand at a token, and behind them a byline: then what ends there is the title.
  private func startsStandfirst(_ start: Int) -> Bool {
    let line = tokens[start...].prefix(Self.longestStandfirst)
    let end = line.firstIndex { $0.kind == .mark && Terminator.isMark($0.text.unicodeScalars.first ?? " ") }
    return line[..<(end ?? line.endIndex)].indices.dropFirst().contains { index in
      (tokens[index].startsLine || tokens[index].isGlued) && Byline(tokens, labelledAt: index) != nil
    }
  }
}
