import Articles
import ForeignText
import Language

/// Where one clause above the body ends and the next begins, nothing between them: `World NewsRain at Last`.
extension TitleFinder {
  /// The parts of a piece at whose joints nothing stands between two words: `World NewsRain at Last`.
  func parts(of piece: Piece) -> [Clause] {
    var ranges: [Range<Int>] = []
    var start = piece.range.lowerBound
    for index in piece.range.dropFirst() where isJoint(index, from: start, to: piece.range.upperBound) {
      ranges.append(start..<index)
      start = index
    }
    ranges.append(start..<piece.range.upperBound)
    return ranges.flatMap(withoutNewspaper).flatMap(behindNotice).map(withoutPath).map(withoutLabel)
      .map(withoutGluedLabel)
      .flatMap(SpacedTitle(folded, vocabulary).parts).map { clause(trimmed($0)) }
  }

  /// What stands behind the label that mails and databases print before titles: `Subject: Rain at Last`.
  func withoutLabel(_ range: Range<Int>) -> Range<Int> {
    let words = folded.scalars[range].split(separator: " ", maxSplits: 2)
    if words.count > 2, isSectionBefore(words[1], words[0], in: range) { return words[1].startIndex..<range.upperBound }
    guard let colon = folded.scalars[range].prefix(Self.longestLabel).firstIndex(of: ":"), colon + 1 < range.upperBound,
      Self.labels.contains(String(scalars: folded.scalars[range.lowerBound..<colon]).lowercased())
    else { return range }
    return colon + 1..<range.upperBound
  }

  /// Whether the name of a part of the newspaper stands before a headline that begins with a capital: `Culture Orchestra
  /// plays again`; the text has the headline's first word in small letters.
  private func isSectionBefore(
    _ word: ArraySlice<Unicode.Scalar>, _ section: ArraySlice<Unicode.Scalar>, in range: Range<Int>
  ) -> Bool {
    guard word.first?.isUpper == true, word.count > 3, SectionNames.contains(String(scalars: section).lowercased()),
      vocabulary.count(of: String(scalars: word).lowercased()) > 0
    else { return false }
    let rest = folded.scalars[word.endIndex..<range.upperBound].split(separator: " ")
    return rest.count > 2 && rest.count { $0.first?.isLower == true } * 3 >= rest.count * 2
  }

  private static let longestLabel = 12
  private static let labels: WordList = ["subject", "headline", "title", "re", "betreff", "objet", "asunto", "oggetto"]

  /// Whether one clause ends and the next begins right before a scalar.
  private func isJoint(_ index: Int, from start: Int, to end: Int) -> Bool {
    let scalars = folded.scalars
    let (before, scalar) = (scalars[index - 1], scalars[index])
    guard !before.isSpace, index - start >= 2 else { return false }
    if scalar == "“" || scalar == "‘" { return before.isLower || Terminator.isMark(before) || before == "”" }
    if scalar.isDigit { return isNumberBehindWord(index, from: start, to: end) }
    guard scalar.isUpper else { return false }
    // `日本語Rain at Last`
    if before.value > 0x2E80, before.isLetter, scalar.value < 0x250 { return true }
    switch before {
    case "?", "!", "…", ")", "”": return true
    case "’", "'": return scalars[index - 2].isLower && index - 2 > start && !isName(around: index, to: end)
    case ".": return scalars[index - 2].isLower || Terminator.isCloser(scalars[index - 2])
    case _ where before.isLower:
      // `iPod` has one small letter.
      return scalars[index - 2].isLetter && !isName(around: index, to: end)
    case _ where before.isDigit:
      return index + 1 < end && scalars[index + 1].isLower && scalars[start..<index].contains(" ")
    case _ where before.isUpper: return endsLabel(index, from: start, to: end)
    // `☰`, `61°`, `›`
    case _
    where before.value > 0xA0 && !before.isLetter && !"“‘–—…’”¿¡".unicodeScalars.contains(before):
      return true
    default: return false
    }
  }

