import Articles
import ForeignText
import Language

/// A word, a number or a mark above the body, where words stand together without a space.
struct HeaderToken: Equatable, Sendable {
  enum Kind: Sendable {
    case word
    case number
    case mark
  }

  let kind: Kind
  /// Where it stands in the folded text.
  let range: Range<Int>
  let text: String
  /// The text in lower case.
  let lower: String
  /// Nothing stands between this token and the one before.
  let isGlued: Bool
  /// This token begins a line.
  let startsLine: Bool

  /// The number that it is, or nil.
  var number: Int? { kind == .number && text.count <= 4 ? Int(text) : nil }

  /// Whether it is a word that begins with a capital.
  ///
  /// A letter of a script without capitals counts as one.
  var isCapitalised: Bool {
    guard kind == .word, let first = text.unicodeScalars.first else { return false }
    return first.isUpper || first.isLetter && !first.isLower && first.value > 0x2FF
  }

  /// Whether it is a word of two or more letters, all capitals.
  var isAllCapitals: Bool {
    kind == .word && text.unicodeScalars.count(where: \.isUpper) > 1
      && text.unicodeScalars.allSatisfy { !$0.isLower }
  }
}

/// The words, numbers and marks of the first part of a text.
struct HeaderTokens: Sendable {
  let tokens: [HeaderToken]

  /// Takes the tokens of the first `limit` scalars, words parted where a capital begins a new one.
  init(_ folded: FoldedText, vocabulary: DocumentVocabulary = DocumentVocabulary([]), limit: Int = 4000) {
    let scalars = folded.scalars
    let end = min(limit, scalars.count)
    var tokens: [HeaderToken] = []
    func append(_ kind: HeaderToken.Kind, _ range: Range<Int>) {
      let text = String(scalars: scalars[range])
      let previous = range.lowerBound > 0 ? scalars[range.lowerBound - 1] : "\n"
      tokens.append(
        HeaderToken(
          kind: kind, range: range, text: text, lower: text.lowercased(), isGlued: !previous.isSpace,
          startsLine: previous == "\n"))
    }
    var index = 0
    while index < end {
      let scalar = scalars[index]
      var stop = index + 1
      if scalar.isLetter {
        while stop < end, scalars[stop].isLetter || Self.joins(scalars, stop, end) { stop += 1 }
        Self.part(index..<stop, in: scalars, vocabulary) { append(.word, $0) }
      } else if scalar.isDigit {
        while stop < end, scalars[stop].isDigit { stop += 1 }
        stop = GluedNumber.end(in: scalars, of: index..<stop)
        append(.number, index..<stop)
      } else if !scalar.isSpace {
        append(.mark, index..<stop)
      }
      index = stop
    }
    self.tokens = tokens
  }

  /// An apostrophe, a hyphen or an accent between letters is part of a word.
  private static func joins(_ scalars: [Unicode.Scalar], _ index: Int, _ end: Int) -> Bool {
    switch scalars[index] {
    case "'", "’", "-": index + 1 < end && scalars[index + 1].isLetter
    case "\u{300}"..."\u{36F}", "\u{591}"..."\u{5C7}", "\u{610}"..."\u{65F}", "\u{900}"..."\u{D7F}",
      "\u{E31}"..."\u{E4E}":
      true
    default: false
    }
  }

