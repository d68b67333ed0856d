import Language

/// Looks for the dateline: a place with a mark behind it, right before the report.
struct DatelineFinder {
  let tokens: [HeaderToken]
  let vocabulary: DocumentVocabulary
  /// The other parts of the header, which were found before.
  let parts: [HeaderItem]

  /// A sentence of a report has at least so many words.
  private static let shortestSentence = 10

  /// The dateline before a token, and where it stands in the text; nil when there is none.
  func dateline(before end: Int) -> (Dateline, Range<Int>)? {
    let start = parts.lazy.filter { $0.kind == .byline }.map(\.range.upperBound).max() ?? 0
    for index in 0..<end where tokens[index].range.lowerBound >= start && mayBeginDateline(index) {
      let isFirst =
        !tokens[..<index].contains { token in !parts.contains { $0.range.contains(token.range.lowerBound) } }
        || isBehindPart(index)
      let isAnchored = isFirst || tokens[index].startsLine && !tellsReport(before: index)
      let standsAlone =
        !parts.isEmpty
        && (isFirst || (tokens[index].startsLine || tokens[index].isGlued) && !tellsReport(before: index))
      let dateline = Dateline(
        tokens, at: index, isAnchored: isAnchored, isPlace: isPlace,
        standsApart: { standsAlone && isNowhereElse($0) })
      guard let dateline else { continue }
      let range = tokens[index].range.lowerBound..<tokens[dateline.range.upperBound - 1].range.upperBound
      guard
        !parts.contains(where: {
          $0.range.upperBound > range.upperBound || $0.range.overlaps(range) && $0.range.lowerBound < range.lowerBound
        }),
        dateline.isCertain || isFirst || !tellsReport(before: index),
        tokens[index].isAllCapitals || dateline.isCertain || isFirst || !tellsAnything(before: index),
        !tellsSpeech(before: index),
        startsReport(dateline.range.upperBound, isAnchored: isAnchored && !tokens[index].isAllCapitals)
      else { continue }
      return (dateline, range)
    }
    return nil
  }

  /// Whether a dateline may begin at a token: at a line's start, behind a part of the header, glued to what is before.
  private func mayBeginDateline(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised || token.text == "(" || token.text == "/" || token.text == "-" else { return false }
    guard index > 0, !token.startsLine, !isBehindPart(index) else { return true }
    if token.text == "(" { return token.isGlued && index + 1 < tokens.count && tokens[index + 1].isCapitalised }
    let before = tokens[index - 1]
    if ["|", "·", "•", ")"].contains(before.text) { return token.isCapitalised }
    return token.isGlued && token.isCapitalised
      && (before.kind != .mark || Terminator.isMark(before.text.unicodeScalars.first ?? " ")
        || ["”", "’", "\"", "»", ">", "+", "*", "]"].contains(before.text))
  }

  private func isBehindPart(_ index: Int) -> Bool {
    let start = tokens[index].range.lowerBound
    return parts.contains { $0.range.upperBound == start || $0.range.upperBound == start - 1 }
  }

  /// Where the text begins that stands between the last part of the header and a token.
  private func lineStarts(before index: Int) -> ArraySlice<HeaderToken> {
    let limit = tokens[index].range.lowerBound
    let start = parts.lazy.map(\.range.upperBound).filter { $0 <= limit }.max() ?? 0
    return tokens[..<index].drop { $0.range.lowerBound < start }
  }

  /// Whether a sentence of a report stands between the last part of the header and a token: many words, of which small
  /// ones are more than a share, and a full stop.
  private func tells(before index: Int, small least: Double) -> Bool {
    var words = 0
    var small = 0
    for token in lineStarts(before: index) {
      if token.startsLine { (words, small) = (0, 0) }
      if token.kind == .word {
        words += 1
        if !token.isCapitalised { small += 1 }
      } else if token.text == ".", words >= Self.shortestSentence, Double(small) > least * Double(words) {
        return true
      }
    }
    return false
  }

  private func tellsReport(before index: Int) -> Bool { tells(before: index, small: 1 / 2) }

  /// The same for sentences in which most words are names.
  private func tellsAnything(before index: Int) -> Bool { tells(before: index, small: 1 / 3) }

  /// Whether somebody is said to have said something between the last part of the header and a token.
  private func tellsSpeech(before index: Int) -> Bool {
    var hasVerb = false
    var isQuoted = false
    for token in lineStarts(before: index) {
      if token.startsLine { (hasVerb, isQuoted) = (false, false) }
      if InterfaceWords.reports(token.lower) { hasVerb = true }
      if ["“", "”", "\""].contains(token.text) { isQuoted = true }
      if token.text == ".", hasVerb, isQuoted { return true }
    }
    return false
  }

  /// Whether a report was sent from, or speaks of being in, a place of this name.
  private func isPlace(_ words: [String]) -> Bool {
    if City.isName(words) { return true }
    if words.count > 1, words.contains(where: { PlaceWords.contains($0.lowercased()) }) { return true }
    let name = words.map { $0.lowercased() }
    return tokens.indices.dropLast(name.count).contains { index in
      tokens[index + 1].lower == name[0] && tokens[index + 1].isCapitalised
        && tokens[(index + 1)...].prefix(name.count).map(\.lower) == name
        && ["in", "at", "near", "from", "outside", "around", "across", "to"].contains(tokens[index].text)
    }
  }

  /// Whether the text has no word of a name in small letters or as another name.
  private func isNowhereElse(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      let lower = word.lowercased()
      return vocabulary.count(of: lower) == 0
        && vocabulary.count(of: lower.prefix(1).uppercased() + lower.dropFirst()) == 0
        && !InterfaceWords.contains(lower) && !SectionNames.contains(lower)
    }
  }

  /// Whether a report goes on behind a token: many words before the line ends, and not all of them capitals.
  private func startsReport(_ start: Int, isAnchored: Bool) -> Bool {
    var words = 0
    var small = 0
    for token in tokens[start...].prefix(40) {
      if token.startsLine { break }
      if token.kind == .word { words += 1 }
      if token.kind == .word, !token.isCapitalised { small += 1 }
    }
    return isAnchored ? words >= 8 && small * 2 > words : words >= 5 && small >= 2
  }
}
