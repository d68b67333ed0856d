import Articles
import ForeignText
import Language

/// Where two words stand together with nothing between them because an item of the page ended there:
/// `AdvertisementMany`, `ADVERTISEMENTMany`, `2016Many`, `below“We`.
///
/// No such joint parts two paragraphs of a body, as a paragraph ends in a mark; its left side is always an item of
/// the page. So it is one only near the start of a piece that has had no sentence yet.
struct WordJoint: Sendable {
  let vocabulary: DocumentVocabulary

  /// The longest item of a page that is no sentence, in words.
  static let longestItem = 26
  /// No word is looked at farther than so many letters: text without spaces has no end.
  private static let longestWord = 100
  /// The longest label before a headline, in scalars.
  private static let longestLabel = 32
  /// The longest credit of a picture, in words.
  static let longestCredit = 9

  /// Whether a word with a capital inside is one of the names that are written so.
  static func isKnownName(_ word: ArraySlice<Unicode.Scalar>) -> Bool { innerCapitals.contains(String(scalars: word)) }

  /// Whether an item of the page ends between `index - 1` and `index`, neither of which is a space.
  func isCut(_ scalars: [Unicode.Scalar], at index: Int, from start: Int, to end: Int) -> Bool {
    let before = scalars[index - 1]
    let scalar = scalars[index]
    let following = index + 1 < end ? scalars[index + 1] : " "
    let opensMark =
      scalar == "“"
      || QuotationMarkParity.opensWord(scalars, at: index, to: end)
        && !QuotationMarkParity.isOpen(scalars, from: start, to: index)
    // Text that was read in the wrong encoding has capitals and signs inside words.
    if before == "Ã" || before == "Â" || scalar == "Ã" || scalar == "Â" { return false }
    if Self.isTilde(before) || Self.isTilde(following) { return false }
    if ScriptChange.isJoint(scalars, at: index) { return true }
    if scalar == "©" || scalar == "•" { return !before.isSpace && isItem(scalars, start..<index) }
    if before.isLetter || before.isDigit, opensMark {
      // A mark of the wrong side closes what is open: `the film “Frozen“ and`.
      let last = scalars[start..<index].last { $0 == "“" || $0 == "”" || $0 == "„" }
      return !(scalar == "“" && (last == "“" || last == "„")) && isItem(scalars, start..<index)
    }
    guard scalar.isUpper else {
      return scalar.isDigit && before.isLower && isItem(scalars, start..<index) && endsInLongWord(scalars, at: index)
        && (!isNumbered(scalars, at: index, from: start, to: end) || isItemLike(scalars[start..<index]))
    }
    if before.isDigit {
      let next = scalars[index..<wordEnd(scalars, from: index, to: end)]
      let opens = InterfaceWords.openers.contains(String(scalars: next).lowercased())
      if opens, next.count > 1, isTimeOrPage(scalars[start..<index]) { return true }
      // `7Eleven` is a name.
      return following.isLower && isItem(scalars, start..<index) && index - start > 1
        && (scalars[index - 2] != " " || isCounted(scalars[start..<index - 1]))
        && scalars[start..<index].contains { $0.isSpace }
    }
    let left = wordStart(scalars, before: index, from: start)
    let leftWord = scalars[left..<index]
    let right = scalars[index..<wordEnd(scalars, from: index, to: end)]
    if before.isLower {
      return !isNamePrefix(leftWord) && !isInnerCapital(scalars, at: index, to: end)
        && isItem(scalars, start..<index) && isPlausible(leftWord, right, isFirst: left == start, in: scalars, start)
    }
    // In capitals the last one begins the next word, unless that word is only one letter: `ADVERTISEMENTA clip`.
    // A short one is the code of a picture agency behind its slash: `Ada Poe/PAIn the town`.
    let isCode = leftWord.count >= 2 && endsCredit(scalars, before: left, from: start)
    let isFirst = left == start && leftWord.count >= 2 && right.count > 1
    let isZone =
      left > start + 1 && leftWord.count > 1 && DateWords.isZone(String(scalars: leftWord).lowercased())
      && isTimeOfDay(scalars[start..<left])
    guard before.isUpper, leftWord.allSatisfy({ $0.isUpper }),
      leftWord.count >= 5 || isCode || leftWord.count >= 3 && isLabelled(scalars, from: start, to: left)
        || isFirst && ForeignInterface.contains(String(scalars: leftWord).lowercased())
        || (isFirst || isZone) && InterfaceWords.openers.contains(String(scalars: right).lowercased())
    else { return false }
    if following == " ", scalar == "A" || scalar == "I" {
      return InterfaceWords.contains(String(scalars: leftWord).lowercased()) && isItem(scalars, start..<index)
    }
    return following.isLower && isItem(scalars, start..<index)
  }

