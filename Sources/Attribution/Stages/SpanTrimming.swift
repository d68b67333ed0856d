import Language

/// What is cut off the spans of a frame, and what is added to them.
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
    return range.lowerBound <= 1 && Self.prepositionTags.contains(tag(0))
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
}
