import Language

/// Finds the proper names of a text: runs of words with capitals, read as titles, name and post-nominals.
struct NameFinder {
  let text: MarkedText
  let analysis: TokenAnalysis
  private let capitals: CapitalWords
  /// The tokens of the names before the turns of a conversation.
  private let labels: Set<Int>
  init(_ text: MarkedText, _ analysis: TokenAnalysis) {
    self.text = text
    self.analysis = analysis
    labels = Set(text.turns.flatMap(\.label))
    capitals = CapitalWords(text, analysis)
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
    return withCouples(withoutHonorifics(names.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }))
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
    return (3...4).contains(tokens.count) && tokens.dropFirst().dropLast().allSatisfy { text.tokens[$0].isCapitalised }
      && unit > sentence.lowerBound
      && unit + 1 < sentence.upperBound && text.token(unit - 1).isCapitalised && text.token(unit + 1).isCapitalised
  }

  private func names(in range: Range<Int>, isQuoted: Bool, sentence: Int) -> [NameMention] {
    var names: [NameMention] = []
    let isHeadline = capitals.isHeadline(range)
    var index = range.lowerBound
    while index < range.upperBound {
      guard
        text.tokens[index].isCapitalised || CapitalWords.hasArticle(text.tokens[index])
          || capitals.beginsWithParticle(index, range)
      else {
        index += 1
        continue
      }
      let run = run(from: index, in: range, isQuoted: isQuoted, isHeadline: isHeadline)
      if let mention = mention(
        run.tokens, isFormOfBody: run.isFormOfBody, isQuoted: isQuoted, isHeadline: isHeadline, sentence: sentence,
        isFirst: capitals.startsSentence(index, range))
      {
        names.append(mention)
      }
      index = run.tokens.upperBound
    }
    return names
  }

  /// The words with capitals from one on, with what joins them.
  private func run(
    from start: Int, in range: Range<Int>, isQuoted: Bool, isHeadline: Bool
  ) -> (tokens: Range<Int>, isFormOfBody: Bool) {
    var end = start + 1
    var isFormOfBody = false
    let endsInStop = text.tokens[range.upperBound - 1].text == "."
    while end < range.upperBound {
      let token = text.tokens[end]
      if beginsDay(end, in: range) { break }
      if PersonalName.isSmallParticle(token.lower), end + 1 < range.upperBound,
        text.tokens[end + 1].isCapitalised || CapitalWords.hasArticle(text.tokens[end + 1])
          || PersonalName.isSmallParticle(text.tokens[end + 1].lower) && end + 2 < range.upperBound
            && text.tokens[end + 2].isCapitalised
      {
        end += 1
      } else if isHeadline && token.isCapitalised && capitals.isPlainWord(end, alone: false)
        || analysis.isVerb(end) && !CapitalWords.hasSmallPrefix(token)
          && !isPortugueseParticle(end, after: start, in: range) && !isAmongCapitals(end, in: range, isHeadline)
          && (isHeadline || !token.isCapitalised
            || !capitals.isTitleCased(end) && (!endsInStop || CueLexicon.entry(for: token.lower) != nil))
      {
        break
      } else if token.isCapitalised || CapitalWords.hasArticle(token) || CapitalWords.hasSmallPrefix(token)
        || PersonalName.suffixes.contains(token.lower)
      {
        end += 1
      } else if isPortugueseParticle(end, after: start, in: range) {
        end += 1
      } else if ["an", "na"].contains(token.lower), end + 1 < range.upperBound,
        text.tokens[end + 1].isCapitalised || CapitalWords.hasSmallPrefix(text.tokens[end + 1]),
        ["mac", "nic", "mag", "ó", "uí"].contains(text.tokens[end - 1].lower)
      {
        // `Cathal Mac an Ultaigh`, `Cathal Mac an tSaoi`
        end += 1
      } else if token.text == "(", end + 3 < range.upperBound, Titles.isAddress(text.tokens[end + 1].lower),
        text.tokens[end + 2].text == ")", text.tokens[end + 3].isCapitalised,
        Titles.contains(text.tokens[end - 1].lower)
      {
        // `Dr. (Mrs.) Ada Roe`
        end += 3
      } else if NameJoint(text: text).isBracketOfGivenName(end), token.text == "(" {
        // `Lady (Ada) Roe`
        end += 3
      } else if !isQuoted, token.kind == .quotationMark, let closing = endOfNickname(from: end, in: range) {
        end = closing + 1
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

  /// Whether words with capitals stand on both sides of one in plain text, where a verb has none: `Rep. Do Min-jun`.
  private func isAmongCapitals(_ index: Int, in range: Range<Int>, _ isHeadline: Bool) -> Bool {
    !isHeadline && text.tokens[index].isCapitalised && CueLexicon.entry(for: text.tokens[index].lower) == nil
      && index + 1 < range.upperBound && text.tokens[index + 1].isCapitalised
      && text.tokens[range].contains {
        $0.kind == .word && !$0.isCapitalised && !FunctionWords.prepositions.contains($0.lower) && $0.range.count > 3
      }
  }

  /// The mark that closes a nickname of one or two words before the rest of a name: `Dan ‘The Vicar’ Roe`.
  private func endOfNickname(from opening: Int, in range: Range<Int>) -> Int? {
    for closing in [opening + 2, opening + 3] where closing + 1 < range.upperBound {
      if text.tokens[closing].kind == .quotationMark {
        return (opening + 1..<closing).allSatisfy { text.tokens[$0].isCapitalised }
          && text.tokens[closing + 1].isCapitalised ? closing : nil
      }
    }
    return nil
  }

  /// Whether a day begins that is no part of the name before it: `in Florida Friday,`, `Ada Poe Election Day`.
  private func beginsDay(_ index: Int, in range: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalised else { return false }
    func isCapitalised(_ index: Int) -> Bool { index < range.upperBound && text.tokens[index].isCapitalised }
    if token.lower.hasSuffix("day"), FunctionWords.times.contains(token.lower), !isCapitalised(index + 1) {
      return true
    }
    return Self.feasts.contains(token.lower) && index + 1 < range.upperBound
      && ["day", "eve", "night"].contains(text.tokens[index + 1].lower) && isCapitalised(index + 1)
      && !isCapitalised(index + 2)
  }

  private static let feasts: Set<String> = [
    "election", "labor", "labour", "memorial", "inauguration", "independence", "christmas", "boxing", "veterans",
    "columbus", "republic", "australia", "canada", "thanksgiving", "new",
  ]

  private func mention(
    _ range: Range<Int>, isFormOfBody: Bool, isQuoted: Bool, isHeadline: Bool, sentence: Int, isFirst: Bool
  ) -> NameMention? {
    let isLabel = labels.contains(range.lowerBound)
    let run = NameRun(text: text, analysis: analysis, tokens: range, isFormOfBody: isFormOfBody)
    var start = range.lowerBound
    if text.tokens[start].lower == "the", range.count > 1 { start += 1 }
    // `The Harbour Safety Agency`: words with capitals behind an article are the name of what ends them.
    let isBehindArticle =
      start > 0 && text.tokens[start - 1].lower == "the" && range.upperBound - start > 1
      && OrganisationWords.isHead(text.tokens[range.upperBound - 1].lower)
    if !isLabel, !isBehindArticle, !capitals.isEnding(start, range), !isFormOfBody,
      !(range.count == 1 && NameEvidence.isToldAsBody(behind: range.upperBound, text)),
      !capitals.hasCapitalParticle(start..<range.upperBound, isHeadline)
    {
      // Words that only begin the sentence.
      while start < range.upperBound, isFirst || text.tokens[start].lower == "the",
        capitals.isPlainWord(start, alone: range.count == 1), !isDailyPaper(start, range)
      { start += 1 }
      if isFirst, start + 1 < range.upperBound, PeopleWords.isGroup(text.tokens[start].lower),
        PersonNames.knowledge(of: text.tokens[start + 1].lower).isGiven
      {
        start += 1
      }
      // `Airline Pacific Wings says`
      if isFirst, start + 1 < range.upperBound, PeopleWords.isLooseBody(text.tokens[start].lower),
        !OrganisationWords.isHead(text.tokens[start].lower)
      {
        start += 1
      }
      while start < range.upperBound, isFirst, analysis.isPlain(start), text.tokens[start].text != "WHO",
        !Titles.contains(text.tokens[start].lower),
        !Titles.isModifier(text.tokens[start].lower), !capitals.isLikelyName(start, range)
      {
        start += 1
      }
    }
    guard start < range.upperBound else { return nil }
    guard let parts = run.parts(from: start, isFirst: isFirst) else { return nil }
    let name = parts.name
    let marks = name.filter { text.tokens[$0].kind == .quotationMark && !NameJoint(text: text).isPluralPossessive($0) }
    let nickname = marks.first.map { $0 + 1..<max($0 + 2, marks.count > 1 ? marks[1] : 0) }
    let words = name.filter { index in
      nickname?.contains(index) != true
        && (text.tokens[index].kind == .word || text.tokens[index].text == "&"
          || NameJoint(text: text).isPluralPossessive(index)
          || text.tokens[index].text == ","
            && NameJoint(text: text).isListOfBody(index, after: name.lowerBound, in: name))
    }
    .map { text.tokens[$0] }.map { isLabel && $0.isAllCapitals ? Self.inSmallLetters($0) : $0.text }
    guard !words.isEmpty, words[0].count > 1 || words.count > 1 else { return nil }
    // `Dh50,000`
    if words.count == 1, words[0].prefix(3).contains(where: \.isNumber), words[0].last?.isNumber == true,
      parts.titles.isEmpty
    {
      return nil
    }
    // `Chief Financial Officer`, and no name behind it.
    if words.count > 1, !parts.isFormOfBody, name.allSatisfy(isWordOfOffice) { return nil }
    if words.count == 1, !parts.titles.contains(where: Titles.isAddress),
      capitals.isNoName(name.lowerBound, isFirst: isFirst)
    {
      return nil
    }
    return NameMention(
      tokens: name, title: parts.titles, name: PersonalName(Self.withPossessives(words)), isQuoted: isQuoted,
      sentence: sentence, nickname: nickname.map { text.tokens[$0.upperBound - 1].text },
      kind: isLabel ? .person : analysis.name(name.upperBound - 1), isLabel: isLabel, isFormOfBody: parts.isFormOfBody,
      hasPostNominal: parts.hasPostNominal, isInHeadline: isHeadline)
  }

  /// Whether a word is one of titles alone.
  private func isWordOfOffice(_ index: Int) -> Bool {
    let lower = text.tokens[index].lower
    return (Titles.contains(lower) || Titles.isModifier(lower)) && PersonNames.knowledge(of: lower).isEmpty
  }

  /// Whether *do* joins the names of a person: `Caio Bulhões do Prado`.
  private func isPortugueseParticle(_ index: Int, after start: Int, in range: Range<Int>) -> Bool {
    text.tokens[index].text == "do" && index + 1 < range.upperBound && text.tokens[index + 1].isCapitalised
      && index - start > 1 && (start..<index).contains { PersonNames.knowledge(of: text.tokens[$0].lower).isGiven }
  }

  /// Whether a time of day begins a name behind an article: `the Evening Star`.
  private func isDailyPaper(_ index: Int, _ range: Range<Int>) -> Bool {
    index > 0 && text.tokens[index - 1].lower == "the" && index + 1 < range.upperBound
      && ["evening", "morning", "sunday", "daily", "late"].contains(text.tokens[index].lower)
      && text.tokens[index + 1].isCapitalised
  }

  /// The ending of a possessive belongs to the word before it.
  private static func withPossessives(_ words: [String]) -> [String] {
    words.reduce(into: []) { words, word in
      if ["'s", "'", "’", ","].contains(word), let last = words.popLast() {
        words.append(last + (word == "’" ? "'" : word))
      } else {
        words.append(word)
      }
    }
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
}