  /// A word of the page's own that has so many letters is no part of a firm's name.
  private static let longestInName = 7
  /// The name of a part of the newspaper stands no farther from the start, in scalars.
  private static let headerReach = 200

  /// Whether an item of the page ends in the word on the left: both words, or what stands before them, must say so, as
  /// names of firms have capitals inside too and what is cut off here is lost to the report.
  private func isPlausible(
    _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>, isFirst: Bool,
    in scalars: [Unicode.Scalar], _ start: Int
  ) -> Bool {
    let leftWord = String(scalars: left)
    let rightWord = String(scalars: right)
    let rightLower = rightWord.lowercased()
    let isLabel = InterfaceWords.contains(leftWord.lowercased())
    // `TweetEmailPrint`: one label glued to another.
    let isGlued = start > 0 && scalars[start - 1].isLetter
    let known = PersonNames.knowledge(of: rightWord)
    // No name begins with a small letter and has a capital behind three of them: `modeEleven`.
    if let first = left.first, !first.isUpper, left.count >= Self.shortestSmall, right.count > 1,
      !NameForm.particles.contains(leftWord),
      isItemLike(scalars[start..<left.endIndex]) || opensParagraph(scalars, right)
    {
      return true
    }
    if isLabel, left.count > Self.longestInName || isGlued || known.isGiven && known.contains(.certain) { return true }
    if isGlued, leftWord == "More" { return true }
    let rightHead = right.dropFirst().firstIndex(where: \.isUpper).map { String(scalars: right[..<$0]) } ?? rightWord
    if InterfaceWords.contains(rightHead.lowercased()), isLabel || !isFirst { return true }
    let opens = Self.opensSentence(rightLower)
    if opens, isLabel || !Self.nameEnds.contains(rightLower) { return true }
    if Month.number(rightLower) != nil, !isFirst { return true }
    if vocabulary.countOfHeads(leftWord) > 1 { return true }
    let isKnown = vocabulary.count(of: rightLower) > 0 || vocabulary.count(of: rightWord) > 0
    // `FaveTrump`: a name of which the text speaks, and nothing that names begin with before it.
    if !known.isEmpty, left.count >= Self.shortestSmall, vocabulary.count(of: rightWord) > 1,
      vocabulary.count(of: leftWord + rightWord) < 2, opensParagraph(scalars, right)
    {
      return true
    }
    // `Rory RasmussenIn`: behind a person's name.
    if opens, !isFirst, endsName(scalars, left.startIndex, from: start) { return true }
    if isFirst {
      // `PartilharA man`: a button in another language.
      if ForeignInterface.contains(leftWord.lowercased()), left.count >= Self.shortestSmall,
        opensParagraph(scalars, right)
      {
        return true
      }
      if Self.captionLabels.contains(leftWord.lowercased()), goesOnAsCaption(scalars, behind: right.endIndex) {
        return true
      }
      let isSection = start < Self.headerReach && Self.sections.contains(leftWord.lowercased())
      return (isLabel || isSection) && isKnown
    }
    guard left.first?.isUpper == true else {
      return left.count > 1 && (opens || isKnown || isLabel || isItemLike(scalars[start..<left.endIndex]))
    }
    if !opens, followsConjunction(scalars, left.startIndex, from: start) { return false }
    let item = scalars[start..<(isLabel ? left.startIndex : left.endIndex)]
    return (isLabel || opens || isKnown || vocabulary.count(of: leftWord) > 0 || right.count > 3) && isItemLike(item)
  }

  private static let shortestSmall = 3
  /// The first sentence of a paragraph has so many words up to its end.
  private static let shortestOpening = 8

  /// Whether a sentence of many words, and small ones among them, begins at a word.
  private func opensParagraph(_ scalars: [Unicode.Scalar], _ right: ArraySlice<Unicode.Scalar>) -> Bool {
    let line = scalars[right.startIndex...].prefix(240).prefix { $0 != "\n" && !Terminator.isMark($0) }
    let words = line.split(separator: " ")
    return words.count >= Self.shortestOpening && words.count(where: { $0.first?.isLower == true }) * 3 >= words.count
  }

