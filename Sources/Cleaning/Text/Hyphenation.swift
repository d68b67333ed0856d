import Articles
import Language

/// Words that were broken at a line's end: `gov-` `ernment` is one word, `well-` `known` has a hyphen of its own.
struct Hyphenation {
  private var counts: [String: Int] = [:]

  /// Parts that words with a hyphen begin with.
  private static let prefixes: WordList = [
    "all", "anti", "co", "ex", "half", "high", "long", "low", "mid", "multi", "near", "non", "one", "part", "post",
    "pro",
    "self", "semi", "short", "so", "two", "three", "four", "five", "six", "ten", "well", "year",
  ]

  /// Takes the words of a text.
  init(_ scalars: [Unicode.Scalar]) {
    for word in PlainWords.of(scalars[...]) { counts[word, default: 0] += 1 }
  }

  /// Whether the hyphen between the end of a line and the next is the word's own.
  func isOwn(_ line: ArraySlice<Unicode.Scalar>, _ next: ArraySlice<Unicode.Scalar>) -> Bool {
    guard next.first?.isLower == true, let head = line.split(whereSeparator: { $0.isSpace }).last else { return true }
    let first = String(scalars: head.dropLast().map(\.lowered)).split { !$0.isLetter && $0 != "-" }.last.map(
      String.init)
    let second = String(scalars: next.prefix { $0.isLetter }.map(\.lowered))
    guard let first, !first.isEmpty else { return true }
    // `mother-in-` `law`
    if first.contains("-") || counts["\(first)-\(second)"] != nil { return true }
    if counts[first + second] != nil { return false }
    // Both parts were counted as words where the line broke.
    return Self.prefixes.contains(first) || counts[first, default: 0] > 1 && counts[second, default: 0] > 1
  }
}
