import Language

/// A cue with the spans that were found for it; places count units from the sentence's first.
package struct Frame: Sendable {
  /// The head of the cue.
  package let cue: Int
  /// The probability of the cue.
  package let probability: Float
  /// What was said, at most one stretch on each side of the cue; marks at the ends left out.
  package let content: [Range<Int>]
  /// Who said it.
  package let source: Range<Int>?
  /// How many readings of the same cue score better, and by how much; of the best, how much worse the next is.
  package let rank: Int
  package let margin: Float
  /// The words of the cue.
  package let cues: [Range<Int>]

  /// Reads the labels about a cue; nil where there is no content.
  package init?(_ view: CueView, _ labels: [SpanLabeller.Label], probability: Float, rank: Int, margin: Float) {
    (self.rank, self.margin) = (rank, margin)
    let sentence = view.sentence
    let first = view.window.lowerBound
    func runs(_ label: SpanLabeller.Label) -> [Range<Int>] {
      var runs: [Range<Int>] = []
      for (index, other) in labels.enumerated() where other == label {
        let place = index + first
        if let last = runs.last, last.upperBound == place {
          runs[runs.count - 1] = last.lowerBound..<place + 1
        } else {
          runs.append(place..<place + 1)
        }
      }
      return runs.map { sentence.trimmed($0) }.filter { !$0.isEmpty }
    }
    var content = runs(.content).map { sentence.completed(sentence.withoutSilence(sentence.withoutOtherSource($0))) }
    guard !content.isEmpty else { return nil }
    var source = runs(.source).first { !sentence.isTime($0) }.map(sentence.nounPhrase)
    var cues = runs(.cue)
    // The subject of a cue is its source, though it was taken for a word of the cue or of the content.
    if let subject = sentence.subject(of: view.cue), source?.contains(subject) != true, !sentence.isTime(subject) {
      let branch = sentence.branch(subject, before: view.cue)
      if let run = cues.firstIndex(where: { $0.contains(subject) }) {
        source = branch.clamped(to: cues[run])
        cues[run] = sentence.trimmed(branch.upperBound..<max(branch.upperBound, cues[run].upperBound))
        cues.removeAll(where: \.isEmpty)
      } else if content.count > 1, let stretch = content.firstIndex(where: { $0.contains(subject) }),
        content[stretch].clamped(to: branch) == content[stretch]
      {
        source = content.remove(at: stretch)
      } else if let found = source, found.lowerBound <= branch.lowerBound, found.upperBound >= branch.lowerBound,
        !cues.contains(where: branch.overlaps), !content.contains(where: branch.overlaps)
      {
        // `Ms. Poe said`: a title alone speaks for nobody.
        source = found.lowerBound..<branch.upperBound
      }
    }
    // A nickname in marks parts a name: `Robert “Bobby” Roe`.
    if content.count > 1, let found = source,
      let stretch = content.firstIndex(where: { $0.upperBound == found.lowerBound && sentence.isStartOfName($0) })
    {
      source = content.remove(at: stretch).lowerBound..<found.upperBound
    }
    // `In an interview with Ada Poe, he said, “…”`: what goes before tells where, not what.
    if content.count == 2, sentence.isCircumstance(content[0]), sentence.isQuotation(content[1].lowerBound) {
      content.removeFirst()
    }
    // `Asked by the judge what it was, he said, “…”`: what was asked is not what was said.
    if content.count == 2, Self.askings.contains(sentence.word(0).word), content[0].upperBound <= view.cue,
      content[1].lowerBound > view.cue, !content[0].contains(where: sentence.isQuotation)
    {
      content.removeFirst()
    }
    source = source.map(sentence.withoutQuotation)
      .map { sentence.withinOwnClause($0, of: view.cue) }.map(sentence.withoutTimes)
    content = content.map {
      sentence.withoutAnnounced(sentence.withoutHearing(sentence.withoutTimeOfDay($0)), of: view.cue)
    }
    if let verb = sentence.objectVerb(view.cue, before: content[0].lowerBound, &cues) {
      // `called the case “ordinary”`: what is so called is part of the content.
      content[0] = verb..<content[0].upperBound
    }
    if content.count > 1,
      let time = content.firstIndex(where: { $0.count < 3 && (sentence.isTime($0) || sentence.isTimeOfDay($0)) })
    {
      content.remove(at: time)
    }
    if content.count > 1, sentence.holdsAside(content[0]) {
      content = sentence.withoutAside(content, before: view.cue)
    }
    if sentence.standsInPlace(view.cue) { content = content.map { sentence.withinAside($0, of: view.cue) } }
    if sentence.isToldOf(view.cue) {
      source = sentence.agent(of: view.cue)
      // Who was told is no part of what they were told.
      if content.count > 1, content[0].upperBound <= view.cue, !content[0].contains(where: sentence.isQuotation) {
        content.removeFirst()
      }
    }
    if sentence.isAccusedOf(view.cue) { source = sentence.agent(of: view.cue) }
    if content.count > 1, let cited = content.firstIndex(where: sentence.isInformant) {
      content.remove(at: cited)
      cues = cues.map(sentence.withoutCiting)
    }
    if let quoted = sentence.quotedPerson(of: view.cue) {
      source = quoted
      // Behind *as saying*.
      let start = quoted.upperBound + 2
      let behind = content.filter { $0.upperBound > start }.map { max(start, $0.lowerBound)..<$0.upperBound }
      if !behind.isEmpty { content = behind }
    }
    sentence.mendStarts(&content, &cues, of: view.cue)
    (self.content, self.source, self.cues) = (content, source, cues)
    cue = view.cue
    self.probability = probability
  }

  private static let askings = Set(["asked", "pressed", "questioned", "cross-examined", "quizzed"].map(WordForm.hash))
}

