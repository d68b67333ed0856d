import Language

/// A line that says what a picture shows, by its grammar and its end, such as `Skaters by the old bridge on Monday`.
enum PictureLine {
  private static let longest = 14
  private static let longestCredit = 7

  /// Whether a short line that begins with a capital has no finite verb.
  static func isOne(_ piece: Piece) -> Bool {
    guard (2...longest).contains(piece.words.count), let first = piece.words.first, !piece.hasQuotationMark,
      piece.sentenceCount <= 1, piece.text.unicodeScalars.first?.isUpper == true, !piece.text.contains("?"),
      !FunctionWords.subjectPronouns.contains(first),
      !["there", "so", "and", "but", "then", "not", "no"].contains(first)
    else { return false }
    return piece.words.count >= shortestPlaced && piece.words.contains(where: FunctionWords.prepositions.contains)
      && !tells(piece.words)
  }

  /// Names alone are items of lists that a report has too.
  private static let shortestPlaced = 5

  /// Whether a line ends in a credit in brackets: `The hall. (Supplied: Ada Poe)`, `A cat. [Lea Wu]`.
  static func isSigned(_ piece: Piece) -> Bool {
    guard let close = piece.text.last, let opener = close == ")" ? "(" : close == "]" ? "[" : nil,
      let open = piece.text.lastIndex(of: Character(opener)), !piece.hasQuotationMark,
      piece.text.unicodeScalars.first?.isUpper == true, !piece.text[open...].contains(",")
    else { return false }
    let before = piece.text[..<open].last { $0 != " " }
    let inside = piece.text[open...].dropFirst().dropLast().split { " :/".contains($0) }
    guard before.map({ ".?!".contains($0) }) == true, (2...longestCredit).contains(inside.count) else { return false }
    return inside.allSatisfy { word in
      word.unicodeScalars.first?.isUpper == true || NameForm.particles.contains(String(word))
        || ["for", "the", "via", "by"].contains(String(word))
    } && !inside.contains { $0.contains(where: \.isNumber) }
  }

  /// Verbs that are the same in the past, and look like no verb.
  private static let unchanged: WordList = [
    "put", "cut", "set", "hit", "let", "cost", "shut", "quit", "beat", "bet", "split", "hurt", "read", "spread", "cast",
  ]

  /// Whether a finite verb is among words, known or by its place: a word in -s, or one that never changes, between a noun
  /// and what a noun begins with.
  private static func tells(_ words: [String]) -> Bool {
    if TellingVerbs.areIn(words) || words.contains(where: { $0.contains("'") && !$0.hasSuffix("'s") }) { return true }
    return words.indices.dropFirst().dropLast().contains { index in
      let (word, before, next) = (words[index], words[index - 1], words[index + 1])
      guard word.hasSuffix("s") && word.utf8.count > 3 || unchanged.contains(word),
        !FunctionWords.determiners.contains(before), !FunctionWords.prepositions.contains(before)
      else { return false }
      return unchanged.contains(word) || FunctionWords.determiners.contains(next) || next.first?.isNumber == true
        || next == "to"
    }
  }
}