  /// Gives one by one the words that stand together in a run of letters: `DoeMay`, `ROEShare`, `KANTERJAN` before a
  /// date.
  private static func part(
    _ word: Range<Int>, in scalars: [Unicode.Scalar], _ vocabulary: DocumentVocabulary, _ take: (Range<Int>) -> Void
  ) {
    var start = word.lowerBound
    func cut(_ index: Int) {
      guard index > start else { return }
      take(start..<index)
      start = index
    }
    for index in word.dropFirst() where scalars[index].isUpper || ScriptChange.isOther(scalars[index]) {
      if ScriptChange.isJoint(scalars, at: index) { cut(index) }
      guard scalars[index].isUpper else { continue }
      let before = scalars[index - 1]
      if before == "'" || before == "’" {
        // A closing quotation mark, unless the name is of O’Meara's kind.
        if index - start > 3, !scalars[index - 2].isUpper, !NameForm.isPrefix(scalars[start..<index]) { cut(index) }
      } else if before.isLower {
        // `O'Hara-MacInnes`
        let part = scalars[start..<index].lastIndex { $0 == "-" || $0 == "'" || $0 == "’" }
        let isInName = part.map { NameForm.isPrefix(scalars[($0 + 1)..<index]) } ?? false
        if !NameForm.isPrefix(scalars[start..<index]), !isInName { cut(index) }
      } else if before.isUpper, index + 1 < word.upperBound, scalars[index + 1].isLower, index - start >= 2,
        // `PACs`
        !(scalars[index + 1] == "s" && index + 2 == word.upperBound),
        !NameForm.isPrefix(scalars[start..<index])
      {
        cut(index)
      }
    }
    if let byline = gluedByline(in: scalars, word: start..<word.upperBound, vocabulary)
      ?? ForeignByline.glued(in: scalars, word: start..<word.upperBound, vocabulary)
    {
      cut(byline)
    }
    if let small = gluedPreposition(in: scalars, word: start..<word.upperBound, vocabulary) { cut(small) }
    if let address = GluedAddress.start(in: scalars, word: start..<word.upperBound) { cut(address) }
    if let label = gluedLabel(in: scalars, word: start..<word.upperBound) { cut(label) }
    if let zone = PublicationDate.gluedZoneEnd(in: scalars, word: start..<word.upperBound) { cut(zone) }
    if let month = Month.glued(in: scalars, word: start..<word.upperBound) { cut(month) }
    // `PMSHAREOSLO —` has two joints.
    while let city = City.glued(in: scalars, word: start..<word.upperBound, vocabulary: vocabulary), city > start {
      cut(city)
    }
    take(start..<word.upperBound)
  }

  /// Whether a word is one that ends like that.
  private static func isWord(endingInBy word: String) -> Bool {
    [
      "thereby", "whereby", "nearby", "hereby", "standby", "stand-by", "baby", "ruby", "hobby", "lobby", "rugby",
      "derby",
      "shabby", "flabby", "grubby", "tubby", "busby", "passerby", "passer-by", "layby", "lay-by", "lullaby", "wallaby",
      "goodby", "chubby", "stubby", "tabby", "cabby", "crosby",
    ].contains(word)
  }

  /// Whether two or three capitalised words are followed by a day or an address: `Ada Poe on May 9, 2022`.
  private static func endsByline(_ behind: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = behind.split(separator: " ")
    let names = words.prefix { $0.first?.isUpper == true || NameForm.particles.contains(String(scalars: $0)) }
    guard (2...4).contains(names.count), names.count < words.count else { return false }
    if names.last?.last == ",", BylineWords.isAffiliation(String(scalars: words[names.count])) { return true }
    return ["on", "in", "and", "for", "~", "|", "@", "·", "•"].contains(String(scalars: words[names.count]))
  }

  /// Where the *on* of a date begins that is glued to the word before it: `Ada Poeon November 6, 2021`.
  private static func gluedPreposition(
    in scalars: [Unicode.Scalar], word: Range<Int>, _ vocabulary: DocumentVocabulary
  ) -> Int? {
    guard word.count > 4, word.upperBound < scalars.count, scalars[word.upperBound] == " ",
      endsInPreposition(scalars[word]), startsDay(scalars, from: word.upperBound + 1)
    else { return nil }
    let whole = String(scalars: scalars[word])
    guard vocabulary.count(of: whole) < 2, PersonNames.knowledge(of: whole).isEmpty, !City.isName([whole]) else {
      return nil
    }
    return word.upperBound - 2
  }

  /// Whether letters end in a word that stands before a day in English or French.
  private static func endsInPreposition(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    switch (word[word.endIndex - 2], word[word.endIndex - 1]) {
    case ("o", "n"), ("l", "e"): true
    default: false
    }
  }