  /// Whether the word before a word is a person's given name or an initial.
  private func endsName(_ scalars: [Unicode.Scalar], _ index: Int, from start: Int) -> Bool {
    guard index - 2 > start, scalars[index - 1] == " " else { return false }
    let before = scalars[start..<index - 1].split(separator: " ").last ?? []
    if before.last == "." { return before.count == 2 }
    return before.first?.isUpper == true && PersonNames.knowledge(of: String(scalars: before)).isGiven
  }

  /// Whether a small word stands before a word that a name or a sentence must go on behind: *and*, *of*, *are*.
  private func followsConjunction(_ scalars: [Unicode.Scalar], _ index: Int, from start: Int) -> Bool {
    ["and ", "or ", "of ", "is ", "are ", "was ", "were ", "the ", "to "].contains { word in
      let length = word.unicodeScalars.count
      return index - length > start && scalars[(index - length)..<index].elementsEqual(word.unicodeScalars)
        && scalars[index - length - 1] == " "
    }
  }

  /// Whether a preposition or a name follows, as in captions, and no verb.
  private func goesOnAsCaption(_ scalars: [Unicode.Scalar], behind end: Int) -> Bool {
    guard end + 1 < scalars.count, scalars[end] == " " else { return false }
    let word = String(scalars: scalars[(end + 1)..<wordEnd(scalars, from: end + 1, to: scalars.count)])
    return scalars[end + 1].isUpper || FunctionWords.prepositions.contains(word)
  }

  private static func opensSentence(_ word: String) -> Bool {
    InterfaceWords.openers.contains(word) || FunctionWords.determiners.contains(word)
      || FunctionWords.subordinators.contains(word) || FunctionWords.auxiliaries.contains(word)
      || FunctionWords.adverbs.contains(word) || FunctionWords.times.contains(word)
  }

  /// Whether text looks like what stands around a report: a headline, a credit, words of the page about itself.
  private func isItemLike(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    if scalars.contains("/") || Headline.isTitleCased(scalars) { return true }
    let words = PlainWords.of(scalars)
    if let colon = scalars.prefix(Self.longestLabel).firstIndex(of: ":"),
      RelatedLink.isLabel(PlainWords.of(scalars[scalars.startIndex..<colon]))
    {
      return true
    }
    return words.contains(where: InterfaceWords.contains) || words.starts(with: ["read", "more"])
  }

  private func isNamePrefix(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    ["Mc", "Mac", "De", "Di", "La", "Le", "Du", "Van", "Von", "Fitz", "Des", "Del", "i", "e", "O", "D", "Al", "El"]
      .contains(String(scalars: word))
  }

  private func isInnerCapital(_ scalars: [Unicode.Scalar], at index: Int, to end: Int) -> Bool {
    let first = wordStart(scalars, before: index, from: 0)
    let whole = String(scalars: scalars[first..<wordEnd(scalars, from: index, to: end)])
    if first > 0, scalars[first - 1] == "#" || scalars[first - 1] == "@" { return true }
    if Self.innerCapitals.contains(whole) { return true }
    // `iHeartRadio`
    let letters = scalars[first..<min(first + 2, end)]
    let right = String(scalars: scalars[index..<wordEnd(scalars, from: index, to: end)]).lowercased()
    if letters.first?.isLower == true, letters.last?.isUpper == true, !InterfaceWords.openers.contains(right) {
      return true
    }
    // An item of the page may well stand twice before the same word; no name ends in a word that begins sentences.
    return vocabulary.count(of: whole) > 1 && !InterfaceWords.openers.contains(right)
  }

  /// Whether a number of few digits belongs to the name before it: `Covid19 cases`.
  private func isNumbered(_ scalars: [Unicode.Scalar], at index: Int, from start: Int, to end: Int) -> Bool {
    let digits = scalars[index..<end].prefix { $0.isDigit }
    let word = String(scalars: scalars[wordStart(scalars, before: index, from: start)..<index])
    return digits.count < 3 && !InterfaceWords.contains(word.lowercased())
      && Month.number(PlainWords.of(scalars[digits.endIndex..<end].prefix(12)).first ?? "") == nil
  }

  private func endsInLongWord(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 4 && scalars[index - 4..<index].allSatisfy(\.isLower)
  }

  private func wordStart(_ scalars: [Unicode.Scalar], before index: Int, from start: Int) -> Int {
    let farthest = max(start, index - Self.longestWord)
    var first = index
    while first > farthest, scalars[first - 1].isLetter { first -= 1 }
    return first
  }

  private func wordEnd(_ scalars: [Unicode.Scalar], from index: Int, to end: Int) -> Int {
    let farthest = min(end, index + Self.longestWord)
    var position = index
    while position < farthest, scalars[position].isLetter { position += 1 }
    return position
  }
}
