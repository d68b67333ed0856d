import Language

/// A report that its sentence does not make: one that is supposed, asked or denied, or that nobody makes.
///
/// `If Ada Poe said that …`, `It is not true that Ada Poe said …`, `Nobody said …`, `Rarely has Ada Poe said …`
struct UnsaidReport {
  let text: MarkedText

  /// The drafts that are reports; those of *neither … nor* have both verbs for their cue.
  func mended(_ drafts: [Draft]) -> [Draft] {
    var mended: [Draft] = []
    for draft in drafts {
      guard let cue = draft.cue.first?.lowerBound, let sentence = text.sentence(holding: cue)
      else {
        mended.append(draft)
        continue
      }
      let reader = SentenceReader(text: text, sentence: sentence)
      if isSupposed(draft, reader) || isUntrue(draft, reader) || isNeverSaid(draft, reader)
        || isImpersonal(draft, reader) || isContrary(draft, reader)
      {
        continue
      }
      var draft = draft
      if isOfNobody(draft) || isOfNeither(draft, reader) {
        guard draft.start < cue, reader.isQuotation(draft.start) else { continue }
        draft.source = nil
      }
      if takeDenied(in: &draft, reader) {
        mended.removeAll { $0.cue == draft.cue && $0.content.joined().allSatisfy { reader.lower($0) == "having" } }
      }
      // Both verbs may have been found.
      let isTwice = takeNeither(in: &draft, reader) && mended.last.map { $0.cue == draft.cue } ?? false
      if !isTwice { mended.append(draft) }
    }
    return mended.filter { inner in !mended.contains { isDenied(inner, by: $0) } }
  }

  /// Whether a report is only part of what somebody denies: `denied that he had ever [promised to pay]`.
  private func isDenied(_ inner: Draft, by outer: Draft) -> Bool {
    guard inner != outer, let cue = inner.cue.first?.lowerBound, outer.contains(cue),
      inner.content.allSatisfy({ part in
        outer.content.contains { $0.lowerBound <= part.lowerBound && part.upperBound <= $0.upperBound }
      }),
      outer.cue.joined().contains(where: { Self.denyings.contains(text.lower($0)) })
    else { return false }
    guard let source = inner.source else { return true }
    return source == outer.source
      || source.count == 1 && FunctionWords.subjectPronouns.contains(text.lower(source.lowerBound))
  }

  private static let denyings: Set<String> = Set(
    ["deny", "dispute", "reject", "refute"].flatMap(VerbForms.forms).map(\.form))

  /// Where the clause of a source begins that stands before its verb.
  private func subject(_ draft: Draft, _ reader: SentenceReader) -> Int? {
    guard var start = draft.source?.lowerBound, let cue = draft.cue.last, reader.sentence.contains(start),
      start < cue.upperBound
    else { return nil }
    while reader.isDeterminer(start - 1) { start -= 1 }
    return start
  }

  /// `If Ada Poe says`, `whether she said`, `Had she said`, `Did Ada Poe say`.
  private func isSupposed(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let subject = subject(draft, reader) else { return false }
    for place in [subject, subject - 1, min(subject, draft.cue[0].lowerBound)] where reader.sentence.contains(place) {
      let word = reader.lower(place)
      if Self.suppositions.contains(word) { return true }
      let isFirst =
        place == reader.sentence.lowerBound || reader.isComma(place - 1)
        || Self.openers.contains(reader.lower(place - 1))
      if Self.inversions.contains(word), isFirst, hasInvertedVerb(draft, behind: word, reader) { return true }
    }
    return false
  }

  /// Whether the verb has the form that an auxiliary asks for: `Will Poe said` has none.
  private func hasInvertedVerb(_ draft: Draft, behind auxiliary: String, _ reader: SentenceReader) -> Bool {
    let tense: VerbForms.Tense = Self.perfects.contains(auxiliary) ? .past : .base
    return draft.cue.joined().contains { CueLexicon.entry(for: reader.lower($0))?.tense == tense }
  }

