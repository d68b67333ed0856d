import Articles
import Language

/// Names and descriptions that stand beside a source and tell who it is.
extension Participants {
  /// Whom a relative pronoun means: the name or the people right before its comma; none where it tells which are meant.
  mutating func relatedBefore(_ pronoun: Int, previous: Int?) -> Int? {
    let hasComma = [",", "—", "–", "--"].contains(text.tokens[pronoun - 1].text)
    let end = hasComma ? pronoun - 1 : pronoun
    let next = firstName(from: end)
    if next > 0, names[next - 1].tokens.upperBound == end, !names[next - 1].isQuoted, isPerson(names[next - 1]),
      !isInPhrase(names[next - 1].tokens.lowerBound)
    {
      return bearer(ofSource: names[next - 1])
    }
    guard hasComma else { return nil }
    var start = end
    while start > 0, analysis.isNominal(start - 1) || start < end && isInPhrase(start) && start > 1 { start -= 1 }
    guard start < end, antecedents.sentenceOfToken[start] == antecedents.sentenceOfToken[pronoun] else { return nil }
    return found(for: start..<end, previous: previous)
  }

  /// The name to which a source is the apposition: `Ada Poe, [a Norwegian in Hamar], said`.
  func name(before source: Range<Int>) -> NameMention? {
    let comma = source.lowerBound - 1
    guard comma > 0, text.tokens[comma].text == ",", source.upperBound < text.tokens.count else { return nil }
    let next = firstName(from: comma)
    guard next > 0, names[next - 1].tokens.upperBound == comma else { return nil }
    // `Light, [the company] that supplies the city, said`
    if NameEvidence.isToldAsBody(behind: comma, text), !isPerson(names[next - 1]),
      ["that", "which", ","].contains(text.tokens[source.upperBound].lower)
    {
      return names[next - 1]
    }
    return text.tokens[source.upperBound].text == "," && isPerson(names[next - 1]) ? names[next - 1] : nil
  }

  /// The description to which a source is the apposition: `the governor, [a Republican], said`.
  func description(before source: Range<Int>) -> Range<Int>? {
    let comma = source.lowerBound - 1
    guard comma > 1, text.tokens[comma].text == ",", source.upperBound < text.tokens.count,
      text.tokens[source.upperBound].text == ",", ["a", "an"].contains(text.tokens[source.lowerBound].lower),
      let article = (max(0, comma - 4)..<comma).last(where: { text.tokens[$0].lower == "the" }), comma - article > 1
    else { return nil }
    return article..<comma
  }

  /// The name in apposition to a description, which the source does not reach: `A spokesman for the firm, Ada Poe, said`.
  func apposed(behind phrase: SourcePhrase) -> NameMention? {
    let end = phrase.tokens.upperBound
    guard phrase.tokens.count > 1, end + 1 < text.tokens.count, text.tokens[end].text == ",",
      let noun = phrase.head.last
    else { return nil }
    let isBusiness = SourcePhrase.isBusiness(text.tokens[noun].lower)
    guard
      isBusiness || PeopleWords.isPerson(text.tokens[noun].lower) && !PeopleWords.isGroup(text.tokens[noun].lower)
    else { return nil }
    var start = end + 1
    while start < end + 4, start < text.tokens.count, Titles.contains(text.tokens[start].lower) { start += 1 }
    let next = firstName(from: start)
    guard next < names.count, names[next].tokens.lowerBound == start,
      isPerson(names[next]) && !PeopleWords.isGroup(text.tokens[noun].lower) || isBusiness && !isPerson(names[next])
    else { return nil }
    let behind = names[next].tokens.upperBound
    return behind < text.tokens.count && [",", "."].contains(text.tokens[behind].text) ? names[next] : nil
  }
}
