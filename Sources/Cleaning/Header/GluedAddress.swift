import Articles
import Language

/// Where a mail address begins that is glued to the name that it repeats: `Ada Poepoe@courier.example`,
/// `Ada Poeada.poe@courier.example`, `Ada Poeapoe@courier.example`.
enum GluedAddress {
  /// The shortest word that a name and an address make together.
  private static let shortest = 6
  /// No name of a writer has more words before its last one.
  private static let longestName = 4
  /// No address is longer before its sign.
  private static let longestAddress = 40

  /// The first letter of the address that a word ends in; nil when it ends in none.
  static func start(in scalars: [Unicode.Scalar], word: Range<Int>) -> Int? {
    guard word.count >= shortest, word.upperBound < scalars.count, isAddressed(scalars, from: word.upperBound) else {
      return nil
    }
    let before = scalars[..<word.lowerBound].suffix(longestName * 12).split { $0 == " " || $0 == "\n" }
      .suffix(longestName).map { fold($0) }.filter { !$0.isEmpty }
    for start in (word.lowerBound + 2)..<(word.upperBound - 1)
    where scalars[start].isLower && scalars[start - 1].isLetter {
      let (name, rest) = (fold(scalars[word.lowerBound..<start]), fold(scalars[start..<word.upperBound]))
      let isRepeated = rest == name || rest.dropFirst() == name[...] && before.contains { $0.first == rest.first }
      if isRepeated || rest.count > 2 && before.contains(where: { ends($0, in: rest) }) { return start }
    }
    return nil
  }

  /// Whether a word before the last is the first part of an address: it may itself be glued to what stands before it.
  private static func ends(_ word: [UInt8], in rest: [UInt8]) -> Bool {
    word.count >= rest.count && word.suffix(rest.count).elementsEqual(rest)
  }

  /// Whether an address goes on at an offset up to its sign.
  private static func isAddressed(_ scalars: [Unicode.Scalar], from start: Int) -> Bool {
    let rest = scalars[start...].prefix(longestAddress)
    let local = rest.prefix { $0.isLetter || $0.isDigit || [".", "_", "-"].contains($0) }
    return local.endIndex < scalars.count && scalars[local.endIndex] == "@"
  }

  /// Letters without their marks, in small.
  private static func fold(_ word: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    LatinFolding.folded(String(scalars: word.filter(\.isLetter)))
  }
}
