import Articles
import Language

/// Offices in a noun phrase that is a source: their holders, and the names behind them.
extension SourcePhrase {
  /// The holder of an office of the one who is named first: `Lund Ltd., whose chief executive, [Ada Poe], said`.
  func holderOfOffice(among mentions: some Sequence<NameMention>) -> NameMention? {
    guard parts.count > 2, text.tokens[parts[1].lowerBound].lower == "whose",
      parts[1].contains(where: { PeopleWords.isPerson(text.tokens[$0].lower) })
    else { return nil }
    return mentions.first { $0.tokens == parts[2] }
  }

  /// Whether a name is an office in capitals and nothing more: `the Ranking Member`.
  func isOffice(_ mention: NameMention) -> Bool {
    guard mention.title.isEmpty, mention.tokens.lowerBound > tokens.lowerBound,
      ["the", "its", "his", "her", "their", "our"].contains(text.tokens[mention.tokens.lowerBound - 1].lower),
      let last = mention.words.last?.lowercased()
    else { return false }
    return Titles.contains(last) || PeopleWords.isPerson(last)
      || ["member", "officer", "chair", "clerk"].contains(last)
  }

  /// Whether an office with its realm stands before a name, as in `Secretary of State Jane Roe`.
  func isBehindOffice(_ token: Int, _ preposition: Int, _ part: Range<Int>) -> Bool {
    // `Keeper of antiquities Dr Ada Poe`
    if token - preposition > 2, Titles.isAddress(text.tokens[token - 1].lower),
      text.tokens[part.lowerBound].isCapitalised,
      !FunctionWords.determiners.contains(text.tokens[part.lowerBound].lower)
    {
      return true
    }
    // `The bench of Justice Ada Poe`
    if preposition > part.lowerBound, text.tokens[preposition - 1].lower == "bench",
      (preposition + 1..<token).allSatisfy({ Titles.contains(text.tokens[$0].lower) })
    {
      return true
    }
    // `Army chief of staff Gen. Ada Poe`
    if token - preposition == 3, Titles.contains(text.tokens[token - 1].lower), text.tokens[token - 1].isCapitalised,
      Titles.contains(text.tokens[preposition - 1].lower), !text.tokens[token - 2].isCapitalised
    {
      return true
    }
    // `Minister of State for Trade Ada Poe`: of several prepositions the one behind the office.
    let preposition =
      (part.lowerBound + 1..<preposition).first {
        ["of", "for"].contains(text.tokens[$0].lower) && Titles.contains(text.tokens[$0 - 1].lower)
          && text.tokens[$0 - 1].isCapitalised
      } ?? preposition
    guard preposition + 1 < token, preposition > part.lowerBound,
      Titles.contains(text.tokens[preposition - 1].lower),
      text.tokens[preposition - 1].isCapitalised
    else { return false }
    let realm = preposition + 1..<token
    // `Chair of the bench Ada Poe`
    if preposition - 1 == part.lowerBound, text.tokens[token - 1].kind == .word, !text.tokens[token - 1].isCapitalised,
      realm.count == 2, text.tokens[realm.lowerBound].lower == "the"
    {
      return true
    }
    // `Director of services Ada Poe`
    if preposition - 1 == part.lowerBound, realm.count <= 3, text.tokens[preposition].lower == "of",
      realm.allSatisfy({ isNoun(text.tokens[$0].lower) && text.tokens[$0].kind == .word })
    {
      return true
    }
    return realm.allSatisfy {
      text.tokens[$0].isCapitalised || ["the", "and", "for", "of"].contains(text.tokens[$0].lower)
    }
  }
}
