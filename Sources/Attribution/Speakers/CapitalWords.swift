import Language

/// Tells what a capital says of a word: that it belongs to a name, or only that it begins a sentence or stands in a
/// headline.
struct CapitalWords {
  private let text: MarkedText
  private let analysis: TokenAnalysis
  /// The words that stand in small letters somewhere.
  private let smallWords: Set<String>
  /// The words with a capital that own something somewhere, and stand in small letters nowhere.
  private let owners: Set<String>
  /// The two last words of longer names, in lower case: `two bulls` of `Brenda Two Bulls`.
  private let endings: Set<String>

  /// The last words of names that begin with a given name, and stand in small letters nowhere.
  private let lastNames: Set<String>
  /// The words by which an article introduces somebody’s relation, which are names whatever else they mean: `his wife, May,`.
  private let introduced: Set<String>

  init(_ text: MarkedText, _ analysis: TokenAnalysis) {
    self.text = text
    self.analysis = analysis
    let tokens = text.tokens
    // Most words of a text come again.
    let small = tokens.reduce(into: Set<String>(minimumCapacity: tokens.count / 3)) { words, token in
      if token.kind == .word, !token.isCapitalised { words.insert(token.lower) }
    }
    smallWords = small
    owners = Set(
      tokens.indices.dropLast().filter { index in
        tokens[index].isCapitalised && tokens[index + 1].lower == "'s" && !small.contains(tokens[index].lower)
          && !FunctionWords.times.contains(tokens[index].lower)
          && !FunctionWords.subjectPronouns.contains(tokens[index].lower)
      }.map { tokens[$0].text })
    lastNames = Set(
      tokens.indices.dropFirst().dropLast().filter { index in
        tokens[index].isCapitalised && tokens[index].kind == .word && !tokens[index + 1].isCapitalised
          && tokens[index - 1].isCapitalised && !small.contains(tokens[index].lower)
          && !tokens[index].isAllCapitals && !OrganisationWords.isPart(tokens[index].lower)
          && !OrganisationWords.isHead(tokens[index].lower)
          && (max(0, index - 2)..<index).contains {
            tokens[$0].isCapitalised && PersonNames.knowledge(of: tokens[$0].lower).isGiven
          }
      }.map { tokens[$0].text })
    introduced = Set(tokens.indices.filter { Self.isIntroduced($0, tokens) }.map { tokens[$0].text })
    endings = Set(
      tokens.indices.dropLast(2).filter { index in
        (index...index + 2).allSatisfy { tokens[$0].isCapitalised }
          && FunctionWords.determiners.contains(tokens[index + 1].lower)
      }.map { "\(tokens[$0 + 1].lower) \(tokens[$0 + 2].lower)" })
  }

  /// Whether a word with a capital stands alone behind whose relation, friend or lawyer it is.
  private static func isIntroduced(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 2, tokens[index].isCapitalised, tokens[index].kind == .word, !tokens[index].isAllCapitals,
      index + 1 < tokens.count, !tokens[index + 1].isCapitalised, tokens[index + 1].kind != .number
    else { return false }
    let noun = tokens[index - 1].text == "," ? index - 2 : index - 1
    // Behind a comma another has to close the aside: `thanked his wife, Monday’s speaker`.
    guard noun == index - 1 || [",", ".", ";", ")"].contains(tokens[index + 1].text),
      tokens[noun].kind == .word, !tokens[noun].isCapitalised, PeopleWords.isPerson(tokens[noun].lower),
      !FunctionWords.times.contains(tokens[index].lower)
    else { return false }
    return ["his", "her", "their", "my", "'s"].contains(tokens[noun - 1].lower)
  }

  /// Whether the words from a token on are the last of a name that stands in full elsewhere.
  func isEnding(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && endings.contains("\(text.tokens[index].lower) \(text.tokens[index + 1].lower)")
  }

  /// Whether a family name with a particle in small letters begins: `van der Meer said`.
  func beginsWithParticle(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard Self.openingParticles.contains(token.lower), index + 1 < range.upperBound else { return false }
    let next = text.tokens[index + 1]
    return next.isCapitalised
      || PersonalName.isSmallParticle(next.lower) && index + 2 < range.upperBound
        && text.tokens[index + 2].isCapitalised
  }