extension ParsedSentence {
  /// Without the time before an entry of a live blog: `20.40 “We are ready”`.
  func withoutTimeOfDay(_ range: Range<Int>) -> Range<Int> {
    range.count > 1 && range.lowerBound == 0 && word(0).shape & 12 == 4 && isQuotation(1) ? 1..<range.upperBound : range
  }

  /// Whether a stretch is the time before an entry of a live blog: `20.40`.
  func isTimeOfDay(_ range: Range<Int>) -> Bool { range == 0..<1 && word(0).shape & 12 == 4 }

  /// Up to where another cue begins behind *and*, before a colon and words in marks: `that it was thin, and said: “…”`.
  func withoutAnnounced(_ range: Range<Int>, of cue: Int) -> Range<Int> {
    guard range.lowerBound > cue,
      let quotation = range.dropFirst(5).first(where: { isQuotation($0) && word($0 - 1).word == Self.colon }),
      let and = (quotation - 4..<quotation - 2).first(where: { Self.ands.contains(word($0).word) }),
      (and + 1..<quotation - 1).contains(where: { tag($0).isVerb })
    else { return range }
    return trimmed(range.lowerBound..<and)
  }
  private static let colon = WordForm.hash(of: ":")
  private static let ands = Set(["and", "but"].map(WordForm.hash))

  /// Without what says where it was said, at the end: `, the court heard`.
  func withoutHearing(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 5, Self.heard.contains(word(range.upperBound - 1).word),
      let comma = (range.upperBound - 5..<range.upperBound - 2).last(where: isComma), comma > range.lowerBound
    else { return range }
    return trimmed(range.lowerBound..<comma)
  }
  private static let heard = Set(["heard", "told"].map(WordForm.hash))

  /// Whether a stretch is *which* or *who* alone, before the source of what follows.
  func isRelativePronoun(_ range: Range<Int>) -> Bool {
    range.count == 1 && Self.relatives.contains(word(range.lowerBound).word)
  }
  private static let relatives = Set(["which", "who", "whom", "that"].map(WordForm.hash))

  /// Where the object of a naming verb begins that stands before words in marks; it is taken out of the cue.
  func objectVerb(_ cue: Int, before content: Int, _ cues: inout [Range<Int>]) -> Int? {
    guard Self.namings.contains(word(cue).word), isQuotation(content), cue + 1 < content,
      let run = cues.firstIndex(where: { $0.contains(cue) && $0.upperBound == content })
    else { return nil }
    guard (cue + 1..<content).allSatisfy({ !isMark($0) }), cue + 1 - cues[run].lowerBound > 0 else { return nil }
    cues[run] = cues[run].lowerBound..<cue + 1
    return cue + 1
  }
  private static let namings = Set(["called", "calls", "calling", "dubbed", "labelled", "labeled"].map(WordForm.hash))

