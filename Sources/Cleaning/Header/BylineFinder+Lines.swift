import ForeignText
import Language

/// Names of which each stands on a line of its own, with an address below it or not.
extension BylineFinder {
  /// No article has more writers.
  private static let mostNames = 5
  private static let shortestTitle = 4

  /// A byline with the names on the lines above and below it.
  func lines(with byline: Byline) -> Byline {
    guard tokens[byline.range.lowerBound].startsLine else { return byline }
    var (names, start, end) = (byline.authors, byline.range.lowerBound, byline.range.upperBound)
    while names.count < Self.mostNames, let line = nameLine(before: start) {
      names = line.authors + names
      start = line.range.lowerBound
    }
    // What is no title stands above them all.
    if start < byline.range.lowerBound, !hasTitle(above: start) {
      (names, start) = (byline.authors, byline.range.lowerBound)
    }
    while names.count < Self.mostNames, end < tokens.count, tokens[end].startsLine, let line = nameLine(at: end) {
      names += line.authors
      end = line.range.upperBound
    }
    return names.count > byline.authors.count ? Byline(names, start..<end) : byline
  }

  /// Whether a line of several words stands somewhere above a token.
  func hasTitle(above index: Int) -> Bool {
    var words = 0
    for token in tokens[..<index] {
      if token.startsLine { words = 0 }
      if token.kind == .word { words += 1 }
      if words >= Self.shortestTitle { return true }
    }
    return false
  }

  /// A line of nothing but a name that nobody knows, right below the title or beside the day.
  func nameAlone(before end: Int) -> Byline? {
    for index in 0..<end where index > 0 && tokens[index].startsLine {
      guard let line = nameLine(at: index), hasTitle(above: index),
        !tokens[line.range].contains(where: { isOfPage($0) }),
        isBelowTitle(index) || isNearDate(index, line.range.upperBound)
      else { continue }
      return line
    }
    return nil
  }

  /// Whether a word is a page's own, or is one that the text has in small letters too.
  private func isOfPage(_ token: HeaderToken) -> Bool {
    guard token.kind == .word, !NameForm.particles.contains(token.lower) else { return false }
    return vocabulary.count(of: token.lower) > 0 || InterfaceWords.contains(token.lower)
      || ForeignInterface.contains(token.lower) || BylineWords.isAffiliation(token.lower)
      || InterfaceWords.isRequest(token.lower) || FunctionWords.prepositions.contains(token.lower)
  }

  private func nameLine(before index: Int) -> Byline? {
    guard var start = lineStart(before: index) else { return nil }
    // `poe@courier.example`
    if tokens[start..<index].contains(where: { $0.text == "@" }), tokens[start].isCapitalised == false {
      guard let above = lineStart(before: start) else { return nil }
      start = above
    }
    guard let line = nameLine(at: start), line.range.upperBound == index else { return nil }
    return line
  }

  private func lineStart(before index: Int) -> Int? {
    guard index > 0 else { return nil }
    return tokens[..<index].lastIndex(where: \.startsLine) ?? 0
  }

  /// Whether a word is a newspaper's part or ends as the words of pages do, and no name: `Social Sharing`.
  private func isPlainWord(_ word: String) -> Bool {
    SectionNames.contains(word.lowercased())
      || word.count > 5 && Self.endings.contains(where: word.hasSuffix) && PersonNames.knowledge(of: word).isEmpty
  }

  private static let endings = [
    "ing", "tion", "ment", "ness", "ship", "ical", "ious", "ized", "ised", "ments", "tions",
  ]

  /// A line of nothing but names at a token, which the report does not speak of.
  private func nameLine(at start: Int) -> Byline? {
    guard tokens[start].isCapitalised, let line = Byline(tokens, bareAt: start),
      line.range.upperBound < tokens.count, tokens[line.range.upperBound].startsLine,
      !isCredit(line.range), !endsInAgency(line.range),
      line.authors.allSatisfy({ name in
        (2...4).contains(name.split(separator: " ").count) && isName(name) && isUnspoken(name)
          && !BylineWords.isPaper(name.split(separator: " ").last.map { $0.lowercased() } ?? "")
          && !name.split(separator: " ").contains { isPlainWord(String($0)) }
      })
    else { return nil }
    return line
  }
}
