import ForeignText
import Language

/// Looks for the dateline: a place with a mark behind it, right before the report.
struct DatelineFinder {
  let tokens: [HeaderToken]
  let vocabulary: DocumentVocabulary
  /// The other parts of the header, which were found before.
  let parts: [HeaderItem]
  /// Where the report begins, where that is known.
  let bodyStart: Int?

  /// What a page says of itself has one word of its own among so many.
  private static let rareOwn = 18
  /// A sentence of a report has at least so many words.
  private static let shortestSentence = 10

  /// The dateline before a token, and where it stands in the text; nil when there is none.
  func dateline(before end: Int) -> (Dateline, Range<Int>)? {
    let start = parts.lazy.filter { $0.kind == .byline }.map(\.range.upperBound).max() ?? 0
    for index in 0..<end
    where tokens[index].range.lowerBound >= max(start, bodyStart ?? 0) && mayBeginDateline(index) {
      let isFirst =
        !tokens[..<index].contains { token in !parts.contains { $0.range.contains(token.range.lowerBound) } }
        || isBehindPart(index)
      let isAnchored =
        isFirst
        || (tokens[index].startsLine || !parts.isEmpty && isBehindPageWord(index)) && !tellsReport(before: index)
      let standsAlone =
        !parts.isEmpty
        && (isFirst || (tokens[index].startsLine || tokens[index].isGlued) && !tellsReport(before: index))
      let dateline = Dateline(
        tokens, at: index, isAnchored: isAnchored, isPlace: isPlace,
        standsApart: {
          standsAlone && (isFirst || tokens[index].startsLine || tokens[index].isAllCapitals)
            && isNowhereElse($0, behind: index)
        })
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

  static let longestPlace = 3

  /// Whether words are the name of a place and of nobody and of no part of a newspaper.
  func isPlaceName(_ words: [String], behind index: Int) -> Bool {
    let lower = words.map { $0.lowercased() }
    guard !NewsroomLabel.isName(lower), !PictureCaption.isLabel(lower), !RelatedLink.isLabel(lower),
      !NewsAgency.isName(lower),
      !lower.contains(where: {
        InterfaceWords.contains($0) || ForeignInterface.contains($0) || SectionNames.contains($0)
          || BylineWords.isPaper($0) || DateWords.isLabel($0)
          || Weekday.isName($0) || InterfaceWords.isRequest($0) || InterfaceWords.openers.contains($0)
      })
    else { return false }
    if City.isName(words) { return true }
    if words.count > 1, isPlace(words) { return true }
    guard words.count == 1, words[0].unicodeScalars.count >= Self.shortestPlaceName,
      !PersonNames.knowledge(of: NameForm.normalised(words[0])).isGiven
    else { return false }
    return isPlace(words) || vocabulary.count(of: lower[0]) == 0 && !tokens[index...].contains { $0.lower == lower[0] }
  }

  private static let shortestPlaceName = 5

  /// Whether a dateline may begin at a token: at a line's start, behind a part of the header, glued to what is before.
  private func mayBeginDateline(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised || ["(", "[", "/", "-"].contains(token.text) else { return false }
    guard index > 0, !token.startsLine, !isBehindPart(index) else { return true }
    // `… from Norway YEREVAN, December 13, Agency –`
    if token.isAllCapitals, !tokens[index - 1].isAllCapitals, index + 3 < tokens.count, tokens[index + 1].text == ",",
      Month.number(tokens[index + 2].lower) != nil, tokens[index + 3].kind == .number
    {
      return true
    }
    if isBehindButtons(index) { return true }
    if token.text == "[" { return token.isGlued }
    if token.text == "(" { return token.isGlued && index + 1 < tokens.count && tokens[index + 1].isCapitalised }
    let before = tokens[index - 1]
    if ["|", "·", "•", ")"].contains(before.text) { return token.isCapitalised }
    return token.isGlued && token.isCapitalised
      && (before.kind != .mark || Terminator.isMark(before.text.unicodeScalars.first ?? " ")
        || ["”", "’", "\"", "»", ">", "+", "*", "]"].contains(before.text))
  }

  /// Whether a token is glued to a word of the page's own: `Share this article: EmailShareOslo –`.
  private func isBehindPageWord(_ index: Int) -> Bool {
    if isBehindButtons(index) { return true }
    guard index > 0, tokens[index].isGlued else { return false }
    let before = tokens[index - 1].lower
    if before.unicodeScalars.last.map(ScriptChange.isOther) == true { return true }
    return InterfaceWords.contains(before) || ForeignInterface.contains(before)
      || before == "us" && index > 1 && InterfaceWords.contains(tokens[index - 2].lower)
  }

  /// Whether a word in capitals stands behind nothing but a page's own words on its line: `Facebook Email OSLO –`.
  private func isBehindButtons(_ index: Int) -> Bool {
    guard index > 0, tokens[index].isAllCapitals, !tokens[index].startsLine, !tokens[index - 1].isAllCapitals else {
      return false
    }
    var start = index - 1
    while start > 0, !tokens.startsSegment(start) { start -= 1 }
    return tokens[start..<index].allSatisfy {
      $0.kind == .number || ["minuti", "minutos", "minuten", "minutes", "min"].contains($0.lower)
        || ForeignWords.contains($0.lower) || NameForm.particles.contains($0.lower)
        || $0.kind == .word && (InterfaceWords.contains($0.lower) || ForeignInterface.contains($0.lower))
    }
  }

  func isBehindPart(_ index: Int) -> Bool {
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
    var own = 0
    for token in lineStarts(before: index) {
      if token.startsLine { (words, small, own) = (0, 0, 0) }
      if token.kind == .word {
        words += 1
        if !token.isCapitalised { small += 1 }
        if InterfaceWords.contains(token.lower) { own += 1 }
      } else if token.text == ".", words >= Self.shortestSentence, Double(small) > least * Double(words),
        own * Self.rareOwn <= words
      {
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

  /// Whether the text has no word of a name in small letters, and none behind it as another name.
  private func isNowhereElse(_ words: [String], behind index: Int) -> Bool {
    // What is in capitals here and a name there is one.
    let isInCapitals = words.allSatisfy { $0.unicodeScalars.count > 3 && $0.unicodeScalars.allSatisfy { !$0.isLower } }
    return words.allSatisfy { word in
      let lower = word.lowercased()
      return vocabulary.count(of: lower) == 0 && !InterfaceWords.contains(lower) && !SectionNames.contains(lower)
        && !tokens[min(index + words.count, tokens.count)...].contains {
          $0.lower == lower && !($0.isCapitalised && !$0.isAllCapitals && isInCapitals)
        }
    }
  }

  /// Whether a report goes on behind a token: many words before the line ends, and not all of them capitals.
  func startsReport(_ start: Int, isAnchored: Bool) -> Bool {
    var words = 0
    var small = 0
    for (offset, token) in tokens[start...].prefix(40).enumerated() {
      if offset > 0, token.startsLine { break }
      if token.kind == .word { words += 1 }
      if token.kind == .word, !token.isCapitalised { small += 1 }
    }
    return isAnchored ? words >= 8 && small * 2 > words : words >= 5 && small >= 2
  }
}
