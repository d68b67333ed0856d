import Articles
import Language

/// What an article says a person is, right beside the name.
struct RoleFinder {
  let text: MarkedText
  let analysis: TokenAnalysis

  /// The longest role, in tokens.
  private static let longest = 22

  /// The role beside a name, as tokens: the apposition behind it, what *is a* says, or the title before it.
  func role(beside name: Range<Int>) -> Range<Int>? {
    apposition(behind: name.upperBound, isOfPhrase: isInAccording(name.lowerBound)) ?? copula(behind: name.upperBound)
      ?? phrase(before: name.lowerBound)
      ?? titles(before: name.lowerBound)
  }

  /// The phrase between commas behind a name, as in `…, the mayor of Oslo,`.
  ///
  /// That of a name in a phrase at the start of a sentence must be closed by another comma, as the clause follows.
  private func apposition(behind start: Int, isOfPhrase: Bool) -> Range<Int>? {
    guard start + 1 < text.tokens.count, text.tokens[start].text == "," else { return nil }
    var first = start + 1
    // An age comes before the role: `Jane Roe, 41, a teacher`.
    if text.tokens[first].kind == .number, first + 2 < text.tokens.count, text.tokens[first + 1].text == "," {
      first += 2
    }
    let opener = text.tokens[first]
    guard opener.kind == .word, isNominal(opener), first + 1 < text.tokens.count else { return nil }
    let end = phraseEnd(first)
    guard end > first, end - first <= Self.longest, end < text.tokens.count,
      [",", ".", ")", ";", "—", "who", "which", "where", "whose"].contains(text.tokens[end].lower)
    else { return nil }
    if isOfPhrase, text.tokens[end].text == "." { return nil }
    // What has a verb of its own is no apposition: `According to Ms. Roe, the ice is thin`.
    guard !(first..<end).contains(where: analysis.isVerb) else { return nil }
    let phrase = text.tokens[first..<end]
    if !FunctionWords.determiners.contains(opener.lower),
      !phrase.contains(where: { Self.nouns.contains($0.lower) || Titles.contains($0.lower) })
    {
      return nil
    }
    return first..<end
  }

  /// Whether a name stands behind *according to*, titles aside.
  private func isInAccording(_ start: Int) -> Bool {
    var before = start - 1
    while before > 0, Titles.contains(text.tokens[before].lower) { before -= 1 }
    return before > 0 && text.tokens[before].lower == "to" && text.tokens[before - 1].lower == "according"
      && text.tokens[before - 1].isCapitalised
  }

  /// What a sentence says that someone is, as in `… is a teacher from Oslo`.
  private func copula(behind start: Int) -> Range<Int>? {
    guard start + 2 < text.tokens.count, ["is", "was"].contains(text.tokens[start].lower),
      ["a", "an", "the"].contains(text.tokens[start + 1].lower)
    else { return nil }
    let end = phraseEnd(start + 1)
    guard end - start <= 14,
      text.tokens[start + 1..<end].contains(where: { Self.nouns.contains($0.lower) || Titles.contains($0.lower) })
    else {
      return nil
    }
    return start + 1..<end
  }

  /// The phrase to which the name is the apposition, as in `the mayor of Oslo, Ada Poe,`.
  private func phrase(before start: Int) -> Range<Int>? {
    guard start > 2, text.tokens[start - 1].text == "," else { return nil }
    let end = start - 1
    let first = (max(0, end - 9)..<end).last { ["the", "its", "his", "her", "their"].contains(text.tokens[$0].lower) }
    guard let first, !text.tokens[first..<end].contains(where: { $0.kind != .word }) else { return nil }
    let head = text.tokens[first..<end].prefix { !FunctionWords.prepositions.contains($0.lower) }.last
    return head.map { Self.nouns.contains($0.lower) || Titles.contains($0.lower) } == true ? first..<end : nil
  }

