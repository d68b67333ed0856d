import Articles
import Language

/// The words that stand whole in a text, with a space or a punctuation mark on both sides.
struct DocumentVocabulary: Sendable {
  private var counts: [String: Int] = [:]

  /// Counts the words of a text, case kept.
  init(_ scalars: [Unicode.Scalar]) {
    var start: Int?
    for index in 0...scalars.count {
      if index < scalars.count, scalars[index].isLetter {
        if start == nil { start = index }
      } else if let first = start {
        counts[String(scalars: scalars[first..<index]), default: 0] += 1
        start = nil
      }
    }
  }

  /// How often a word stands in the text as it is written here.
  func count(of word: String) -> Int { counts[word, default: 0] }
}