  /// Whether `November 6`, `6 novembre` stand here.
  private static func startsDay(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    let words = PlainWords.of(scalars[start...].prefix(longestDay))
    guard words.count > 1, scalars[start].isLetter || scalars[start].isDigit else { return false }
    return words[0...1].contains { Month.number($0) != nil || ForeignMonth.number($0) != nil }
      && words[0...1].contains { $0.unicodeScalars.first?.isDigit == true }
  }

  /// A day and its month have no more scalars.
  private static let longestDay = 16

  /// Where the label of a date begins that is glued to capitals: `ADA POEPUBLISHED: `.
  private static func gluedLabel(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    guard word.count > 8, word.upperBound < scalars.count, [" ", ":"].contains(scalars[word.upperBound]),
      scalars[word].allSatisfy({ !$0.isLower })
    else { return nil }
    return ["PUBLISHED", "UPDATED", "POSTED"].lazy.map { Array($0.unicodeScalars) }
      .first { scalars[word].count > $0.count + 1 && scalars[word].suffix($0.count).elementsEqual($0) }
      .map { word.upperBound - $0.count }
  }

  /// A word to which *by* is glued has at least so many letters: `nearby` is a word.
  private static let shortestBeforeBy = 5

  /// Where a small *by* begins that is glued to the word before it, a name behind it: `riskby JANE ROE`,
  /// `Candidateby Jane Roe`.
  private static func gluedByline(
    in scalars: [Unicode.Scalar], word: Range<Int>, _ vocabulary: DocumentVocabulary
  ) -> Int? {
    guard word.count > 3, scalars[word].suffix(2).elementsEqual("by".unicodeScalars) else { return nil }
    // `5:04pmby Ada Poe`
    if word.count == 4, ["am", "pm"].contains(String(scalars: scalars[word].prefix(2))) { return word.upperBound - 2 }
    guard word.count > 4 else { return nil }
    let isLabelled = word.upperBound < scalars.count && scalars[word.upperBound] == ":"
    let behind = scalars[(word.upperBound + (isLabelled ? 1 : 0))...].prefix(36)
    let letters = behind.prefix { $0.isUpper || $0 == " " || $0 == "." || $0 == "-" || $0 == "’" || $0 == "'" }
    if behind.first == " ", letters.count >= 8, letters.dropFirst().contains(" ") { return word.upperBound - 2 }
    // In small letters the word before it must be one that the text or a menu has.
    let words = behind.split(separator: " ").prefix(2)
    let whole = String(scalars: scalars[word])
    let rest = String(scalars: scalars[word].dropLast(2))
    let areNames = words.allSatisfy { $0.first?.isUpper == true || NameForm.particles.contains(String(scalars: $0)) }
    guard words.count == 2, words.first?.first?.isUpper == true, areNames, rest.count > 2,
      !isWord(endingInBy: whole.lowercased()),
      vocabulary.count(of: whole) < 2
    else { return nil }
    // A person's given name follows, and the whole is no name: `banby Ada Poe`.
    if scalars[word.lowerBound].isLower, PersonNames.knowledge(of: whole).isEmpty,
      PersonNames.knowledge(of: String(scalars: words[0])).isGiven,
      PersonNames.knowledge(of: String(scalars: words[0])).contains(.certain)
        || !PersonNames.knowledge(of: String(scalars: words[1].filter(\.isLetter))).isEmpty
    {
      return word.upperBound - 2
    }
    if scalars[word.lowerBound].isLower, PersonNames.knowledge(of: whole).isEmpty, endsByline(behind) {
      return word.upperBound - 2
    }
    guard rest.count >= shortestBeforeBy else { return nil }
    let isWord =
      vocabulary.count(of: rest) + vocabulary.count(of: rest.lowercased()) > 0
      || InterfaceWords.contains(rest.lowercased()) || SectionNames.contains(rest.lowercased())
    return isWord ? word.upperBound - 2 : nil
  }
}