  /// `It is not true that Ada Poe said`, `There is no evidence that she said`.
  private func isUntrue(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let subject = subject(draft, reader) else { return false }
    let before = (max(reader.sentence.lowerBound, subject - Self.longestDenial)..<subject).reversed()
      .prefix { !reader.isMark($0) && !reader.isQuotation($0) }.map(reader.lower)
    guard let last = before.first, last == "that" || Self.untruths.contains(last) || Self.truths.contains(last) else {
      return false
    }
    return before.prefix(3).contains(where: Self.untruths.contains)
      || before.prefix(3).contains(where: Self.truths.contains)
        && before.contains { Self.denials.contains($0) || SentenceReader.negations.contains($0) }
      || before.prefix(2) == ["that", "not"]
  }

  /// `Ada Poe never said “I quit”`.
  private func isNeverSaid(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let verb = draft.cue.joined().last(where: { Self.sayings.contains(reader.lower($0)) }),
      reader.isQuotation(draft.start), verb < draft.start, (verb + 1..<draft.start).allSatisfy(reader.isMark)
    else { return false }
    return reader.isNegated(verb)
  }

  /// Whether the sentence says the opposite of what somebody said.
  ///
  /// `Contrary to what Ada Poe said, …`, `Whatever Ada Poe says, …`, `It was sold in May, not in June as Ada Poe said.`
  private func isContrary(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let subject = subject(draft, reader), subject > reader.sentence.lowerBound else { return false }
    var start = subject
    while start > reader.sentence.lowerBound, reader.lower(start - 1) == "the" { start -= 1 }
    let before = reader.lower(start - 1)
    if before == "whatever" || before == "what" && isGainsaid(start - 1, reader) { return true }
    // What is said not to be so is not what was claimed.
    guard before == "as", draft.start < start,
      let cue = draft.cue.last?.last, CueLexicon.entry(for: reader.lower(cue)) != nil,
      Self.claims.contains(reader.lower(cue)) || !reader.isComma(start - 2),
      !(draft.start..<start).contains(where: reader.isQuotation)
    else { return false }
    return (draft.start..<start - 1).contains { SentenceReader.negations.contains(reader.lower($0)) }
  }

  /// Whether words before *what* say that it is otherwise: `Contrary to what`, `Despite what`, `Far from what`.
  private func isGainsaid(_ what: Int, _ reader: SentenceReader) -> Bool {
    let before = (max(reader.sentence.lowerBound, what - 3)..<what).map(reader.lower)
    guard let last = before.last else { return false }
    return ["despite", "unlike", "notwithstanding"].contains(last)
      || ["to", "of", "from", "with"].contains(last)
        && before.contains {
          ["contrary", "spite", "far", "regardless", "opposed", "contrast", "odds", "irrespective"].contains($0)
        }
  }

  private static let claims: Set<String> = Set(
    ["claim", "allege", "suggest", "assert", "insist"].flatMap(VerbForms.forms).map(\.form))

  /// `It is said that the house is haunted`.
  private func isImpersonal(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let source = draft.source, source.count == 1, reader.lower(source.lowerBound) == "it" else { return false }
    var place = source.upperBound
    var isPassive = false
    while reader.isAuxiliary(place) || reader.isAdverb(place) {
      isPassive = isPassive || FunctionWords.formsOfBe.contains(reader.lower(place))
      place += 1
    }
    return isPassive && Self.participles.contains(reader.lower(place)) && reader.lower(place + 1) != "by"
  }

  /// `Nobody said`, `None of them said`.
  private func isOfNobody(_ draft: Draft) -> Bool {
    guard let source = draft.source, !source.isEmpty else { return false }
    let words = source.map(text.lower)
    if ["nobody", "none", "noone", "no-one"].contains(words[0]) {
      return words.count == 1 || words[1] == "of" || words[1] == "else"
    }
    if words == ["one"], source.lowerBound > 0, text.lower(source.lowerBound - 1) == "no" { return true }
    return words.count <= 4 && words[0] == "no" && (words.dropFirst().first == "one" || words.dropFirst().first == "-")
  }

