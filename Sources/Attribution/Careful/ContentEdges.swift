import Language

/// Where what was said begins and ends, as far as words tell it for certain: an encoder puts a boundary now and then a word
/// beside where it belongs.
struct ContentEdges {
  private let text: MarkedText
  private let sentence: ParsedSentence
  private let reader: SentenceReader

  init(_ text: MarkedText, _ sentence: ParsedSentence) {
    (self.text, self.sentence) = (text, sentence)
    reader = SentenceReader(text: text, sentence: sentence.units)
  }

  /// A draft with its boundaries where they belong; `quick` is what the quick engine makes of the same cue.
  func moved(_ draft: Draft, quick: Draft?) -> Draft {
    var draft = draft
    draft.cue = draft.cue.map(withoutDay)
    for index in draft.content.indices where sentence.units.contains(draft.content[index].lowerBound) {
      let end = end(of: draft.content[index], quick)
      draft.content[index] = draft.content[index].lowerBound..<max(draft.content[index].lowerBound + 1, end)
      let content = draft.content[index]
      guard content.count > 2 else { continue }
      if let run = draft.cue.firstIndex(where: { $0.upperBound == content.lowerBound }) {
        let verbal = startBehindCue(content)
        if verbal > content.lowerBound {
          // `declined [to say] how many`, `called [for] a ban`
          draft.cue[run] = draft.cue[run].lowerBound..<verbal
          draft.content[index] = verbal..<content.upperBound
        } else if let clause = clauseBehindHearer(content, of: draft.cue[run]) {
          draft.content[index] = clause..<content.upperBound
        }
      } else if content.lowerBound == sentence.units.lowerBound {
        draft.content[index] = startBehindJoint(content)..<content.upperBound
      }
    }
    if let lead = lead(of: draft, quick) { draft.content.insert(lead, at: 0) }
    if isOfNobody(draft) {
      draft.source = nil
    } else if draft.source == nil, let source = quick?.source, !source.contains(where: draft.contains) {
      draft.source = source
    } else if let source = draft.source, let whole = quick?.source, whole.lowerBound == source.lowerBound,
      whole.upperBound > source.upperBound, isUnfinished(source)
    {
      // `[A small] zoo on the edge of the town`
      draft.source = whole
    }
    return draft
  }

  /// Whether a phrase ends before its noun.
  private func isUnfinished(_ phrase: Range<Int>) -> Bool {
    guard let last = phrase.last, sentence.units.contains(last), !reader.isQuotation(last) else { return false }
    return isOpen(last) || tag(last) == Self.adjective && tag(last + 1).isNoun
  }
  private static let adjective = PartOfSpeech(name: "JJ") ?? .none

  /// Whether what takes the place of a source is the subject of a passive: `The bridge is expected to close`.
  private func isOfNobody(_ draft: Draft) -> Bool {
    guard let source = draft.source, draft.content.count == 1, let run = draft.cue.first, let verb = run.last,
      Self.passives.contains(reader.lower(verb)), source.upperBound <= run.lowerBound,
      draft.content[0].lowerBound == run.upperBound, reader.lower(run.upperBound) == "to"
    else { return false }
    return run.contains { FunctionWords.formsOfBe.contains(reader.lower($0)) }
  }

  /// A cue without the first word of a day behind it: `called [on] Monday for a ban`.
  private func withoutDay(_ cue: Range<Int>) -> Range<Int> {
    guard cue.count > 1, ["on", "in"].contains(reader.lower(cue.upperBound - 1)) else { return cue }
    let next = reader.lower(cue.upperBound)
    let isDay = FunctionWords.months.contains(next) || next.hasSuffix("day") && FunctionWords.times.contains(next)
    return isDay ? cue.lowerBound..<cue.upperBound - 1 : cue
  }

  /// Behind words that belong to the cue.
  private func startBehindCue(_ content: Range<Int>) -> Int {
    let start = content.lowerBound
    if reader.lower(start) == "to", Self.tellings.contains(reader.lower(start + 1)) {
      return Self.questions.contains(reader.lower(start + 2)) ? start + 2 : start
    }
    if reader.lower(start) == "only", reader.lower(start + 1) == "that" { return start + 1 }
    let cue = reader.lower(start - 1)
    if reader.lower(start) == "for", cue.hasPrefix("call") || cue.hasPrefix("plead") { return start + 1 }
    if reader.lower(start) == "of", cue.hasPrefix("accus") { return start + 1 }
    return start
  }

