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
  /// How often each word stands in small letters.
  private let smallWords: Set<String>

  init(_ text: MarkedText) {
    self.text = text
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
        while end < sentence.upperBound, !text.units[end].isQuotation { end += 1 }
        names += self.names(
          in: text.units[start].tokens.lowerBound..<text.units[end - 1].tokens.upperBound, isQuoted: false,
          sentence: number)
        start = end
      }
    }
    return names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
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
        if isHeadline, token.isCapitalised, isPlainWord(end, alone: false) {
          break
        } else if token.isCapitalised || Self.hasArticle(token) || Self.suffixes.contains(token.lower) {
          end += 1
        } else if Self.particles.contains(token.lower), end + 1 < range.upperBound,
          text.tokens[end + 1].isCapitalised || Self.particles.contains(text.tokens[end + 1].lower)
        {
          end += 1
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
    while start < range.upperBound, isFirst || text.tokens[start].lower == "the",
      isPlainWord(start, alone: range.count == 1)
    { start += 1 }
    let nameStart = start
    while start < range.upperBound - 1, Titles.contains(text.tokens[start].lower) || isNationality(start, range) {
      start += 1
    }
    // `Harbour Bank CEO Jane Roe`: what stands behind the last title is the name.
    if let title = (start..<range.upperBound).dropLast().last(where: { Titles.contains(text.tokens[$0].lower) }),
      range.upperBound - title > 2
    {
      start = title + 1
    }
    // `Democrat Jane Roe`, `Ohio Democrat Jane Roe`: a given name begins the name.
    if range.upperBound - start > 2,
      let given = (start..<range.upperBound - 1).first(where: { GivenNames.contains(text.tokens[$0].lower) }),
      given - start <= 2
    {
      start = given
    }
    let title = text.tokens[nameStart..<start].map(\.lower)
    let words = text.tokens[start..<range.upperBound].filter { $0.kind == .word }.map(\.text)
    guard !words.isEmpty, words[0].count > 1 || words.count > 1 else { return nil }
    if words.count == 1, Titles.contains(words[0].lowercased()) { return nil }
    if words.count == 1, title.isEmpty,
      FunctionWords.times.contains(words[0].lowercased()) || Self.months.contains(words[0].lowercased())
        || words[0] == "I"
    {
      return nil
    }
    return NameMention(
      tokens: start..<range.upperBound, title: title, words: words, isQuoted: isQuoted, sentence: sentence)
  }

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
