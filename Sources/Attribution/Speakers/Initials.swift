import Language

/// The initials of organisations.
enum Initials {
  private static let small: WordList = ["of", "and", "the", "for", "&", "on", "de", "in"]

  /// The letter that initials begin with, small; nil where they have none.
  static func first(of word: String) -> Character? {
    plainFirst(of: word) ?? word.lowercased().first { $0.isLetter }
  }

  /// The letter that a word begins with, small, where it is of ASCII and nothing is put on it; nil else.
  private static func plainFirst(of word: String) -> Character? {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), (first | 0x20) &- 0x61 < 26, bytes.next() ?? 0 < 0x80 else { return nil }
    return Character(Unicode.Scalar(first | 0x20))
  }

  /// The letters that initials of these words may begin with.
  static func first(of words: [String]) -> Set<Character> {
    let all = words.lazy.compactMap { plainFirst(of: $0) ?? $0.lowercased().first }.first { $0.isLetter }
    let main = words.lazy.filter { !small.contains($0.lowercased()) }.compactMap { word in
      plainFirst(of: word) ?? word.lowercased().split(separator: "-").first?.first
    }.first
    return Set([all, main].compactMap { $0 })
  }

  /// Whether a word is made of the first letters of others, small ones kept or left out.
  static func match(_ word: String, _ words: [String]) -> Bool {
    let letters = word.filter(\.isLetter)
    guard letters.count > 1, words.count > 1 else { return false }
    let all = String(words.compactMap(\.first)).filter(\.isLetter)
    let main = String(words.filter { !small.contains($0) }.flatMap { $0.split(separator: "-").compactMap(\.first) })
    return letters == all || letters == main
  }
}
