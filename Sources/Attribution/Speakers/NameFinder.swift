import Language

/// Finds the proper names of a text: runs of words with capitals, read as titles, name and post-nominals.
struct NameFinder {
  let text: MarkedText
  let analysis: TokenAnalysis
  /// The words that stand in small letters somewhere.
  private let smallWords: Set<String>
  /// The tokens of the names before the turns of a conversation.
  private let labels: Set<Int>
  /// The two last words of longer names, in lower case: `two bulls` of `Brenda Two Bulls`.
  private let endings: Set<String>

  init(_ text: MarkedText, _ analysis: TokenAnalysis) {
    self.text = text
    self.analysis = analysis
    labels = Set(text.turns.flatMap(\.label))
    smallWords = Set(text.tokens.lazy.filter { $0.kind == .word && !$0.isCapitalised }.map(\.lower))
    let tokens = text.tokens
    endings = Set(
      tokens.indices.dropLast(2).filter { index in
        (index...index + 2).allSatisfy { tokens[$0].isCapitalised }
          && FunctionWords.determiners.contains(tokens[index + 1].lower)
      }.map { "\(tokens[$0 + 1].lower) \(tokens[$0 + 2].lower)" })
  }

  /// Whether the words from a token on are the last of a name that stands in full elsewhere.
  private func isEnding(_ index: Int, _ range: Range<Int>) -> Bool {
    index + 1 < range.upperBound && endings.contains("\(text.tokens[index].lower) \(text.tokens[index + 1].lower)")
  }

