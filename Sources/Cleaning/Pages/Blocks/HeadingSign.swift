import ForeignText
import Language

/// The sign beside a heading that is a link to it: `¶`, `#`.
enum HeadingSign {
  private static let longest = 4

  /// Whether a link is such a sign and no word.
  static func isSign(_ link: Int, in tree: MarkupTree) -> Bool {
    guard tree.bytes(.href, of: link)?.first == UInt8(ascii: "#") else { return false }
    let text = tree.foldedText(of: link).unicodeScalars
    return text.count <= longest && !text.contains { $0.isLetter || $0.isDigit }
  }

  /// The text of a heading without it.
  static func text(ofHeading node: Int, in tree: MarkupTree) -> String {
    let text = tree.foldedText(of: node)
    let signs = (node..<tree.end(node)).filter { tree.element($0) == .a && isSign($0, in: tree) }
      .map { tree.foldedText(of: $0) }
    return signs.reduce(text) { text, sign in
      if sign.isEmpty { return text }
      if text.hasSuffix(sign) { return HarmlessText.line(String(text.dropLast(sign.count))) }
      return text.hasPrefix(sign) ? HarmlessText.line(String(text.dropFirst(sign.count))) : text
    }
  }
}