  /// Whether a number of more than one digit begins a clause behind a whole word in small letters: `of the plan27,000 trees`.
  private func isNumberBehindWord(_ index: Int, from start: Int, to end: Int) -> Bool {
    let scalars = folded.scalars
    let word = scalars[start..<index].reversed().prefix { $0.isLetter }
    let digits = scalars[index..<end].prefix { $0.isDigit || $0 == "," }
    guard digits.endIndex + 1 < end, scalars[digits.endIndex] == " ", scalars[digits.endIndex + 1].isLower else {
      return false
    }
    // `Business4 canals freeze`
    if isPartOfPaper(scalars[start..<index]) { return true }
    return word.count >= Self.shortestWord && word.allSatisfy(\.isLower) && digits.count > 1
      && scalars[start..<index].contains(" ")
  }

  private static let shortestWord = 4

  /// Whether letters are the name of a part of a newspaper, or of a country, as such parts are called.
  private func isPartOfPaper(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = String(scalars: word).lowercased()
    return SectionNames.contains(word) || InterfaceWords.contains(word) || Nationalities.isCountry([word])
  }

  /// Whether a word with a capital inside is a name, as the text has it elsewhere too or its first part tells.
  func isName(around index: Int, to end: Int) -> Bool {
    let scalars = folded.scalars
    var (first, last) = (index, index)
    while first > 0, scalars[first - 1].isLetter || scalars[first - 1] == "’" || scalars[first - 1] == "'" {
      first -= 1
    }
    while last < end, scalars[last].isLetter { last += 1 }
    if first > 0, scalars[first - 1] == "#" || scalars[first - 1] == "@" { return true }
    return NameForm.isPrefix(scalars[first..<index]) || WordJoint.isKnownName(scalars[first..<last])
      || vocabulary.count(of: String(scalars: scalars[first..<last])) > 1
  }

  /// Whether capitals that are a page's own word end at an offset: `MENURain at Last`.
  private func endsLabel(_ index: Int, from start: Int, to end: Int) -> Bool {
    let scalars = folded.scalars
    // `TOP STORIES OF THE DAYRain at Last`, `TOP STORIESA Week of Rain`
    let isShouted = scalars[start..<index].contains(" ") && !scalars[start..<index].contains(where: \.isLower)
    if isShouted, index + 2 < end, scalars[index + 1] == " ", scalars[index + 2].isUpper {
      return ["A", "I"].contains(scalars[index])
    }
    guard index + 2 < end, scalars[index + 1].isLower, scalars[index + 2].isLower || scalars[index + 2] == " " else {
      return false
    }
    var first = index
    while first > 0, scalars[first - 1].isUpper { first -= 1 }
    let label = String(scalars: scalars[first..<index]).lowercased()
    // `Section ARain at Last`
    if label.count == 1, first > start, scalars[first - 1] == " ", scalars[index + 2].isLower {
      let before = PlainWords.of(scalars[start..<first])
      return before.count == 1 && before.allSatisfy { InterfaceWords.contains($0) || SectionNames.contains($0) }
    }
    // `COUNTIESRain at Last`: the report has the word behind the capitals.
    if first == start, label.count >= 3 {
      let rest = String(scalars: scalars[index..<end].prefix { $0.isLetter })
      if rest.count > 3, vocabulary.count(of: rest) + vocabulary.count(of: rest.lowercased()) > 0 { return true }
    }
    return isShouted || label == "ok" || InterfaceWords.contains(label) || SectionNames.contains(label)
      || isLanguages(label)
  }

  /// The codes of languages, as pages offer them: `EN`, `DEFR`.
  private func isLanguages(_ label: String) -> Bool {
    var rest = label[...]
    while rest.count >= 2, Self.languages.contains(String(rest.prefix(2))) { rest = rest.dropFirst(2) }
    return rest.isEmpty
  }

  private static let languages: WordList = [
    "en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "fi", "cs", "ru", "au", "nz", "uk", "us", "ca", "za", "ie",
    "eu",
  ]
}