  /// `Neither Ada Poe nor Ida Roe said`: the words belong to neither.
  private func isOfNeither(_ draft: Draft, _ reader: SentenceReader) -> Bool {
    guard let source = draft.source, let cue = draft.cue.last?.lowerBound, source.lowerBound < cue,
      let neither = (max(reader.sentence.lowerBound, cue - Self.longestPair)..<cue).last(where: {
        reader.lower($0) == "neither"
      }), neither <= source.lowerBound,
      let nor = (neither + 1..<cue).first(where: { reader.lower($0) == "nor" }), nor > neither + 1
    else { return false }
    return !(neither..<cue).contains { reader.isComma($0) || reader.isQuotation($0) }
  }

  /// Takes both verbs of `Ada Poe neither confirmed nor denied that the ice was thin` for the cue, and says whether it has them.
  private func takeNeither(in draft: inout Draft, _ reader: SentenceReader) -> Bool {
    guard let cue = draft.cue.first?.lowerBound,
      let neither = (max(reader.sentence.lowerBound, cue - 4)..<cue + 1).last(where: { reader.lower($0) == "neither" }),
      let nor = (neither + 2..<neither + 4).first(where: { reader.lower($0) == "nor" }),
      CueLexicon.entry(for: reader.lower(neither + 1)) != nil, CueLexicon.entry(for: reader.lower(nor + 1)) != nil,
      let end = draft.content.last?.upperBound, end > nor + 2
    else { return false }
    if case .subject(let found) = SourceFinder(reader: reader).before(neither), !found.range.isEmpty {
      draft.source = found.range
    }
    draft.cue = [neither..<nor + 2]
    draft.content = [nor + 2..<end]
    return true
  }

  /// Takes what somebody denies to have said for the content, and says whether it has: `denied [having said that it was thin]`.
  private func takeDenied(in draft: inout Draft, _ reader: SentenceReader) -> Bool {
    guard let verb = draft.cue.first?.lowerBound, reader.lower(verb - 1) == "having",
      let denial = (reader.sentence.lowerBound..<verb - 1).last(where: {
        Self.denyings.contains(reader.lower($0)) && reader.lower($0 + 1) == "having"
      }), let end = draft.content.last?.upperBound, end > verb + 1, draft.start > verb
    else { return false }
    draft.cue = [denial..<denial + 1]
    draft.content = [verb - 1..<end]
    return true
  }

  /// How many units a denial before a report has at most.
  private static let longestDenial = 8
  /// How many units two who are named in a row and their verbs have at most.
  private static let longestPair = 20
  /// What an auxiliary stands behind at the start of a clause.
  private static let openers: Set<String> = [
    "and", "but", "or", "nor", "neither", "rarely", "seldom", "never", "hardly", "scarcely", "nowhere",
  ]
  private static let suppositions: Set<String> = [
    "if", "unless", "whether", "suppose", "supposing", "imagine", "assuming", "lest",
  ]
  private static let inversions: Set<String> = [
    "had", "did", "does", "do", "should", "has", "have", "would", "could", "will", "can", "might",
  ]
  private static let untruths: Set<String> = [
    "untrue", "false", "myth", "lie", "hoax", "incorrect", "inaccurate", "doubtful", "fiction",
  ]
  private static let truths: Set<String> = [
    "true", "evidence", "proof", "record", "case", "correct", "certain", "clear", "likely", "sign", "indication",
    "suggestion", "fact", "truth",
  ]
  private static let denials: Set<String> = ["no", "without", "isn't", "wasn't"]
  private static let perfects: Set<String> = ["had", "has", "have"]
  private static let sayings: Set<String> = Set(
    ["say", "claim", "tell", "write", "state", "shout", "utter", "declare", "promise", "announce"]
      .flatMap(VerbForms.forms).map(\.form))
  private static let participles: Set<String> = [
    "said", "reported", "believed", "claimed", "alleged", "rumoured", "rumored", "thought", "understood", "assumed",
    "hoped", "feared", "expected", "argued", "suggested", "told", "known", "held", "felt", "estimated", "announced",
  ]
}
