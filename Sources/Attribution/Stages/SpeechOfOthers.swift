import Language

/// Whose words a sentence has whose subject is somebody else: `was told by Ada Poe`, `quoted Tim Roe as saying`.
extension ParsedSentence {
  /// Whether a cue says that somebody heard: `was told`, `were warned`.
  func isToldOf(_ cue: Int) -> Bool {
    guard Self.hearings.contains(word(cue).word) else { return false }
    return children[cue].contains { label($0) == .nsubjpass }
      || (max(0, cue - 2)..<cue).contains { Self.beings.contains(word($0).word) }
  }
  private static let hearings = Set(
    [
      "told", "informed", "warned", "advised", "reminded", "assured", "notified", "asked", "urged",
    ].map(WordForm.hash))

  /// Whether a cue says that somebody was accused, of which nobody is told to be the source.
  func isAccusedOf(_ cue: Int) -> Bool {
    Self.accusations.contains(word(cue).word)
      && (max(0, cue - 2)..<cue).contains { Self.beings.contains(word($0).word) }
  }
  private static let accusations = Set(
    ["accused", "criticised", "criticized", "praised", "blamed", "mocked", "condemned", "denounced"].map(WordForm.hash))
  private static let beings = Set(["was", "were", "been", "being", "is", "are", "be"].map(WordForm.hash))

  /// Who is behind *by* after a cue.
  func agent(of cue: Int) -> Range<Int>? {
    guard cue + 2 < count, word(cue + 1).word == Self.by else { return nil }
    var end = cue + 2
    while end < count, !isMark(end), !isQuotation(end), tag(end) != Self.preposition, word(end).word != Self.that {
      end += 1
    }
    return end > cue + 2 ? cue + 2..<end : nil
  }
  private static let by = WordForm.hash(of: "by")
  private static let that = WordForm.hash(of: "that")
  private static let preposition = PartOfSpeech(name: "IN") ?? .none

  /// Whether a name is of who told somebody something: `Poe` of `was told by Ada Poe: “…”`.
  func isToldBy(_ place: Int) -> Bool {
    guard name(place) == .person || tag(place).isNoun && word(place).shape & 1 == 1,
      let by = (max(0, place - 6)..<place).last(where: { word($0).word == Self.by }), by > 0
    else { return false }
    return Self.hearings.contains(word(by - 1).word)
  }

  /// Whose words a report quotes: Tim Roe in `The Courier quoted Tim Roe as saying`.
  func quotedPerson(of cue: Int) -> Range<Int>? {
    guard Self.quotings.contains(word(cue).word) || Self.saying == word(cue).word else { return nil }
    guard let saying = (cue..<min(count, cue + 12)).first(where: { word($0).word == Self.saying }),
      saying > 1, word(saying - 1).word == Self.as
    else { return nil }
    guard let quoting = (0..<saying).last(where: { Self.quotings.contains(word($0).word) }), quoting + 1 < saying - 1
    else {
      return nil
    }
    return trimmed(quoting + 1..<saying - 1)
  }
  private static let quotings = Set(["quoted", "quotes", "quoting", "cited"].map(WordForm.hash))
  private static let saying = WordForm.hash(of: "saying")
  private static let `as` = WordForm.hash(of: "as")
}
