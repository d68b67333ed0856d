import Language

/// What one says inside a clause about another: `Ada Poe, the minister of Norway, where the police said they had …`.
extension ParsedSentence {
  /// The subject of a cue’s own clause, where a source before it holds what that clause is about too: `the police`.
  func withinOwnClause(_ source: Range<Int>, of cue: Int) -> Range<Int> {
    guard source.upperBound <= cue, cue - source.upperBound <= Self.longestGap,
      let opening = source.dropFirst().last(where: { Self.openings.contains(word($0).word) }),
      isComma(opening - 1) || tag(opening - 1).isNoun
    else { return source }
    let subject = withoutTimes(trimmed(opening + 1..<source.upperBound))
    guard !subject.isEmpty, subject.contains(where: { tag($0).isNoun || Self.pronouns.contains(word($0).word) }),
      !subject.contains(where: { tag($0).isFinite || isQuotation($0) })
    else { return source }
    return subject
  }

  /// The source of a frame, or the subject of the cue’s own aside where the source stands outside: `where rescuers said`.
  func spokenSource(of frame: Frame) -> Range<Int>? {
    guard tag(frame.cue).isFinite,
      let opening = (1..<max(1, frame.cue)).last(where: { Self.openings.contains(word($0).word) && isComma($0 - 1) }),
      frame.source.map({ $0.upperBound <= opening }) ?? true,
      !(opening..<frame.cue).contains(where: { isComma($0) || isQuotation($0) || tag($0).isFinite })
    else { return frame.source }
    let subject = withoutTimes(trimmed(opening + 1..<frame.cue))
    guard subject.contains(where: { tag($0).isNoun || Self.pronouns.contains(word($0).word) }) else {
      return frame.source
    }
    return subject
  }

  /// Without a time at the end: `the police last week`, `officials on Friday`; *Fox News Sunday* is a name.
  func withoutTimes(_ range: Range<Int>) -> Range<Int> {
    func isCapitalised(_ place: Int) -> Bool { word(place).shape & 13 == 1 }
    var end = range.upperBound
    while end - 1 > range.lowerBound, Self.times.contains(word(end - 1).word),
      !isCapitalised(end - 1) || !isCapitalised(end - 2)
    { end -= 1 }
    if end < range.upperBound, end - 1 > range.lowerBound, tag(end - 1) == Self.preposition { end -= 1 }
    return trimmed(range.lowerBound..<end)
  }

  /// How many words may stand between a subject and its verb here.
  private static let longestGap = 6
  private static let openings = Set(["where", "whereas", "while", "because"].map(WordForm.hash))
  private static let times = Set(FunctionWords.times.words.union(FunctionWords.months.words).map(WordForm.hash))
  private static let pronouns = Set(["he", "she", "they", "we", "i"].map(WordForm.hash))
  private static let preposition = PartOfSpeech(name: "IN") ?? .none
}
