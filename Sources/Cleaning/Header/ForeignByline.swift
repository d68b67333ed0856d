import Articles
import ForeignText
import Language

/// What *by* is in other languages, glued in small letters to the word before it: `found themdi Ada Poe`.
enum ForeignByline {
  private static let words = ["przez", "door", "oleh", "por", "par", "von", "av", "af", "di", "de"].map {
    Array($0.unicodeScalars)
  }
  private static let shortestRest = 3

  /// Where such a word begins within another; nil when no name follows, or when the text has the whole as a word.
  static func glued(
    in scalars: [Unicode.Scalar], word: Range<Int>, _ vocabulary: DocumentVocabulary
  ) -> Int? {
    guard word.count > shortestRest + 1, word.upperBound < scalars.count, scalars[word.upperBound] == " ",
      word.upperBound + 1 < scalars.count, scalars[word.upperBound + 1].isUpper,
      let by = words.first(where: { word.count >= $0.count + shortestRest && scalars[word].suffix($0.count) == $0[...] }
      ),
      case let name = nameSigns(scalars, from: word.upperBound + 1), name > 0
    else { return nil }
    let rest = String(scalars: scalars[word].dropLast(by.count))
    let whole = String(scalars: scalars[word])
    guard vocabulary.count(of: whole) < 2, PersonNames.knowledge(of: whole).isEmpty, !City.isName([whole]) else {
      return nil
    }
    // What is left is a word of the text.
    let isWord =
      vocabulary.count(of: rest) + vocabulary.count(of: rest.lowercased()) > 0
      || TellingVerbs.areIn(["it", rest.lowercased()])
    return isWord || name > 1 ? word.upperBound - by.count : nil
  }

  /// How many signs say that a name stands here: people are called by the first of two capitalised words, and something
  /// is glued to the second.
  private static func nameSigns(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    let words = scalars[start...].prefix(longestName).split(separator: " ", maxSplits: 2)
    guard words.count > 1, words.prefix(2).allSatisfy({ $0.first?.isUpper == true }) else { return 0 }
    let isGlued = words[1].indices.dropFirst().contains { index in
      (words[1][index].isUpper || words[1][index].isDigit) && words[1][index - 1].isLower
    }
    return (isGlued ? 1 : 0) + (PersonNames.knowledge(of: String(scalars: words[0])).isGiven ? 1 : 0)
  }

  private static let longestName = 48
}
