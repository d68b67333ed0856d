import Language

/// What the tree of a sentence says of a stretch: its top, its subject, the branch below a word.
extension ParsedSentence {
  /// Whether a stretch names a time, which says nothing.
  func isTime(_ range: Range<Int>) -> Bool { isTime(top(of: range)) }
  /// Whether a word names a time.
  func isTime(_ place: Int) -> Bool { Self.times.contains(word(place).word) }
  private static let times = Set(FunctionWords.times.words.map(WordForm.hash))

  /// The subject alone where a stretch is a clause, since clauses say nothing: `The mayor` of `The mayor made his`.
  func nounPhrase(_ found: Range<Int>) -> Range<Int> {
    // `to Ada Poe` behind *according*.
    let range = found.count > 1 && Self.prepositionTags.contains(tag(found.lowerBound)) ? found.dropFirst() : found
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

  /// Whether a word is another or depends on it, over some steps.
  private func isUnder(_ top: Int, _ place: Int) -> Bool {
    var (place, steps) = (place, 0)
    while place >= 0, place != top, steps < 30 {
      place = head(place)
      steps += 1
    }
    return place == top
  }

  func isComma(_ place: Int) -> Bool { tag(place) == Self.comma }
  private static let comma = PartOfSpeech(name: ",") ?? .none

  func isMark(_ place: Int) -> Bool { word(place).shape & 12 == 8 && !isQuotation(place) }

  /// The word of a stretch on which its other words depend: the first whose head stands outside.
  func top(of range: Range<Int>) -> Int { range.first { !range.contains(head($0)) } ?? range.lowerBound }

  static let prepositionTags = Set(["TO", "IN"].compactMap(PartOfSpeech.init(name:)))
  private static let pronouns = Set(["he", "she", "they", "we", "i"].map(WordForm.hash))
}
