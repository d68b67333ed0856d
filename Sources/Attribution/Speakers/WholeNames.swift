import Articles
import Language

/// Sets the ends of sources where names end, which the labels of single words do not know.
///
/// `…, the Irish Nurses’ | Alliance said` has its source from *Irish* on, and its content no further than before it.
struct WholeNames {
  let text: MarkedText
  /// The names, in order.
  let names: [NameMention]

  /// A draft whose source parts no name.
  func mended(_ draft: Draft) -> Draft { withApposition(withWholeName(draft)) }

  private func withWholeName(_ draft: Draft) -> Draft {
    guard let source = draft.source else { return draft }
    let tokens = text.units[source.lowerBound].tokens.lowerBound..<text.units[source.upperBound - 1].tokens.upperBound
    // What stands before a turn of a conversation ends where its words begin: `A. It is thin.`
    if text.turns.contains(where: { $0.label == tokens }) { return draft }
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    if let name = name(across: start) { start = name.lowerBound }
    if let name = name(across: end) ?? name(describedAt: end) ?? name(goingOnAt: end), name.lowerBound >= start {
      end = name.upperBound
    }
    end = endOfOwned(end, draft)
    guard start < tokens.lowerBound || end > tokens.upperBound, let first = unit(at: start),
      let last = unit(at: end - 1)
    else { return draft }
    let whole = first..<last + 1
    var draft = draft
    draft.source = whole
    draft.cue = draft.cue.compactMap { Self.part(of: $0, outside: whole) }
    let content = draft.content.compactMap { Self.part(of: $0, outside: whole) }.map(trimmed).filter { !$0.isEmpty }
    if !content.isEmpty { draft.content = content }
    return draft
  }

  /// A draft whose content began with the name of its source: `According to the operator, | Transkin, trams will run`.
  private func withApposition(_ draft: Draft) -> Draft {
    guard let source = draft.source, draft.content.count == 1,
      draft.cue.first.map({ text.lower($0.lowerBound) }) == "according"
    else { return draft }
    let end = tokensOf(source).upperBound
    guard end + 1 < text.tokens.count, text.tokens[end].text == ",",
      let noun = tokensOf(source).last.map({ text.tokens[$0].lower }),
      PeopleWords.isBody(noun) || PeopleWords.isPerson(noun) || PeopleWords.isLooseBody(noun)
    else { return draft }
    let next = names.partitioningIndex { $0.tokens.lowerBound > end }
    guard next < names.count, names[next].tokens.lowerBound <= end + 2 else { return draft }
    let name = names[next].tokens
    guard name.upperBound < text.tokens.count, text.tokens[name.upperBound].text == ",",
      let first = unit(at: end + 1), let last = unit(at: name.upperBound - 1), let comma = unit(at: name.upperBound),
      draft.content[0].lowerBound == first, comma + 1 < draft.content[0].upperBound
    else { return draft }
    var draft = draft
    draft.source = source.lowerBound..<last + 1
    draft.content = [comma + 1..<draft.content[0].upperBound]
    return draft
  }

  private func tokensOf(_ units: Range<Int>) -> Range<Int> {
    text.units[units.lowerBound].tokens.lowerBound..<text.units[units.upperBound - 1].tokens.upperBound
  }

  /// The name that begins before a token and ends behind it.
  private func name(across token: Int) -> Range<Int>? {
    let next = names.partitioningIndex { $0.tokens.lowerBound >= token }
    // A nickname in marks inside is a name too.
    let name = names[max(0, next - 2)..<next].last { !$0.isQuoted }
    return name.flatMap { $0.tokens.upperBound > token ? $0.tokens : nil }
  }

  /// The name behind a noun that goes on with a source: `Kings | guard Luka Roe`.
  private func name(describedAt token: Int) -> Range<Int>? {
    guard token + 1 < text.tokens.count,
      PeopleWords.isPerson(text.tokens[token].lower) || PeopleWords.isLoose(text.tokens[token].lower),
      !text.tokens[token].isCapitalised, CueLexicon.entry(for: text.tokens[token].lower) == nil,
      text.tokens[token - 1].isCapitalised
    else { return nil }
    let next = names.partitioningIndex { $0.tokens.lowerBound > token }
    guard next < names.count, names[next].tokens.lowerBound == token + 1, names[next].words.count > 1 else {
      return nil
    }
    return names[next].tokens
  }

  /// Where what somebody owns ends that speaks instead of them: `a sign on Ada Poe | ’s door`.
  ///
  /// `Ada Poe’s claim` has the noun for its cue.
  private func endOfOwned(_ end: Int, _ draft: Draft) -> Int {
    guard end + 1 < text.tokens.count, text.tokens[end].lower == "'s", let cue = draft.cue.first?.lowerBound else {
      return end
    }
    let cued = text.units[cue].tokens.lowerBound
    guard !(end..<end + 5).contains(cued) else { return end }
    var last = end + 1
    while last < text.tokens.count, last - end <= 3, text.tokens[last].kind == .word, !text.tokens[last].isCapitalised,
      !FunctionWords.prepositions.contains(text.tokens[last].lower),
      !FunctionWords.auxiliaries.contains(text.tokens[last].lower),
      CueLexicon.entry(for: text.tokens[last].lower) == nil
    { last += 1 }
    return last > end + 1 ? last : end
  }

  /// The name that words with capitals lead on to behind a source: `Public | Works Secretary Ada Roe`, `Prop | Ian Roe`.
  private func name(goingOnAt token: Int) -> Range<Int>? {
    guard token > 0, token < text.tokens.count, text.tokens[token - 1].isCapitalised,
      !(text.tokens[token - 1].isAllCapitals && text.tokens[token].isAllCapitals)
    else { return nil }
    let next = names.partitioningIndex { $0.tokens.lowerBound >= token }
    guard next < names.count, names[next].words.count > 1, !names[next].isInHeadline, !names[next].isQuoted,
      names[next].tokens.lowerBound - token <= 3,
      (token...names[next].tokens.lowerBound).allSatisfy({
        text.tokens[$0].kind == .word && text.tokens[$0].isCapitalised
      })
    else { return nil }
    return names[next].tokens
  }

  /// The unit outside marks that a token is.
  private func unit(at token: Int) -> Int? {
    let next = text.units.partitioningIndex { $0.tokens.lowerBound > token }
    guard next > 0, !text.units[next - 1].isQuotation else { return nil }
    return next - 1
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    func isEdge(_ unit: Int) -> Bool { !text.units[unit].isQuotation && [",", "the"].contains(text.lower(unit)) }
    while end > start, isEdge(end - 1) { end -= 1 }
    while start < end, text.lower(start) == ",", !text.units[start].isQuotation { start += 1 }
    return start..<end
  }

  /// The longer part of a range that lies outside another; nil where none does.
  private static func part(of range: Range<Int>, outside hole: Range<Int>) -> Range<Int>? {
    guard range.overlaps(hole) else { return range }
    let before = range.lowerBound..<max(range.lowerBound, min(range.upperBound, hole.lowerBound))
    let after = min(range.upperBound, max(range.lowerBound, hole.upperBound))..<range.upperBound
    let longer = before.count >= after.count ? before : after
    return longer.isEmpty ? nil : longer
  }
}
