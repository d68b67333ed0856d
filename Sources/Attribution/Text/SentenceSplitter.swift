import Language

/// Parts a paragraph into sentences, a quotation being one piece whatever stands in it.
struct SentenceSplitter {
  let tokens: [Token]
  let units: [MarkedText.Unit]

  /// Text without any end is cut after so many units, so that no work grows with the square of its length.
  private static let longest = 600
  /// How many words may stand between a quotation that ends in `?` or `!` and the cue behind it.
  private static let reach = 9

  /// The sentences of a paragraph's units.
  func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = paragraph.lowerBound
    for index in paragraph where ends(index, after: start, paragraph) || index - start >= Self.longest {
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
    return sentences
  }

  private func ends(_ index: Int, after start: Int, _ paragraph: Range<Int>) -> Bool {
    let unit = units[index]
    let next = index + 1
    guard next < paragraph.upperBound else { return true }
    if unit.isQuotation {
      guard let last = tokens[unit.tokens].last(where: { $0.kind != .quotationMark }), last.endsSentence else {
        return false
      }
      if units[next].isQuotation { return true }
      let following = tokens[units[next].tokens.lowerBound]
      if following.kind == .mark { return false }
      if !following.isCapitalised { return following.kind == .number }
      return isPartOfClause(index, after: start) || !isAttributed(from: next, paragraph)
    }
    let token = tokens[unit.tokens.lowerBound]
    guard token.endsSentence else { return isShortenedEnd(token, next) }
    if units[next].isQuotation { return true }
    let following = tokens[units[next].tokens.lowerBound]
    // A closing bracket or mark still belongs to the sentence.
    if following.kind == .mark, [")", "]"].contains(following.text) { return false }
    if following.kind == .quotationMark { return false }
    if token.text == "..." || token.text == "…" { return following.isCapitalised }
    return following.isCapitalised || following.kind == .number || following.kind == .mark && following.text != ","
      || token.text != "."
  }

  /// Whether words in marks end a clause that tells already whose they are.
  ///
  /// `Poe said he was “too old.” She laughed.`
  private func isPartOfClause(_ quotation: Int, after start: Int) -> Bool {
    (start..<quotation).contains {
      !units[$0].isQuotation && CueLexicon.entry(for: tokens[units[$0].tokens.lowerBound].lower) != nil
    }
  }

  /// `U.S.` at a sentence's end, told by what begins the next.
  private func isShortenedEnd(_ token: Token, _ next: Int) -> Bool {
    guard token.kind == .word, token.text.hasSuffix("."),
      token.text.count > 3 || token.lower == "inc." || token.lower == "jr.",
      !units[next].isQuotation
    else { return false }
    let following = tokens[units[next].tokens.lowerBound]
    guard following.isCapitalised else { return false }
    return FunctionWords.determiners.contains(following.lower)
      || FunctionWords.subjectPronouns.contains(following.lower)
      || ["in", "but", "mr.", "ms.", "mrs.", "on", "at", "and", "however", "asked"].contains(following.lower)
  }

  /// Whether a name and a past tense that ends the sentence are all that follows.
  private func isLastVerb(_ index: Int, from start: Int, _ paragraph: Range<Int>) -> Bool {
    let token = tokens[units[index].tokens.lowerBound]
    guard index > start, index - start <= 4, !token.isCapitalised, token.lower.hasSuffix("ed"), token.lower.count > 4
    else {
      return false
    }
    guard (start..<index).allSatisfy({ tokens[units[$0].tokens.lowerBound].isCapitalised }) else { return false }
    guard index + 1 < paragraph.upperBound else { return true }
    return !units[index + 1].isQuotation && tokens[units[index + 1].tokens.lowerBound].endsSentence
  }

  /// The bracket behind a name that tells somebody’s party or place: `Ada Poe (PDP, Oyo) asked`.
  private func bracket(from start: Int, _ paragraph: Range<Int>) -> Range<Int> {
    func text(_ index: Int) -> String { units[index].isQuotation ? "" : tokens[units[index].tokens.lowerBound].text }
    let reach = start..<min(paragraph.upperBound, start + Self.reach)
    guard let opening = reach.first(where: { text($0) == "(" }), opening > start,
      let closing = (opening..<min(paragraph.upperBound, opening + Self.reach)).first(where: { text($0) == ")" })
    else { return start..<start }
    return opening..<closing + 1
  }

  /// Whether a cue of speech follows before the sentence is over, as in `“Why?” Ms. Roe asked`.
  private func isAttributed(from start: Int, _ paragraph: Range<Int>) -> Bool {
    let bracket = bracket(from: start, paragraph)
    for index in start..<min(paragraph.upperBound, start + Self.reach + bracket.count) where !bracket.contains(index) {
      if units[index].isQuotation { return false }
      let token = tokens[units[index].tokens.lowerBound]
      if token.kind == .mark, token.text != "," { return false }
      if isLastVerb(index, from: start, paragraph) { return true }
      if index > start, ["wanted", "wants"].contains(token.lower), index + 2 < paragraph.upperBound,
        tokens[units[index + 2].tokens.lowerBound].lower == "know"
      {
        return true
      }
      if MannersOfSpeaking.contains(token.lower), index > start, !token.isCapitalised {
        guard index + 1 < paragraph.upperBound, !units[index + 1].isQuotation else {
          return index + 1 >= paragraph.upperBound
        }
        if isLastHearer(behind: index, paragraph) { return true }
        let after = tokens[units[index + 1].tokens.lowerBound]
        return after.kind == .mark && after.text != ":"
          || FunctionWords.prepositions.contains(after.lower) || FunctionWords.times.contains(after.lower)
          || after.lower.hasSuffix("ly")
          || ["when", "as", "while", "who", "and", "out", "back", "up", "in", "on", "away"].contains(after.lower)
          || FunctionWords.adverbs.contains(after.lower)
      }
    }
    return false
  }

  /// Whether whom somebody asks or tells is all that follows.
  ///
  /// `“Why?” Ada Poe asked her brother.`
  private func isLastHearer(behind verb: Int, _ paragraph: Range<Int>) -> Bool {
    guard CueLexicon.entry(for: tokens[units[verb].tokens.lowerBound].lower)?.forms.contains(.hearer) == true else {
      return false
    }
    for index in verb + 1..<min(paragraph.upperBound, verb + Self.reach) {
      if units[index].isQuotation { return false }
      let token = tokens[units[index].tokens.lowerBound]
      if token.endsSentence { return index > verb + 1 }
      guard token.kind == .word, !FunctionWords.auxiliaries.contains(token.lower),
        !FunctionWords.subordinators.contains(token.lower), token.lower != "to", token.lower != "about",
        CueLexicon.entry(for: token.lower) == nil
      else { return false }
    }
    return false
  }
}
