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
    let result = text.unicodeScalars.filter { $0.properties.generalCategory != .control || $0 == "\n" || $0 == "\t" }
    // References to nothing but white space leave what they were in.
    return result.contains(where: { !$0.isSpace }) ? Array(result) : scalars
  }
}
