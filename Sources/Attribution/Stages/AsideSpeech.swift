import Language

/// What stands in an aside and what stands about it: `Ada Poe, whose brother runs the mill, said …`.
extension ParsedSentence {
  /// Without a stretch before the cue that only tells more of the source, where what was said follows the cue at once.
  ///
  /// `The mill, she said, would close` has a comma behind its cue; `Ada Poe, who is 41, said the mill would close` none.
  func withoutAside(_ content: [Range<Int>], before cue: Int) -> [Range<Int>] {
    guard content.count == 2, content[0].upperBound <= cue, content[1].lowerBound > cue,
      !content[0].contains(where: isQuotation), !(cue..<content[1].lowerBound).contains(where: isComma),
      !isQuotation(content[1].lowerBound)
    else { return content }
    return [content[1]]
  }

  /// What is said inside an aside, which ends where the main clause goes on: `where the police said they had lost it,
  /// told them …`.
  func withinAside(_ content: Range<Int>, of cue: Int) -> Range<Int> {
    guard content.lowerBound > cue, (1..<max(1, cue)).contains(where: { isComma($0 - 1) && opensAside($0) }),
      let comma = content.dropFirst().first(where: { isComma($0) && Self.goingOn.contains(word($0 + 1).word) })
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }

  /// Without whom a report has it from, at the end: `…, citing two people who know of it`.
  func withoutInformants(_ content: Range<Int>) -> Range<Int> {
    guard let comma = content.dropFirst().first(where: { isComma($0) && Self.citings.contains(word($0 + 1).word) }),
      !(comma..<content.upperBound).contains(where: isQuotation)
    else { return content }
    return trimmed(content.lowerBound..<comma)
  }

  private func opensAside(_ place: Int) -> Bool { Self.openings.contains(word(place).word) }

  private static let openings = Set(["where", "who", "whose", "which"].map(WordForm.hash))
  private static let citings = Set(["citing", "quoting"].map(WordForm.hash))
  private static let goingOn = Set(
    ["said", "says", "told", "tells", "added", "argued", "insisted", "warned", "asked", "replied", "wrote"].map(
      WordForm.hash))
}