  /// Whether a word has a capital in the midst of a sentence, where a verb has none.
  func isTitleCased(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.isCapitalised && Self.hasInnerCapital(token) || Self.hasSmallPrefix(token) { return true }
    return token.isCapitalised && CueLexicon.entry(for: token.lower) == nil
      && (PersonNames.knowledge(of: token.lower).contains(.family)
        || token.text.unicodeScalars.contains { $0.value > 0x7F })
  }

  /// Whether a word is a name with a prefix in small letters: `kaMagwaza`, `deSouza`.
  static func hasSmallPrefix(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised,
      token.text.utf8.contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) })
    else { return false }
    // `e-Sports`, `iPhone`
    if let first = token.text.unicodeScalars.first, "eimu".unicodeScalars.contains(first),
      let next = token.text.unicodeScalars.dropFirst().first(where: { $0 != "-" }), next.isUpper
    {
      return true
    }
    return smallPrefixes.contains { prefix in
      token.text.hasPrefix(prefix) && token.text.unicodeScalars.dropFirst(prefix.count).first?.isUpper == true
    }
  }

  private static let smallPrefixes = [
    "ka", "wa", "de", "di", "da", "la", "le", "van", "von", "mac", "mc", "h", "n", "t",
  ]

  /// Whether a word begins with an article in small letters and goes on with a capital: `al-Masri`, `d'Arc`.
  static func hasArticle(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised,
      token.text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }),
      let joint = token.text.firstIndex(where: { $0 == "-" || $0 == "'" }),
      articles.contains(token.text[..<joint])
    else { return false }
    return token.text[token.text.index(after: joint)...].unicodeScalars.first?.isUpper == true
  }

  /// Whether nearly all words of a stretch begin with a capital, so that a capital tells no name.
  ///
  /// What goes on behind a quotation and ends in a stop is none, however many names it has.
  func isHeadline(_ range: Range<Int>) -> Bool {
    if text.tokens[range.upperBound - 1].text == ".", !text.tokens[range.lowerBound].isCapitalised { return false }
    var (words, capitals) = (0, 0)
    for index in range where text.tokens[index].kind == .word && text.tokens[index].range.count > 3 {
      words += 1
      if text.tokens[index].isCapitalised { capitals += 1 }
    }
    return words >= 4 && capitals * 5 >= words * 4
  }

  func startsSentence(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = text.tokens[index - 1]
    // Behind the time of an entry: `21.22 From Ada Poe in the lobby`.
    if before.kind == .number, index - 1 == range.lowerBound { return true }
    return before.endsSentence || before.kind == .quotationMark
  }

  /// Whether a little word inside has a capital, as it has in names alone: `Doctors Without Borders`.
  func hasCapitalParticle(_ range: Range<Int>, _ isHeadline: Bool) -> Bool {
    !isHeadline && range.count > 2
      && range.dropFirst().dropLast().contains { FunctionWords.prepositions.contains(text.tokens[$0].lower) }
  }

  /// Whether the first word of a run begins a personal name, for all that the tagger thinks of it.
  func isLikelyName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    // `Frostly’s shares`: what owns something is named, and so it is elsewhere.
    if owners.contains(token.text) || isNameBeforeVerb(index) { return true }
    // `Aïssatou Diop`, `KaMagwaza`, `Lone` where the article has `Ghulam Nabi Lone`.
    if token.kind == .word, Self.isForeign(token) || lastNames.contains(token.text) { return true }
    if token.text.hasHyphen, range.count == 1 { return !token.lower.hasSuffix("ing") }
    let known = PersonNames.knowledge(of: token.lower)
    guard !known.isEmpty, !smallWords.contains(token.lower) else { return false }
    return known.contains(.certain)
      || index + 1 < range.upperBound && (known.isGiven || known.contains(.familyFirst))
  }

  /// Whether a word has letters that English has not, or a capital inside.
  private static func isForeign(_ token: Token) -> Bool {
    let scalars = token.text.unicodeScalars
    return scalars.contains { $0.value > 0x7F && $0.properties.isAlphabetic }
      || !token.isAllCapitals
        && zip(scalars, scalars.dropFirst()).contains { $0.properties.isLowercase && $1.properties.isUppercase }
  }

  /// `Al-Masri`, `O'Day`, `Vogt-Tanaka`.
  private static func hasInnerCapital(_ token: Token) -> Bool {
    guard let joint = token.text.firstIndex(where: { $0 == "-" || $0 == "'" }) else { return false }
    return token.text[token.text.index(after: joint)...].unicodeScalars.first?.isUpper == true && !token.isAllCapitals
  }

  /// Whether a word alone is a title, a time or the like.
  func isNoName(_ index: Int, isFirst: Bool) -> Bool {
    let lower = text.tokens[index].lower
    if introduced.contains(text.tokens[index].text) { return false }
    if FunctionWords.times.contains(lower) || FunctionWords.months.contains(lower) || lower == "i" { return true }
    guard Titles.contains(lower) else { return false }
    // `Mayor of Nalund Municipality Ada Roe`
    if index + 1 < text.tokens.count, text.tokens[index + 1].lower == "of" { return true }
    return !PersonNames.knowledge(of: lower).contains(.family)
      || index > 0 && FunctionWords.determiners.contains(text.tokens[index - 1].lower)
  }

  func isPlainWord(_ index: Int, alone: Bool) -> Bool {
    let token = text.tokens[index]
    let lower = token.lower
    if Self.hasArticle(token) || Self.hasInnerCapital(token) || alone && introduced.contains(token.text) {
      return false
    }
    // The `WHO` is no pronoun where the word behind it is in small letters.
    if lower == "who", token.isAllCapitals, index + 1 < text.tokens.count, !text.tokens[index + 1].isCapitalised {
      return false
    }
    if FunctionWords.determiners.contains(lower) || FunctionWords.prepositions.contains(lower)
      || FunctionWords.subordinators.contains(lower)
      || FunctionWords.subjectPronouns.contains(lower) || FunctionWords.auxiliaries.contains(lower)
      || FunctionWords.adverbs.contains(lower)
      || FunctionWords.conjunctions.contains(lower) || FunctionWords.times.contains(lower)
    {
      return alone || !isNameBeforeVerb(index)
    }
    // `Cross-examining`
    if lower.hasHyphen, lower.hasSuffix("ing") { return true }
    return smallWords.contains(lower) && !PersonNames.knowledge(of: lower).contains(.certain)
      && !Titles.contains(lower)
  }

  /// Whether a word that asks or tells of time elsewhere is a name before another name: `Will Poe`, `Can Demir said`.
  ///
  /// Behind an auxiliary and a subject stands no verb with a tense of its own: `Can Demir win?`
  private func isNameBeforeVerb(_ index: Int) -> Bool {
    let word = text.tokens[index]
    guard index + 1 < text.tokens.count, text.tokens[index + 1].isCapitalised else { return false }
    if word.lower == "will" { return true }
    guard FunctionWords.auxiliaries.contains(word.lower),
      PersonNames.knowledge(of: word.lower).isGiven
        || PersonNames.knowledge(of: word.lower).contains(.familyFirst)
    else { return false }
    var end = index + 1
    while end < text.tokens.count, text.tokens[end].isCapitalised || PersonalName.isParticle(text.tokens[end].lower) {
      end += 1
    }
    guard end < text.tokens.count, end - index <= 4 else { return false }
    // `Can Demir, a driver, said`
    if text.tokens[end].text == ",", end + 1 < text.tokens.count {
      let closing = (end + 1..<min(text.tokens.count, end + Self.longestAside)).first { text.tokens[$0].text == "," }
      if let closing, closing + 1 < text.tokens.count { end = closing + 1 }
    }
    return CueLexicon.entry(for: text.tokens[end].lower).map { $0.tense == .past || $0.tense == .third } == true
      || ["was", "is", "had", "has"].contains(text.tokens[end].lower)
      || text.tokens[end].lower.hasSuffix("ed") && text.tokens[end].lower.count > 4
  }

  /// No aside behind such a name has more tokens.
  private static let longestAside = 12

  private static let openingParticles: Set<String> = [
    "van", "von", "bin", "ibn", "bint", "ole", "abu", "da", "di", "du", "del", "ní", "mac", "nic", "ó", "dos", "ter",
    "ap",
  ]

  private static let articles: Set<Substring> = [
    "al", "el", "ul", "as", "ash", "an", "ad", "at", "ar", "az", "d", "l", "dell", "o", "n", "m",
  ]
}
