import Language

/// Sources that the span labeller cuts or takes from the wrong place in forms that can be told: asides, datelines, shared
/// subjects.
extension SentenceReader {
  /// Puts the source of a draft right, and its content where that depends on it.
  func mendSource(of draft: inout Draft) {
    draft.source = behindDateline(draft)
    draft.source = withAside(draft) ?? sharedSubject(draft)
    draft.content = beforeParticiple(draft)
    draft.source = behindPlace(draft)
    draft.source = behindParticiple(draft) ?? subjectBeforeTime(draft)
  }

  /// What stands before who said it, where only what they did besides was taken: `Thieves broke in, police said, [leaving a
  /// note]`.
  private func beforeParticiple(_ draft: Draft) -> [Range<Int>] {
    guard let cue = draft.cue.first?.lowerBound, let source = draft.source, let last = draft.content.last?.lowerBound,
      last > cue, isComma(last - 1), lower(last).hasSuffix("ing"),
      source.upperBound <= cue, source.lowerBound > sentence.lowerBound + 4,
      isComma(source.lowerBound - 1)
    else { return draft.content }
    if draft.content.count > 1 {
      let isClause =
        draft.content[0].upperBound < source.lowerBound && !draft.content[0].contains(where: isQuotation)
      return isClause && hasVerb(draft.content[0]) ? draft.content.dropLast() : draft.content
    }
    let clause = sentence.lowerBound..<source.lowerBound - 1
    guard hasVerb(clause), !clause.contains(where: isQuotation) else { return draft.content }
    return [clause]
  }

  /// The subject that a cue behind *and* shares with the verb before it: `The vicar apologised and [admitted] that …`.
  private func sharedSubject(_ draft: Draft) -> Range<Int>? {
    guard let cue = draft.cue.first?.lowerBound, ["and", "but"].contains(lower(cue - 1)), draft.start > cue,
      CueLexicon.entry(for: lower(cue)).map({ $0.tense == .past || $0.tense == .third }) == true,
      let phrase = SourceFinder(reader: self).leadingPhrase(in: sentence), phrase.upperBound < cue - 1,
      phrase.lowerBound <= sentence.lowerBound + 1,
      !(phrase.upperBound..<cue).contains(where: { isQuotation($0) || isSubordinator($0) })
    else { return nil }
    return phrase
  }

  /// With the whole of an aside of which only *who* was taken: `A passer-by, who [gave his name as Ike], said`.
  private func withAside(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, ["who", "whose"].contains(lower(source.upperBound - 1)),
      let cue = draft.cue.first?.lowerBound, cue - 1 > source.upperBound, source.count > 1, isComma(cue - 1),
      isComma(source.upperBound - 2), !(source.upperBound..<cue).contains(where: draft.contains),
      !(source.upperBound..<cue - 1).contains(where: isComma)
    else { return draft.source }
    return source.lowerBound..<cue - 1
  }

  /// The subject behind a dateline in capitals that was taken for the source: `[MADURAI]: A village council said …`.
  private func behindDateline(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, source.lowerBound == sentence.lowerBound,
      lower(source.upperBound) == ":", let cue = draft.cue.first?.lowerBound, cue > source.upperBound + 1,
      source.allSatisfy({ isMark($0) || text.token($0).isAllCapitals }),
      case .subject(let found) = SourceFinder(reader: self).before(cue), found.range.lowerBound > source.upperBound
    else { return draft.source }
    return found.range
  }

  /// Whether the cue right behind words in marks was taken to hold those who said them: `“…!” [chanted about 200 children]`.
  func cueHoldsSubject(_ draft: Draft, behind unit: Int) -> Bool {
    guard let cue = draft.cue.first, cue.lowerBound == unit + 1 || cue.lowerBound == unit + 2,
      let source = draft.source,
      source.lowerBound > cue.upperBound
    else { return false }
    return cue.dropFirst().contains { PeopleWords.isGroup(lower($0)) || PeopleWords.isPerson(lower($0)) }
  }

  /// The subject before an aside that tells of a place, where the source was taken from inside: `Ada Poe, the minister of
  /// Norway, where [doctors] said the ice was safe, told …`.
  private func behindPlace(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, let cue = draft.cue.first?.lowerBound, isComma(cue - 1),
      source.upperBound < cue, source.lowerBound > sentence.lowerBound + 2,
      (sentence.lowerBound + 1..<source.lowerBound).contains(where: {
        isComma($0) && lower($0 + 1) == "where"
      }), let phrase = SourceFinder(reader: self).leadingPhrase(in: sentence),
      phrase.upperBound < source.lowerBound
    else { return draft.source }
    return phrase
  }

  /// The subject before a time that stands before the verb, which is taken for no source: `The police yesterday said`.
  private func subjectBeforeTime(_ draft: Draft) -> Range<Int>? {
    guard let cue = draft.cue.first?.lowerBound, CueLexicon.isSpeech(lower(cue)),
      cue > sentence.lowerBound + 1, isTime(cue - 1),
      case .subject(let found) = SourceFinder(reader: self).before(cue), !found.range.isEmpty,
      !found.range.contains(where: isTime), !found.range.contains(where: draft.contains),
      found.range.upperBound < cue
    else { return nil }
    return found.range
  }

  /// The subject before an aside that was taken for the source: `Ada Poe, [based in Oslo], said …`.
  private func behindParticiple(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, source.lowerBound > sentence.lowerBound + 1,
      isComma(source.lowerBound - 1), let cue = draft.cue.first?.lowerBound, source.upperBound <= cue,
      Self.participles.contains(lower(source.lowerBound))
        || isComma(cue - 1) && source.prefix(3).contains(where: { lower($0) == "'s" }),
      case .subject(let found) = SourceFinder(reader: self).before(cue), found.range.lowerBound < source.lowerBound
    else { return draft.source }
    return found.range
  }

  private static let participles: Set<String> = [
    "based", "born", "speaking", "led", "headed", "founded", "owned", "backed", "known", "headquartered", "raised",
    "appearing", "acting", "listed", "run", "chaired", "citing", "writing", "quoting", "formed", "accompanied",
    "wearing",
    "appointed", "elected", "aged", "formerly", "originally", "flanked", "testifying",
  ]
}
