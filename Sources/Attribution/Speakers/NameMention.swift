import Language

/// A place where the article writes a proper name.
struct NameMention: Hashable, Sendable {
  /// The tokens of the name, its title left out.
  let tokens: Range<Int>
  /// The title before the name, in lower case: `mr.`, `vice president`.
  let title: [String]
  /// The words of the name as printed.
  let words: [String]
  /// Whether it stands inside quotation marks.
  let isQuoted: Bool
  /// The sentence it stands in.
  let sentence: Int
  /// What stands in marks within the name: `Bobby` of `Robert “Bobby” Roe`.
  let nickname: String?
  /// What it names, as far as the words about it tell.
  let kind: NameClass
  /// Whether it stands before the words of a turn in a conversation.
  let isLabel: Bool

  /// The last word that is no suffix such as *Jr.*
  var lastName: String { words.last { !NameFinder.suffixes.contains($0.lowercased()) } ?? words[0] }
}

/// Finds the proper names of a text.
struct NameFinder {
  static let suffixes: Set<String> = ["jr.", "sr.", "jr", "sr", "ii", "iii", "iv"]
  private static let particles: Set<String> = [
    "de", "van", "der", "von", "la", "el", "al", "bin", "ben", "di", "da", "del", "den", "du", "ibn", "y", "dos", "ter",
  ]

  let text: MarkedText
  let analysis: TokenAnalysis
  /// How often each word stands in small letters.
  private let smallWords: Set<String>
  /// The tokens of the names before the turns of a conversation.
  private let labels: Set<Int>

  init(_ text: MarkedText, _ analysis: TokenAnalysis) {
    self.text = text
    self.analysis = analysis
    labels = Set(text.turns.flatMap(\.label))
    smallWords = Set(text.tokens.lazy.filter { $0.kind == .word && !$0.isCapitalised }.map(\.lower))
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
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
      guard text.tokens[index].isCapitalised else {
        index += 1
        continue
      }
      var end = index + 1
      while end < range.upperBound {
        let token = text.tokens[end]
        if isHeadline && token.isCapitalised && isPlainWord(end, alone: false) || analysis.isVerb(end) {
          break
        } else if token.isCapitalised || Self.hasArticle(token) || Self.suffixes.contains(token.lower) {
          end += 1
        } else if Self.particles.contains(token.lower), end + 1 < range.upperBound,
          text.tokens[end + 1].isCapitalised || Self.particles.contains(text.tokens[end + 1].lower)
        {
          end += 1
        } else if !isQuoted, token.kind == .quotationMark, end + 3 < range.upperBound,
          text.tokens[end + 2].kind == .quotationMark, text.tokens[end + 1].isCapitalised,
          text.tokens[end + 3].isCapitalised
        {
          end += 3
        } else if token.text == ",", end + 1 < range.upperBound, Self.suffixes.contains(text.tokens[end + 1].lower) {
          end += 1
        } else {
          break
        }
      }
      if let mention = mention(
        index..<end, isQuoted: isQuoted, sentence: sentence, isFirst: startsSentence(index, range))
      {
        names.append(mention)
      }
      index = end
    }
    return names
  }

  /// Whether a word begins with an Arabic article in small letters and goes on with a capital: `al-Masri`.
  private static func hasArticle(_ token: Token) -> Bool {
    guard token.kind == .word, let hyphen = token.text.firstIndex(of: "-"), articles.contains(token.text[..<hyphen])
    else { return false }
    return token.text[token.text.index(after: hyphen)...].unicodeScalars.first?.isUpper == true
  }

  private static let articles: Set<Substring> = ["al", "el", "ul", "as", "ash", "an", "ad", "at", "ar", "az"]

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

  private func mention(_ range: Range<Int>, isQuoted: Bool, sentence: Int, isFirst: Bool) -> NameMention? {
    var start = range.lowerBound
    // A word that only begins the sentence.
    let isLabel = labels.contains(start)
    while !isLabel, start < range.upperBound, isFirst || text.tokens[start].lower == "the",
      isPlainWord(start, alone: range.count == 1)
    { start += 1 }
    while !isLabel, start < range.upperBound, isFirst, analysis.isPlain(start),
      !Titles.contains(text.tokens[start].lower)
    {
      start += 1
    }
    guard start < range.upperBound else { return nil }
    let nameStart = start
    while start < range.upperBound - 1, Titles.contains(text.tokens[start].lower) || isNationality(start, range) {
      start += 1
    }
    // `Harbour Bank CEO Jane Roe`, `Ohio lawmaker Jane Roe`: behind the last title, or where the person begins.
    if let title = (start..<range.upperBound).dropLast().last(where: { Titles.contains(text.tokens[$0].lower) }),
      range.upperBound - title > 2
    {
      start = title + 1
    }
    if let person = (start..<range.upperBound - 1).first(where: { analysis.name($0) == .person }),
      (person..<range.upperBound).allSatisfy({ analysis.name($0) == .person }), !isInitial(start)
    {
      start = person
    }
    let title = text.tokens[nameStart..<start].map(\.lower).filter(Titles.contains)
    let nickname = (start..<range.upperBound).first { text.tokens[$0].kind == .quotationMark }.map { $0 + 1 }
    let words = (start..<range.upperBound).filter { text.tokens[$0].kind == .word && $0 != nickname }
      .map { text.tokens[$0] }.map { isLabel && $0.isAllCapitals ? Self.inSmallLetters($0) : $0.text }
    guard !words.isEmpty, words[0].count > 1 || words.count > 1 else { return nil }
    if words.count == 1, Titles.contains(words[0].lowercased()) { return nil }
    if words.count == 1, title.isEmpty,
      FunctionWords.times.contains(words[0].lowercased()) || Self.months.contains(words[0].lowercased())
        || words[0] == "I"
    {
      return nil
    }
    return NameMention(
      tokens: start..<range.upperBound, title: title, words: words, isQuoted: isQuoted, sentence: sentence,
      nickname: nickname.map { text.tokens[$0].text }, kind: isLabel ? .person : analysis.name(range.upperBound - 1),
      isLabel: isLabel)
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

  private func isInitial(_ token: Int) -> Bool { text.tokens[token].text.hasSuffix(".") }

  /// `Belgian` before `Foreign Minister Didier Reynders`.
  private func isNationality(_ index: Int, _ range: Range<Int>) -> Bool {
    text.tokens[index..<range.upperBound].dropFirst().dropLast().contains { Titles.contains($0.lower) }
  }

  private func isPlainWord(_ index: Int, alone: Bool) -> Bool {
    let token = text.tokens[index]
    let lower = token.lower
    if FunctionWords.determiners.contains(lower) || FunctionWords.prepositions.contains(lower)
      || FunctionWords.subordinators.contains(lower)
      || FunctionWords.subjectPronouns.contains(lower) || FunctionWords.auxiliaries.contains(lower)
      || FunctionWords.adverbs.contains(lower)
      || FunctionWords.conjunctions.contains(lower) || FunctionWords.times.contains(lower)
    {
      return true
    }
    return smallWords.contains(lower) && !GivenNames.contains(lower) && !Titles.contains(lower)
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "oct.", "nov.", "dec.",
  ]
}
