import Articles
import Language

/// The noun phrase that is a source, and which of the names in it is its head.
struct SourcePhrase {
  private let text: MarkedText
  private let tokens: Range<Int>
  /// Where the head ends: before the first preposition, comma or relative pronoun.
  let headEnd: Int

  init(text: MarkedText, tokens: Range<Int>) {
    self.text = text
    self.tokens = tokens
    headEnd =
      tokens.dropFirst().first {
        text.tokens[$0].kind == .mark || FunctionWords.prepositions.contains(text.tokens[$0].lower)
          || ["who", "which", "whose", "that"].contains(text.tokens[$0].lower)
      } ?? tokens.upperBound
  }

  /// Whether something of the named speaks, not they: `Ms. Roe’s spokesman`.
  ///
  /// `Ms. Roe’s` before a noun that is the cue is she herself.
  func isOwner(_ name: Range<Int>) -> Bool {
    name.upperBound < tokens.upperBound - 1 && text.tokens[name.upperBound].lower == "'s"
  }

  /// Whether the last word of the head is a name's.
  func endsHead(_ name: Range<Int>) -> Bool { name.lowerBound < headEnd && name.upperBound >= headEnd }

  /// Whether a name is that of the head or stands in apposition to it, unlike those in `a spokesman for Ms. Roe` and
  /// `the Roe campaign`.
  func isNamed(by name: Range<Int>) -> Bool {
    (name.lowerBound < headEnd || isApposition(name.lowerBound) || isBehindOffice(name.lowerBound)) && !qualifies(name)
  }

  /// Whether a name stands right behind a comma, as in `the mayor of Oslo, Jane Roe`.
  private func isApposition(_ token: Int) -> Bool {
    var before = token - 1
    while before > tokens.lowerBound, Titles.contains(text.tokens[before].lower) { before -= 1 }
    return tokens.contains(before) && text.tokens[before].text == ","
  }

  /// Whether an office with its realm stands before a name, as in `Secretary of State Jane Roe`.
  private func isBehindOffice(_ token: Int) -> Bool {
    let before = tokens.lowerBound..<token
    guard let last = before.last(where: { FunctionWords.prepositions.contains(text.tokens[$0].lower) }),
      last > tokens.lowerBound, last + 1 < token, Titles.contains(text.tokens[last - 1].lower)
    else { return false }
    return (last + 1..<token).allSatisfy {
      text.tokens[$0].isCapitalised || ["the", "and"].contains(text.tokens[$0].lower)
    }
  }

  /// Whether a name qualifies a common noun.
  private func qualifies(_ name: Range<Int>) -> Bool {
    guard name.upperBound < tokens.upperBound else { return false }
    let next = text.tokens[name.upperBound]
    let word = next.lower
    return next.kind == .word && !next.isCapitalised && word != "'s" && !FunctionWords.prepositions.contains(word)
      && !FunctionWords.conjunctions.contains(word) && !FunctionWords.adverbs.contains(word) && !word.hasSuffix("ly")
      && !["who", "whose", "which", "himself", "herself"].contains(word)
  }
}
