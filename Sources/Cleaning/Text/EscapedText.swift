import Articles
import ForeignText
import Language

/// Text in which character references of a page's markup were left, as scrapers leave them: `&ldquo;`, `&amp;#8217;`.
enum EscapedText {
  /// A reference may be escaped again, as often as programs have handed it on.
  private static let rounds = 3

  /// The scalars of a text with its references resolved, and those that come out of them.
  static func resolved(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("&") else { return scalars }
    var text = String(scalars: scalars)
    for _ in 0..<rounds {
      let next = CharacterReference.resolved(text)
      if next == text { break }
      text = next
    }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    for scalar in text.unicodeScalars where !isControl(scalar) || scalar == "\n" || scalar == "\t" {
      result.append(scalar)
    }
    // References to nothing but white space leave what they were in.
    return result.contains(where: { !$0.isSpace }) ? result : scalars
  }

  /// Whether a scalar is a control character of ASCII or Latin 1.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