  /// The names, in order.
  func names() -> [NameMention] {
    var names: [NameMention] = []
    for (number, sentence) in text.sentences.enumerated() {
      for unit in sentence {
        let range = text.units[unit].tokens
        if text.units[unit].isQuotation { names += self.names(in: range, isQuoted: true, sentence: number) }
      }
      // Outside quotations the tokens of neighbouring units run on.
      var start = sentence.lowerBound
      while start < sentence.upperBound {
        guard !text.units[start].isQuotation else {
          start += 1
          continue
        }
        var end = start
        while end < sentence.upperBound, !text.units[end].isQuotation || isNickname(end, in: sentence) { end += 1 }
        names += self.names(
          in: text.units[start].tokens.lowerBound..<text.units[end - 1].tokens.upperBound, isQuoted: false,
          sentence: number)
        start = end
      }
    }
    return withCouples(names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
  }

  /// `Anna and Niko Roe`: the first of a couple bears the name of the second.
  private func withCouples(_ names: [NameMention]) -> [NameMention] {
    var names = names
    for index in names.indices.dropLast() {
      let (first, second) = (names[index], names[index + 1])
      guard first.words.count == 1, first.title.isEmpty, second.words.count == 2, !second.isFormOfBody,
        second.tokens.lowerBound == first.tokens.upperBound + 1, text.tokens[first.tokens.upperBound].lower == "and",
        PersonNames.knowledge(of: first.words[0]).isGiven, PersonNames.knowledge(of: second.words[0]).isGiven,
        !PersonNames.knowledge(of: first.words[0]).contains(.family)
      else { continue }
      names[index] = first.named(PersonalName(first.words + second.words.suffix(1)))
    }
    return names
  }

  /// Whether a quotation is a word within a name: `Robert “Bobby” Roe`.
  private func isNickname(_ unit: Int, in sentence: Range<Int>) -> Bool {
    let tokens = text.units[unit].tokens
    return tokens.count == 3 && text.tokens[tokens.lowerBound + 1].isCapitalised && unit > sentence.lowerBound
      && unit + 1 < sentence.upperBound && text.token(unit - 1).isCapitalised && text.token(unit + 1).isCapitalised
  }

  private func names(in range: Range<Int>, isQuoted: Bool, sentence: Int) -> [NameMention] {
    var names: [NameMention] = []
    let isHeadline = isHeadline(range)
    var index = range.lowerBound
    while index < range.upperBound {
      guard text.tokens[index].isCapitalised || Self.hasArticle(text.tokens[index]) || beginsWithParticle(index, range)
      else {
        index += 1
        continue
      }
      let run = run(from: index, in: range, isQuoted: isQuoted, isHeadline: isHeadline)
      if let mention = mention(
        run.tokens, isFormOfBody: run.isFormOfBody, isQuoted: isQuoted, isHeadline: isHeadline, sentence: sentence,
        isFirst: startsSentence(index, range))
      {
        names.append(mention)
      }
      index = run.tokens.upperBound
    }
    return names
  }

  /// Whether a family name with a particle in small letters begins: `van der Meer said`.
  private func beginsWithParticle(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard Self.openingParticles.contains(token.lower), index + 1 < range.upperBound else { return false }
    let next = text.tokens[index + 1]
    return next.isCapitalised
      || PersonalName.isSmallParticle(next.lower) && index + 2 < range.upperBound
        && text.tokens[index + 2].isCapitalised
  }

  private static let openingParticles: Set<String> = [
    "van", "von", "bin", "ibn", "bint", "ole", "abu", "da", "di", "du", "del", "ní", "mac", "nic", "ó", "dos", "ter",
    "ap",
  ]

  /// The words with capitals from one on, with what joins them.
  private func run(
    from start: Int, in range: Range<Int>, isQuoted: Bool, isHeadline: Bool
  ) -> (tokens: Range<Int>, isFormOfBody: Bool) {
    var end = start + 1
    var isFormOfBody = false
    while end < range.upperBound {
      let token = text.tokens[end]
      if PersonalName.isSmallParticle(token.lower), end + 1 < range.upperBound,
        text.tokens[end + 1].isCapitalised || Self.hasArticle(text.tokens[end + 1])
          || PersonalName.isSmallParticle(text.tokens[end + 1].lower) && end + 2 < range.upperBound
            && text.tokens[end + 2].isCapitalised
      {
        end += 1
      } else if isHeadline && token.isCapitalised && isPlainWord(end, alone: false)
        || analysis.isVerb(end) && (isHeadline || !isTitleCased(end))
      {
        break
      } else if token.isCapitalised || Self.hasArticle(token) || PersonalName.suffixes.contains(token.lower) {
        end += 1
      } else if !isQuoted, token.kind == .quotationMark, end + 3 < range.upperBound,
        text.tokens[end + 2].kind == .quotationMark, text.tokens[end + 1].isCapitalised,
        text.tokens[end + 3].isCapitalised
      {
        end += 3
      } else if token.text == ",", end + 1 < range.upperBound,
        PersonalName.suffixes.contains(text.tokens[end + 1].lower)
      {
        end += 1
      } else if let joined = NameJoint(text: text).end(at: end, after: start, in: range) {
        end = joined
        isFormOfBody = true
      } else {
        break
      }
    }
    return (start..<end, isFormOfBody)
  }

  /// Whether a word has a capital in the midst of a sentence, where a verb has none.
  private func isTitleCased(_ index: Int) -> Bool {
    text.tokens[index].isCapitalised && PersonNames.knowledge(of: text.tokens[index].lower).contains(.family)
      && CueLexicon.entry(for: text.tokens[index].lower) == nil
  }

  /// Whether a word begins with an article in small letters and goes on with a capital: `al-Masri`, `d'Arc`.
  static func hasArticle(_ token: Token) -> Bool {
    guard token.kind == .word, !token.isCapitalised,
      token.text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }),
      let joint = token.text.firstIndex(where: { $0 == "-" || $0 == "'" }),
      articles.contains(token.text[..<joint])
    else { return false }
    return token.text[token.text.index(after: joint)...].unicodeScalars.first?.isUpper == true
  }

  private static let articles: Set<Substring> = [
    "al", "el", "ul", "as", "ash", "an", "ad", "at", "ar", "az", "d", "l", "dell", "o", "n", "m",
  ]

  /// Whether nearly all words of a stretch begin with a capital, so that a capital tells no name.
  private func isHeadline(_ range: Range<Int>) -> Bool {
    let words = text.tokens[range].filter { $0.kind == .word && $0.range.count > 3 }
    return words.count >= 4 && words.count(where: \.isCapitalised) * 5 >= words.count * 4
  }

  private func startsSentence(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    let before = text.tokens[index - 1]
    return before.endsSentence || before.kind == .quotationMark
  }

  private func mention(
    _ range: Range<Int>, isFormOfBody: Bool, isQuoted: Bool, isHeadline: Bool, sentence: Int, isFirst: Bool
  ) -> NameMention? {
    let isLabel = labels.contains(range.lowerBound)
    let run = NameRun(text: text, analysis: analysis, tokens: range, isFormOfBody: isFormOfBody)
    var start = range.lowerBound
    if text.tokens[start].lower == "the", range.count > 1 { start += 1 }
    if !isLabel, !isEnding(start, range), !isFormOfBody, !hasCapitalParticle(start..<range.upperBound, isHeadline) {
      // Words that only begin the sentence.
      while start < range.upperBound, isFirst || text.tokens[start].lower == "the",
        isPlainWord(start, alone: range.count == 1)
      { start += 1 }
      if isFirst, start + 1 < range.upperBound, PeopleWords.isGroup(text.tokens[start].lower),
        PersonNames.knowledge(of: text.tokens[start + 1].lower).isGiven
      {
        start += 1
      }
      while start < range.upperBound, isFirst, analysis.isPlain(start), !Titles.contains(text.tokens[start].lower),
        !Titles.isModifier(text.tokens[start].lower), !isLikelyName(start, range)
      {
        start += 1
      }
    }
    guard start < range.upperBound else { return nil }
    guard let parts = run.parts(from: start, isFirst: isFirst) else { return nil }
    let name = parts.name
    let nickname = name.first {
      text.tokens[$0].kind == .quotationMark && !NameJoint(text: text).isPluralPossessive($0)
    }.map { $0 + 1 }
    let words = name.filter { index in
      index != nickname
        && (text.tokens[index].kind == .word || text.tokens[index].text == "&"
          || NameJoint(text: text).isPluralPossessive(index))
    }
    .map { text.tokens[$0] }.map { isLabel && $0.isAllCapitals ? Self.inSmallLetters($0) : $0.text }
    guard !words.isEmpty, words[0].count > 1 || words.count > 1 else { return nil }
    if words.count == 1, parts.titles.isEmpty, isNoName(name.lowerBound, isFirst: isFirst) { return nil }
    return NameMention(
      tokens: name, title: parts.titles, name: PersonalName(Self.withPossessives(words)), isQuoted: isQuoted,
      sentence: sentence, nickname: nickname.map { text.tokens[$0].text },
      kind: isLabel ? .person : analysis.name(name.upperBound - 1), isLabel: isLabel, isFormOfBody: parts.isFormOfBody,
      hasPostNominal: parts.hasPostNominal, isInHeadline: isHeadline)
  }

  /// The ending of a possessive belongs to the word before it.
  private static func withPossessives(_ words: [String]) -> [String] {
    words.reduce(into: []) { words, word in
      if ["'s", "'", "’"].contains(word), let last = words.popLast() {
        words.append(last + (word == "’" ? "'" : word))
      } else {
        words.append(word)
      }
    }
  }

  /// Whether a little word inside has a capital, as it has in names alone: `Doctors Without Borders`.
  private func hasCapitalParticle(_ range: Range<Int>, _ isHeadline: Bool) -> Bool {
    !isHeadline && range.count > 2
      && range.dropFirst().dropLast().contains { FunctionWords.prepositions.contains(text.tokens[$0].lower) }
  }

  /// Whether the first word of a run begins a personal name, for all that the tagger thinks of it.
  private func isLikelyName(_ index: Int, _ range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.text.contains("-"), range.count == 1 { return true }
    let known = PersonNames.knowledge(of: token.lower)
    guard !known.isEmpty, !smallWords.contains(token.lower) else { return false }
    return known.contains(.certain)
      || index + 1 < range.upperBound && (known.isGiven || known.contains(.familyFirst))
  }

  /// `Al-Masri`, `O'Day`, `Vogt-Tanaka`.
  private static func hasInnerCapital(_ token: Token) -> Bool {
    guard let joint = token.text.firstIndex(where: { $0 == "-" || $0 == "'" }) else { return false }
    return token.text[token.text.index(after: joint)...].unicodeScalars.first?.isUpper == true && !token.isAllCapitals
  }

  /// Whether a word alone is a title, a time or the like.
  private func isNoName(_ index: Int, isFirst: Bool) -> Bool {
    let lower = text.tokens[index].lower
    if FunctionWords.times.contains(lower) || Self.months.contains(lower) || lower == "i" { return true }
    guard Titles.contains(lower) else { return false }
    return !PersonNames.knowledge(of: lower).contains(.family)
      || index > 0 && FunctionWords.determiners.contains(text.tokens[index - 1].lower)
  }

  /// `ROE` as `Roe`, `O'DAY` as `O'Day`.
  private static func inSmallLetters(_ token: Token) -> String {
    var isFirst = true
    return String(
      token.lower.map { letter in
        defer { isFirst = !letter.isLetter }
        return isFirst ? Character(letter.uppercased()) : letter
      })
  }

  private func isPlainWord(_ index: Int, alone: Bool) -> Bool {
    let token = text.tokens[index]
    let lower = token.lower
    if Self.hasArticle(token) || Self.hasInnerCapital(token) { return false }
    if FunctionWords.determiners.contains(lower) || FunctionWords.prepositions.contains(lower)
      || FunctionWords.subordinators.contains(lower)
      || FunctionWords.subjectPronouns.contains(lower) || FunctionWords.auxiliaries.contains(lower)
      || FunctionWords.adverbs.contains(lower)
      || FunctionWords.conjunctions.contains(lower) || FunctionWords.times.contains(lower)
    {
      return !(lower == "will" && !alone && index + 1 < text.tokens.count && text.tokens[index + 1].isCapitalised)
    }
    return smallWords.contains(lower) && !PersonNames.knowledge(of: lower).contains(.certain)
      && !Titles.contains(lower)
  }

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.",
  ]
}
