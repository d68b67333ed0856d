/// The initials of organisations.
enum Initials {
  private static let small: Set<String> = ["of", "and", "the", "for", "&", "on", "de", "in"]

  /// The letter that initials begin with, small; nil where they have none.
  static func first(of word: String) -> Character? { word.lowercased().first(where: \.isLetter) }

  /// The letters that initials of these words may begin with.
  static func first(of words: [String]) -> Set<Character> {
    let lower = words.map { $0.lowercased() }
    let all = lower.lazy.compactMap(\.first).first(where: \.isLetter)
    let main = lower.lazy.filter { !small.contains($0) }.flatMap { $0.split(separator: "-").compactMap(\.first) }.first
    return Set([all, main].compactMap(\.self))
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
