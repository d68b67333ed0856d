import Language

/// The words that describe people without a name: `officials`, `a lawyer for Mr. Brink`.
struct GroupDescription {
  /// The words as they are shown, the first in small letters unless it is a name.
  let words: [String]
  /// What two descriptions of the same people have in common: small letters, no article.
  let key: String
  /// The tokens.
  let tokens: Range<Int>
  /// The gender that the noun tells.
  let gender: Titles.Gender?

  /// No description has more words.
  private static let longest = 12

  /// Reads a source; nil where its head means no people.
  init?(text: MarkedText, source: Range<Int>, head: Range<Int>) {
    let nouns = head.filter { text.tokens[$0].kind == .word || text.tokens[$0].lower.hasSuffix("-year-old") }.map {
      text.tokens[$0].lower
    }
    // A name is no description: `Doctors Without Borders`.
    if head.count > 1, nouns.last.map(Nationalities.isPeople) != true,
      !head.contains(where: { text.tokens[$0].kind == .word && !text.tokens[$0].isCapitalised }),
      source.count > head.count, source.allSatisfy({ text.tokens[$0].isCapitalised || text.tokens[$0].range.count < 4 })
    {
      return nil
    }
    guard let noun = nouns.last, Self.meansPeople(noun) || nouns.count > 1 && Self.meansPeople(nouns[nouns.count - 2])
    else { return nil }
    var end = head.upperBound
    while end < source.upperBound, end - source.lowerBound < Self.longest {
      let token = text.tokens[end]
      if token.kind == .mark || token.kind == .quotationMark || ["who", "which", "whose", "that"].contains(token.lower)
      {
        break
      }
      end += 1
    }
    var start = head.lowerBound
    while start < end - 1, FunctionWords.adverbs.contains(text.tokens[start].lower), text.tokens[start].lower != "all" {
      start += 1
    }
    tokens = start..<end
    let first = text.tokens[start]
    words = tokens.map { index in
      let token = text.tokens[index]
      guard index == start,
        FunctionWords.determiners.contains(first.lower) || PeopleWords.isGroup(first.lower)
          || PeopleWords.isPerson(first.lower)
      else { return token.text }
      return token.lower
    }
    .reduce(into: []) { words, word in
      if ["'s", "’", "'"].contains(word), let last = words.popLast() {
        words.append(last + word)
      } else {
        words.append(word)
      }
    }
    let articles: Set<String> = ["a", "an", "the"]
    key = words.map { $0.lowercased() }.drop { articles.contains($0) }.joined(separator: " ")
    gender = PeopleWords.gender(of: noun)
    guard !key.isEmpty else { return nil }
  }

  private static func meansPeople(_ noun: String) -> Bool {
    PeopleWords.isPerson(noun) || PeopleWords.isGroup(noun) || PeopleWords.isBody(noun)
      || noun.hasSuffix("s") && PeopleWords.isBody(String(noun.dropLast()))
      || noun.hasSuffix("ies") && PeopleWords.isBody(noun.dropLast(3) + "y")
      || Nationalities.isDemonym(noun) || Nationalities.isPeople(noun)
      || endings.contains { noun.hasSuffix($0) && noun.utf8.count > $0.utf8.count + 2 } && !things.contains(noun)
  }

  /// What the nouns for those who do something end in: `rescuers`, `folklorist`.
  private static let endings = ["ers", "ors", "ists", "ist", "ians", "ologist", "eers", "goers", "makers"]
  private static let things: Set<String> = [
    "papers", "numbers", "letters", "posters", "orders", "powers", "matters", "factors", "errors",
    "computers", "doors", "colors", "colours", "mirrors", "sectors", "offers", "answers", "covers", "list", "quarters",
    "headquarters", "rumors", "corners", "trailers", "servers", "sensors", "monitors", "chapters", "figures",
    "twist", "wrist", "fist", "mist", "checklist", "playlist", "towers", "rivers", "waters", "tenders", "borders",
  ]
}