  /// Without the marks at the ends of a stretch.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isMark(start) { start += 1 }
    while end > start, isMark(end - 1), !closesBracket(end - 1, since: start), word(end - 1).word != Self.percent {
      end -= 1
    }
    return start..<end
  }

  private static let percent = WordForm.hash(of: "%")

  /// Whether a stretch is words with capitals and a single word in marks behind them, before one more such word.
  func isStartOfName(_ range: Range<Int>) -> Bool {
    func isCapitalised(_ place: Int) -> Bool { word(place).shape & 13 == 1 }
    return range.count > 1 && word(range.upperBound - 1) == .fragment && isCapitalised(range.upperBound)
      && range.dropLast().allSatisfy(isCapitalised)
  }

  /// Whether a stretch without marks stands behind the preposition that begins the sentence.
  func isCircumstance(_ range: Range<Int>) -> Bool {
    guard range.upperBound < count, !range.contains(where: isQuotation) else { return false }
    return range.lowerBound <= 1 && Self.prepositions.contains(tag(0))
  }

  /// A source up to words that go on behind a comma: `Ada Poe, a neighbour, “and we pay,” she added`.
  func withoutQuotation(_ range: Range<Int>) -> Range<Int> {
    guard let quotation = range.dropFirst().first(where: { isQuotation($0) && isComma($0 - 1) }) else { return range }
    return trimmed(range.lowerBound..<quotation)
  }

  /// Whether a mark closes a bracket that stands inside the stretch: `(D-Ohio)`.
  private func closesBracket(_ place: Int, since start: Int) -> Bool {
    tag(place) == Self.closing && (start..<place).contains { tag($0) == Self.opening }
  }

  private static let opening = PartOfSpeech(name: "-LRB-") ?? .none
  private static let closing = PartOfSpeech(name: "-RRB-") ?? .none

  /// Without an *according to* at its end, which says that somebody else reports it all.
  func withoutOtherSource(_ range: Range<Int>) -> Range<Int> {
    guard let comma = range.dropFirst().first(where: { isComma($0) && word($0 + 1).word == Self.according }) else {
      return range
    }
    return trimmed(range.lowerBound..<comma)
  }

  /// Without what a source did not say, at the end: `, but did not elaborate`, `, whom she would not name`.
  func withoutSilence(_ range: Range<Int>) -> Range<Int> {
    guard
      let comma = range.dropFirst().first(where: {
        isComma($0)
          && (word($0 + 1).word == Self.but && Self.silence.contains(word($0 + 2).word)
            || Self.unnamed.contains(word($0 + 1).word) && range.upperBound - $0 <= 7
              && Self.naming.contains(word(range.upperBound - 1).word))
      })
    else { return range }
    return trimmed(range.lowerBound..<comma)
  }

  private static let but = WordForm.hash(of: "but")
  private static let unnamed = Set(["whom", "which", "who"].map(WordForm.hash))
  private static let naming = Set(["name", "identify", "specify"].map(WordForm.hash))
  private static let silence = Set(["did", "declined", "refused", "gave", "offered", "would"].map(WordForm.hash))

  /// Whether a stretch names a time, which says nothing.
  func isTime(_ range: Range<Int>) -> Bool { isTime(top(of: range)) }
  /// Whether a word names a time.
  func isTime(_ place: Int) -> Bool { Self.times.contains(word(place).word) }
  private static let times = Set(FunctionWords.times.words.map(WordForm.hash))

  /// The subject alone where a stretch is a clause, since clauses say nothing: `The mayor` of `The mayor made his`.
  func nounPhrase(_ found: Range<Int>) -> Range<Int> {
    // `to Ada Poe` behind *according*.
    let range = found.count > 1 && Self.prepositions.contains(tag(found.lowerBound)) ? found.dropFirst() : found
    if range.count > 1, Self.pronouns.contains(word(range.upperBound - 1).word),
      tag(range.upperBound - 2).isNoun || isComma(range.upperBound - 2)
    {
      return range.upperBound - 1..<range.upperBound
    }
    let top = top(of: range)
    guard tag(top).isFinite, let subject = children[top].first(where: { label($0) == .nsubj && range.contains($0) }),
      subject < top
    else { return range }
    return branch(subject, before: top).clamped(to: range)
  }

  /// The subject of a verb that is not passive, or the possessor of a noun, before it.
  func subject(of cue: Int) -> Int? {
    children[cue].last { $0 < cue && (tag(cue).isVerb ? label($0) == .nsubj : tag(cue).isNoun && label($0) == .poss) }
  }

  /// The stretch of a word and of what depends on it, before another word.
  func branch(_ top: Int, before end: Int) -> Range<Int> {
    let start = (0...top).first { isUnder(top, $0) } ?? top
    let last = (top..<max(top + 1, end)).last { isUnder(top, $0) } ?? top
    return trimmed(start..<last + 1)
  }

  private static let prepositions = Set(["TO", "IN"].compactMap(PartOfSpeech.init(name:)))
  private static let pronouns = Set(["he", "she", "they", "we", "i"].map(WordForm.hash))

  /// Whether a word is another or depends on it, over some steps.
  private func isUnder(_ top: Int, _ place: Int) -> Bool {
    var (place, steps) = (place, 0)
    while place >= 0, place != top, steps < 30 {
      place = head(place)
      steps += 1
    }
    return place == top
  }

  private static let according = WordForm.hash(of: "according")

  /// With an adjective and its words behind a comma, up to the sentence's end, which tell more of
  /// its last noun: `a system, similar to that of Hamar`.
  func completed(_ range: Range<Int>) -> Range<Int> {
    guard isComma(range.upperBound), range.upperBound + 1 < count else { return range }
    let rest = trimmed(range.upperBound + 1..<count)
    guard !rest.isEmpty, tag(rest.lowerBound) == Self.adjective, !rest.contains(where: isQuotation) else {
      return range
    }
    return range.lowerBound..<rest.upperBound
  }

  private static let adjective = PartOfSpeech(name: "JJ") ?? .none

  func isComma(_ place: Int) -> Bool { tag(place) == Self.comma }
  private static let comma = PartOfSpeech(name: ",") ?? .none

  func isMark(_ place: Int) -> Bool { word(place).shape & 12 == 8 && !isQuotation(place) }

  /// The word of a stretch on which its other words depend: the first whose head stands outside.
  func top(of range: Range<Int>) -> Int { range.first { !range.contains(head($0)) } ?? range.lowerBound }
}
