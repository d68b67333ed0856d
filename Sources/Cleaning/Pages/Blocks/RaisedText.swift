import ForeignText
import Language

/// What stands in plain text for small raised or lowered figures: `10⁶`, `x₁`, `2^(n+k)`, which without a sign would be other
/// numbers.
enum RaisedText {
  private static let raised: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()ni,", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ,"))
  private static let lowered: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"))
  private static let signs: Set<Character> = ["+", "-", "−", "=", "/", "."]
  /// Letters that make a number one of an order in some language: `2e`, `1a`, `3o`, `4d`, `1r`.
  private static let ordinals: Set<Character> = ["a", "e", "o", "d", "r"]
  /// Whatever is longer is a remark that is set small.
  private static let longest = 12

  /// What stands in the place of words that are raised, behind a word; nil where they stand as they are.
  static func raised(_ words: String, behind word: [Unicode.Scalar]) -> String? {
    guard !words.isEmpty, words.count <= longest, !words.contains(where: \.isWhitespace) else { return nil }
    let hasLetter = words.contains { $0.isLetter }
    if words.contains(where: \.isNumber) || !word.isEmpty && isIndex(words, behind: word) {
      let small = words.compactMap { raised[$0] }
      if small.count == words.count, !(hasLetter && words.count > 1 && !words.contains(where: signs.contains)) {
        return String(small)
      }
      guard words.allSatisfy({ $0.isLetter || $0.isNumber || signs.contains($0) }), !word.isEmpty else { return nil }
      return words.count > 1 && words.contains { !$0.isNumber && $0 != "." } ? "^(\(words))" : "^\(words)"
    }
    return nil
  }

  /// Whether letters are an exponent and no end of a word, as in `19th`, `Mme` and `2e`.
  private static func isIndex(_ words: String, behind word: [Unicode.Scalar]) -> Bool {
    if words.contains(where: signs.contains) { return words.contains { $0.isLetter } }
    guard words.count == 1, let letter = words.first, letter.isLowercase, !ordinals.contains(letter) else {
      return false
    }
    // Behind one letter alone it is no end of a word.
    return word.reversed().prefix { $0.properties.isAlphabetic }.count <= 1
  }

  /// What stands in the place of words that are lowered, behind a word; nil where they stand as they are, as in `H2O`.
  static func lowered(_ words: String, behind word: [Unicode.Scalar]) -> String? {
    guard let first = word.first, !first.properties.isUppercase, first != "(", first != "[" else { return nil }
    let small = words.compactMap { lowered[$0] }
    return !small.isEmpty && small.count == words.count && words.count <= longest ? String(small) : nil
  }
}

extension BlockReader {
  /// What stands for an element whose words are raised or lowered; nil where these stand as they are, and for others.
  func raisedText(_ node: Int, _ element: MarkupElement) -> String? {
    guard element == .sup || element == .sub, !isInCode else { return nil }
    let inside = node..<tree.end(node)
    guard !inside.contains(where: { [.a, .img, .image].contains(tree.element($0)) }) else { return nil }
    let words = tree.foldedText(of: node)
    return element == .sup
      ? RaisedText.raised(words, behind: line.lastWord) : RaisedText.lowered(words, behind: line.lastWord)
  }

  /// What stands before and behind the words of an element: a note’s number is in brackets, and what was struck out
  /// between signs, so that neither reads as part of the text.
  func signs(of node: Int, _ element: MarkupElement) -> (before: String, behind: String)? {
    guard !isInCode else { return nil }
    switch element {
    case .sup:
      let isNumber = tree.foldedText(of: node).allSatisfy(\.isNumber)
      return isNumber && (node..<tree.end(node)).contains { tree.element($0) == .a } ? ("[", "]") : nil
    case .del, .s, .strike:
      let inner = node + 1..<tree.end(node)
      let hasBlock = inner.contains { tree.element($0).isBlock }
      guard !hasBlock, tree.foldedText(of: node).contains(where: { $0 != " " }) else { return nil }
      return ("~~", "~~")
    default: return nil
    }
  }

  private var isInCode: Bool { open.last?.kind == .preformatted || open.contains { $0.element == .code } }
}
