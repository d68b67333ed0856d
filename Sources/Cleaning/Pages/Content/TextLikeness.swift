import Articles
import Language

/// How much two lines are alike by their words.
enum TextLikeness {
  /// One less the share of the second line's letters that stand in words the first line lacks (Readability.js,
  /// `_textSimilarity`): 1 when every word is known, 0 when none is.
  static func likeness(of first: String, to second: String) -> Double {
    let known = Set(words(first))
    let words = words(second)
    let all = words.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    guard !known.isEmpty, all > 0 else { return 0 }
    let strange = words.filter { !known.contains($0) }.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return 1 - Double(strange) / Double(all)
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().unicodeScalars.split { !$0.isLetter && !$0.isDigit }.map { String(scalars: $0) }
  }
}
