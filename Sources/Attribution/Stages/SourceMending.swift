import Language

/// Sources that the span labeller cuts or takes from the wrong place in forms that can be told: asides, datelines, shared
/// subjects.
extension SentenceReader {
  /// Puts the source of a draft right, and its content where that depends on it.
  func mendSource(of draft: inout Draft) {
    draft.source = behindDateline(draft)
    draft.source = withAside(draft) ?? sharedSubject(draft)
    draft.content = beforeParticiple(draft)
    draft.source = withBracketed(draft)
    draft.source = withNoun(draft)
    draft.source = withNameOfBody(draft)
    draft.source = behindPlaceName(draft)
    draft.source = beforeWhose(draft)
    withNameBehind(&draft)
    dropDeterminer(&draft)
    if draft.source == nil, let sender, draft.content.count == 1, isQuotation(draft.start),
      draft.start > sender.upperBound
    {
      draft.source = sender
    }
    draft.source = behindPlace(draft)
    draft.source = behindHour(draft)
    draft.source = behindParticiple(draft) ?? subjectBeforeTime(draft)
    draft.source = ownSubject(draft)
    takeHeard(in: &draft)
    takeRecorded(in: &draft)
    mendContent(of: &draft)
  }

  /// Without the hour at which a live blog tells of it: `20.58 [Harbour office] says`.
  private func behindHour(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, source.count > 1, source.lowerBound == sentence.lowerBound,
      isCapitalised(source.lowerBound + 1), isTimeOfDay(source.lowerBound)
    else { return draft.source }
    return source.lowerBound + 1..<source.upperBound
  }

  /// Who sends what stands behind a colon: `From Ada Poe in the lobby: “…”`.
  var sender: Range<Int>? {
    guard let from = sentence.prefix(3).first(where: { lower($0) == "from" }), isCapitalised(from),
      let colon = sentence.prefix(14).first(where: { lower($0) == ":" })
    else { return nil }
    var end = from + 1
    while end < colon, isCapitalised(end) { end += 1 }
    return end > from + 1 ? from + 1..<end : nil
  }

  /// The subject before an aside that was taken for the source: `[Ada Poe], whose brother runs the mill, denied it`.
  private func beforeWhose(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, source.count > 1, lower(source.lowerBound) == "whose",
      isComma(source.lowerBound - 1), draft.cue.first.map({ $0.lowerBound >= source.upperBound }) == true,
      let phrase = SourceFinder(reader: self).leadingPhrase(in: sentence.lowerBound..<source.lowerBound - 1)
    else { return draft.source }
    return phrase
  }

  /// With the name of the body that was taken without it: `[European retailer Lund & Dahl] said`.
  private func withNameOfBody(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, let cue = draft.cue.first, source.count <= 4, cue.lowerBound > source.upperBound,
      let noun = source.last, !isCapitalised(noun), PeopleWords.isBody(lower(noun)), isCapitalised(source.upperBound)
    else { return draft.source }
    var end = source.upperBound
    while isCapitalised(end) || ["&", "and"].contains(lower(end)) && isCapitalised(end + 1) { end += 1 }
    guard end == cue.lowerBound || isComma(end), !(source.upperBound..<end).contains(where: draft.contains) else {
      return source
    }
    return source.lowerBound..<end
  }

  /// With the noun to the word that begins the sentence: `[Federal prosecutors in Oslo] asked …, arguing`.
  private func withNoun(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, source.count == 1, source.lowerBound == sentence.lowerBound,
      isCapitalised(source.lowerBound), !isPronoun(source.lowerBound),
      let phrase = SourceFinder(reader: self).leadingPhrase(in: sentence), phrase.lowerBound == source.lowerBound,
      let noun = phrase.dropFirst().prefix(3).first(where: { PeopleWords.isGroup(lower($0)) }), !isCapitalised(noun),
      !(phrase.lowerBound + 1..<noun).contains(where: { isPreposition($0) || isMark($0) || isVerb($0) }),
      !phrase.contains(where: draft.contains)
    else { return draft.source }
    return phrase
  }

  /// The one told by a calling behind a place and its aside: `At the Lamp, a bar by the gate, [owner Ada Poe] said`.
  private func behindPlaceName(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, isPreposition(source.lowerBound - 1), source.lowerBound <= sentence.lowerBound + 2,
      let comma = source.last(where: isComma), comma + 2 < source.upperBound,
      PeopleWords.isPerson(lower(comma + 1)), isCapitalised(comma + 2)
    else { return draft.source }
    return comma + 1..<source.upperBound
  }