  /// The words of office before a name, such as `Foreign Minister` or `spokesman`.
  private func titles(before start: Int) -> Range<Int>? {
    var first = start
    while first > 0, start - first < 6 {
      let token = text.tokens[first - 1]
      guard token.kind == .word, token.range.upperBound + 1 == text.tokens[first].range.lowerBound,
        Titles.contains(token.lower) && Titles.gender(of: token.lower) == nil || Self.nouns.contains(token.lower)
          || first < start && !FunctionWords.determiners.contains(token.lower)
            && !FunctionWords.prepositions.contains(token.lower)
            && !FunctionWords.conjunctions.contains(token.lower) && !FunctionWords.auxiliaries.contains(token.lower)
            && CueLexicon.entry(for: token.lower) == nil && !FunctionWords.subordinators.contains(token.lower)
            && token.lower != "'s"
            && (token.isCapitalised
              || [
                "former", "foreign", "prime", "vice", "chief", "senior", "deputy", "campaign", "police", "press",
                "attorney", "acting",
              ].contains(token.lower))
      else { break }
      first -= 1
    }
    guard first < start, !["dr.", "rev.", "st.", "hon."].contains(text.tokens[first].lower) || start - first > 1 else {
      return nil
    }
    return first..<start
  }

  private func isNominal(_ token: Token) -> Bool {
    FunctionWords.determiners.contains(token.lower)
      || !token.isCapitalised && !FunctionWords.prepositions.contains(token.lower)
        && !FunctionWords.subordinators.contains(token.lower)
        && !FunctionWords.conjunctions.contains(token.lower) && !FunctionWords.auxiliaries.contains(token.lower)
        && CueLexicon.entry(for: token.lower) == nil && !token.lower.hasSuffix("ing") && !token.lower.hasSuffix("ed")
        && !token.lower.hasSuffix("ly")
  }

  private func phraseEnd(_ start: Int) -> Int {
    var end = start
    while end < text.tokens.count, end - start <= Self.longest {
      let token = text.tokens[end]
      if token.kind == .mark || token.kind == .quotationMark { break }
      if ["who", "which", "when", "where", "whose"].contains(token.lower)
        || CueLexicon.isSpeech(token.lower) && !CueLexicon.alsoNouns.contains(token.lower)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Nouns for what people are.
  static let nouns: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "manager", "director", "president", "chairman", "chairwoman", "chair",
    "chief",
    "executive", "professor", "lawyer", "attorney", "analyst", "adviser", "advisor", "strategist", "consultant",
    "economist",
    "researcher", "scientist", "teacher", "student", "doctor", "nurse", "officer", "official", "minister", "secretary",
    "senator",
    "congressman", "congresswoman", "governor", "mayor", "judge", "author", "editor", "reporter", "journalist",
    "columnist",
    "writer", "historian", "activist", "organizer", "founder", "co-founder", "owner", "partner", "member", "leader",
    "head",
    "candidate", "nominee", "veteran", "farmer", "driver", "worker", "engineer", "artist", "actor", "actress", "singer",
    "director-general", "commissioner", "ambassador", "diplomat", "envoy", "representative", "delegate", "pollster",
    "expert",
    "fellow", "scholar", "coach", "player", "captain", "host", "anchor", "commentator", "pastor", "priest", "bishop",
    "rabbi",
    "imam", "mother", "father", "wife", "husband", "son", "daughter", "brother", "sister", "widow", "resident", "voter",
    "supporter", "volunteer", "donor", "billionaire", "businessman", "businesswoman", "entrepreneur", "investor",
    "banker",
    "trader", "prosecutor", "detective", "sheriff", "general", "colonel", "admiral", "commander", "soldier", "pilot",
    "aide",
    "counsel", "treasurer", "coordinator", "superintendent", "principal", "dean", "chancellor", "premier", "physician",
    "psychologist", "sociologist", "biologist", "physicist", "chemist", "climatologist", "curator", "critic",
    "conductor",
  ]
}