  /// Where the clause begins behind those who were told: `told [MPs] she had heard`, `told [the court] the cart was old`.
  private func clauseBehindHearer(_ content: Range<Int>, of cue: Range<Int>) -> Int? {
    guard let verb = cue.last, Self.hearings.contains(reader.lower(verb)), !reader.isQuotation(content.lowerBound)
    else { return nil }
    let start = content.prefix(Self.longestHearer).dropFirst().first { unit in
      reader.lower(unit) == "that" || reader.isPronoun(unit)
        || (reader.isDeterminer(unit) || isPossessive(unit)) && !reader.isPreposition(unit - 1)
    }
    guard let start, start + 2 < content.upperBound,
      !(content.lowerBound..<start).contains(where: {
        reader.isQuotation($0) || reader.isMark($0) || tag($0).isVerb || ["to", "who"].contains(reader.lower($0))
      }), tag(start - 1).isNoun || reader.isPronoun(start - 1) || Self.hearers.contains(reader.lower(start - 1)),
      (start + 1..<min(start + 10, content.upperBound)).contains(where: { tag($0).isFinite || tag($0).isVerb })
    else { return nil }
    return start
  }

  /// Behind the word that joins a sentence to the one before.
  private func startBehindJoint(_ content: Range<Int>) -> Int {
    let start = content.lowerBound
    if ["and", "but"].contains(reader.lower(start)) { return start + (reader.isComma(start + 1) ? 2 : 1) }
    return reader.lower(start) == "however" && reader.isComma(start + 1) ? start + 2 : start
  }

  /// The end of a stretch: no preposition before its noun, and no name before its ’s.
  private func end(of content: Range<Int>, _ quick: Draft?) -> Int {
    let end = content.upperBound
    guard end < sentence.units.upperBound, !reader.isQuotation(end - 1) else { return end }
    if reader.isComma(end) { return endOfAside(from: end) ?? end }
    guard !reader.isMark(end), isOpen(end - 1) || reader.lower(end) == "'s" else { return end }
    return quick?.content.first { $0.contains(end) && $0.overlaps(content) }?.upperBound ?? end
  }

  private func isOpen(_ unit: Int) -> Bool {
    reader.isPreposition(unit) || reader.isDeterminer(unit) || reader.isConjunction(unit) || reader.isSubordinator(unit)
  }

  /// The end of words behind a comma that tell more of what stands before it: `twelve letters, of which three were kind`,
  /// `2.1%, down from 4.7%`.
  private func endOfAside(from comma: Int) -> Int? {
    let rest = comma + 1..<reader.body.upperBound
    let words = rest.prefix(3).map(reader.lower)
    guard words.count == 3, !rest.contains(where: reader.isQuotation),
      ["down", "up"].contains(words[0]) && words[1] == "from"
        || words[0] == "of" && Self.relatives.contains(words[1])
        || words[1] == "of" && Self.relatives.contains(words[2])
    else { return nil }
    let end = rest.dropFirst().first { reader.isComma($0) || reader.isBreak($0) } ?? rest.upperBound
    return end > comma + 2 ? end : nil
  }

  /// What stands before whoever says it between commas: `[In the end], she said, it thawed`.
  private func lead(of draft: Draft, _ quick: Draft?) -> Range<Int>? {
    guard let quick, quick.content.count == 2, draft.content.count == 1, let source = quick.source,
      quick.content[0].upperBound < source.lowerBound, quick.content[1].overlaps(draft.content[0]),
      !quick.content[0].contains(where: reader.isQuotation), reader.isComma(source.lowerBound - 1),
      let cue = quick.cue.last, source.upperBound <= cue.lowerBound + 1
    else { return nil }
    let end = max(cue.upperBound, source.upperBound)
    return (end..<min(end + 2, sentence.units.upperBound)).contains(where: reader.isComma) ? quick.content[0] : nil
  }

  private func tag(_ unit: Int) -> PartOfSpeech { sentence.tag(unit - sentence.units.lowerBound) }

  private func isPossessive(_ unit: Int) -> Bool {
    ["his", "her", "its", "their", "our", "my", "your"].contains(reader.lower(unit))
  }

  private static let tellings: Set<String> = ["say", "know", "tell", "reveal", "disclose", "explain"]
  private static let questions: Set<String> = [
    "whether", "if", "how", "what", "who", "whom", "whose", "where", "when", "why", "which",
  ]
  private static let hearings: Set<String> = [
    "told", "tells", "telling", "tell", "informed", "informs", "assured", "assures", "reminded", "reminds", "warned",
    "warns", "warning",
  ]
  private static let hearers: Set<String> = ["him", "her", "them", "us", "me", "you", "everyone", "everybody"]
  private static let passives: Set<String> = [
    "expected", "understood", "believed", "thought", "said", "reported", "rumoured", "rumored", "alleged", "feared",
    "known", "presumed", "supposed", "estimated", "considered", "predicted", "projected", "forecast",
  ]
  private static let relatives: Set<String> = ["which", "whom", "whose"]
  /// No hearer has more units.
  private static let longestHearer = 9
}
