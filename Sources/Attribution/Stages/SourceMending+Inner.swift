import Language

/// Sources of words inside what somebody else tells, which have a subject of their own.
extension SentenceReader {
  /// The subject of the clause to which a cue belongs, where the one who tells of it was taken.
  func ownSubject(_ draft: Draft) -> Range<Int>? {
    subjectBeforeVerb(draft) ?? subjectOfParticiple(draft) ?? thing(draft) ?? draft.source
  }

  /// The name right before a verb of its own: `Ada Poe said [Ian Roe] had told her: “…”`, `Poe recalls [Roe] telling her: “…”`.
  private func subjectBeforeVerb(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, let cue = draft.cue.first,
      let verb = cue.first(where: { CueLexicon.entry(for: lower($0)) != nil && !isQuotation($0) })
    else { return nil }
    var end = verb
    while isAuxiliary(end - 1) || isAdverb(end - 1) { end -= 1 }
    var start = end
    while start - 1 > source.upperBound, isCapitalised(start - 1), !isTime(start - 1) { start -= 1 }
    guard start < end, start > source.upperBound, !(end..<verb).contains(where: isFormOfBe),
      CueLexicon.entry(for: lower(start - 1)) != nil || lower(start - 1) == "that"
    else { return nil }
    if CueLexicon.entry(for: lower(verb))?.tense == .gerund {
      guard Self.perceptions.contains(lower(start - 1)) else { return nil }
    } else {
      guard (source.upperBound..<start).contains(where: isVerb) else { return nil }
    }
    return start..<end
  }

  private func isFormOfBe(_ unit: Int) -> Bool { FunctionWords.formsOfBe.contains(lower(unit)) }

  /// What is seen, heard and remembered is what the one behind the verb does.
  private static let perceptions = Set(
    ["recall", "remember", "recount", "describe", "hear", "quote", "record", "film"].flatMap(VerbForms.forms)
      .map(\.form)
  ).union(["heard"])

  /// The subject of the clause that ends in a participle: `Poe said it would “help”, but [Roe] disagreed, saying …`.
  private func subjectOfParticiple(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, let cue = draft.cue.first?.lowerBound, source.upperBound < cue - 1,
      CueLexicon.entry(for: lower(cue))?.tense == .gerund, isComma(cue - 1),
      let joint = (source.upperBound..<cue - 1).last(where: {
        ["but", "and", "while", "yet"].contains(lower($0))
          && (isCapitalised($0 + 1) || isPronoun($0 + 1) || isDeterminer($0 + 1))
      }),
      let phrase = SourceFinder(reader: self).leadingPhrase(in: joint + 1..<cue - 1), phrase.lowerBound == joint + 1,
      phrase.upperBound < cue - 1, isVerb(phrase.upperBound), (source.upperBound..<joint).contains(where: isVerb)
    else { return nil }
    return phrase
  }

  /// The whole phrase where only the thing was taken on which the words stand: `[A note on Ada Poe’s desk] read: “…”`.
  private func thing(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, let cue = draft.cue.first?.lowerBound, source.upperBound <= cue,
      isPreposition(source.lowerBound - 1), lower(source.lowerBound - 1) != "of",
      source.dropLast().contains(where: { lower($0) == "'s" }), let noun = source.last, !isCapitalised(noun),
      !PeopleWords.isPerson(lower(noun)), !PeopleWords.isGroup(lower(noun)), !PeopleWords.isBody(lower(noun)),
      case .subject(let found) = SourceFinder(reader: self).before(cue), found.range.upperBound == source.upperBound,
      found.range.lowerBound < source.lowerBound - 1
    else { return nil }
    return found.range
  }
}