  /// With the name behind nouns that were taken alone: `says [county finds officer Ada Poe]`.
  private func withNameBehind(_ draft: inout Draft) {
    guard let source = draft.source, let cue = draft.cue.first, source.count <= 2,
      source.lowerBound >= cue.upperBound || CueLexicon.isSpeech(lower(source.lowerBound - 1)),
      !source.contains(where: { isCapitalised($0) || isPronoun($0) || isDeterminer($0) }),
      let noun = (source.upperBound - 1..<source.upperBound + 3).first(where: {
        PeopleWords.isPerson(lower($0)) && isCapitalised($0 + 1)
      }),
      !(source.lowerBound..<noun + 1).contains(where: { isMark($0) || isQuotation($0) || isPreposition($0) })
    else { return }
    var end = noun + 1
    while isCapitalised(end) { end += 1 }
    draft.source = source.lowerBound..<end
    if cue.lowerBound >= source.upperBound { draft.cue[0] = source.lowerBound - 1..<source.lowerBound }
  }

  /// Gives an article at the end of a source to what was said: `According to Ms. Poe, | a second trial will open`.
  private func dropDeterminer(_ draft: inout Draft) {
    guard let source = draft.source, source.count > 2, isDeterminer(source.upperBound - 1),
      isComma(source.upperBound - 2),
      let index = draft.content.firstIndex(where: { $0.lowerBound == source.upperBound })
    else { return }
    draft.source = source.lowerBound..<source.upperBound - 2
    draft.content[index] = source.upperBound - 1..<draft.content[index].upperBound
  }

  /// The name before a bracket of which the inside was taken: `[Ada Poe (Green, Leith)] shouted`.
  private func withBracketed(_ draft: Draft) -> Range<Int>? {
    guard let source = draft.source, lower(source.upperBound) == ")",
      let opening = (max(sentence.lowerBound, source.lowerBound - 6)..<source.lowerBound).last(where: {
        lower($0) == "("
      }),
      isCapitalised(opening - 1)
    else { return draft.source }
    var start = opening
    while isCapitalised(start - 1), start > sentence.lowerBound { start -= 1 }
    return start..<source.upperBound + 1
  }

  /// The one who was heard: `As the officer came, [Poe] was heard to shout: “…”`.
  private func takeHeard(in draft: inout Draft) {
    guard let run = draft.cue.first,
      let verb = run.last(where: { CueLexicon.entry(for: lower($0)) != nil || lower($0 - 1) == "to" }),
      let to = (sentence.lowerBound..<verb).last(where: { lower($0) == "to" }), verb - to <= 2,
      Self.hearings.contains(lower(to - 1)), FunctionWords.formsOfBe.contains(lower(to - 2)),
      draft.content.last.map({ $0.lowerBound > verb }) == true,
      case .subject(let found) = SourceFinder(reader: self).before(to - 2), !found.range.isEmpty
    else { return }
    draft.source = found.range
    draft.cue[0] = to - 2..<run.upperBound
    draft.content.removeAll { $0.upperBound <= to }
  }

  private static let hearings: Set<String> = [
    "heard", "overheard", "alleged", "said", "reported", "recorded", "quoted", "filmed", "claimed", "believed",
  ]

  /// The one whose words were recorded, where the record was taken for the cue: `The film has footage of [Ada Poe] asking:
  /// “…”`.
  private func takeRecorded(in draft: inout Draft) {
    // `a recording of | Ada Poe | saying`
    if let source = draft.source, let record = source.dropLast(2).first(where: { Self.records.contains(lower($0)) }),
      lower(record + 1) == "of", isCapitalised(record + 2), let cue = draft.cue.first,
      cue.lowerBound == source.upperBound,
      CueLexicon.entry(for: lower(cue.lowerBound))?.tense == .gerund
    {
      draft.source = record + 2..<source.upperBound
      return
    }
    guard let run = draft.cue.first, lower(run.upperBound - 1) == "of",
      Self.records.contains(lower(run.upperBound - 2)),
      let content = draft.content.first, content.lowerBound == run.upperBound,
      let verb = content.prefix(Self.longestRecorded).dropFirst().first(where: {
        CueLexicon.entry(for: lower($0))?.tense == .gerund
      }),
      let start = (verb + 1..<content.upperBound).first(where: { !isMark($0) }), isCapitalised(content.lowerBound)
    else { return }
    draft.source = content.lowerBound..<verb
    draft.cue = [verb..<verb + 1]
    draft.content[0] = start..<content.upperBound
  }

  private static let records: Set<String> = [
    "footage", "video", "recording", "recordings", "audio", "clip", "clips", "film",
  ]
  /// No name behind a record has more units.
  private static let longestRecorded = 7

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
