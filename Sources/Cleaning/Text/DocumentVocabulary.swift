import Articles
import Language

/// The words that stand whole in a text, with a space or a punctuation mark on both sides.
struct DocumentVocabulary: Sendable {
  private var counts: [String: Int] = [:]
  /// For what stands before the first capital inside words, those words.
  private var glued: [String: Set<String>] = [:]

  /// A text has a word that it has not had before in so many scalars.
  private static let scalarsOfWord = 10

  /// Counts the words of a text, case kept.
  init(_ scalars: [Unicode.Scalar]) {
    counts.reserveCapacity(scalars.count / Self.scalarsOfWord)
    var start: Int?
    for index in 0...scalars.count {
      if index < scalars.count, scalars[index].isLetter {
        if start == nil { start = index }
      } else if let first = start {
        start = nil
        // Addresses write names in small letters.
        if index < scalars.count && scalars[index] == "@" || first > 0 && scalars[first - 1] == "@" { continue }
        let word = String(scalars: scalars[first..<index])
        counts[word, default: 0] += 1
        if let capital = (first + 1..<index).first(where: { scalars[$0].isUpper && scalars[$0 - 1].isLower }) {
          glued[String(scalars: scalars[first..<capital]), default: []].insert(word)
        }
      }
    }
  }

  /// How often a word stands in the text as it is written here.
  func count(of word: String) -> Int { counts[word, default: 0] }

  /// How many words of the text begin with a word and a capital behind it, as an item of the page does that is glued
  /// to several paragraphs.
  func countOfHeads(_ word: String) -> Int { glued[word]?.count ?? 0 }
}
