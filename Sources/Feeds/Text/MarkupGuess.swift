import ForeignText

/// Guesses about text that does not say whether it has markup.
enum MarkupGuess {
  private static let longest = 64 << 10

  /// Text that is called plain is HTML: it has an end tag or a reference, and no tag or name that HTML does not have.
  ///
  /// It errs on the side of plain text, as markup that is taken for text is ugly and text taken for markup is lost.
  static func looksLikeHTML(_ text: String) -> Bool {
    guard text.hasByte(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return false }
    var hasEvidence = false
    var rest = Substring(text.prefix(longest))
    while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
      let isTag = rest[mark] == "<"
      rest = rest[rest.index(after: mark)...]
      if isTag {
        let isEnd = rest.first == "/"
        let name = rest.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        if name.isEmpty { continue }
        guard MarkupElement(rawValue: name) != nil else { return false }
        if isEnd { hasEvidence = true }
      } else {
        let name = rest.prefix(32).prefix { $0.isLetter || $0.isNumber || $0 == "#" }
        guard !name.isEmpty, rest.dropFirst(name.count).first == ";" else { continue }
        guard name.hasPrefix("#") || HTMLEntity.text(name) != nil else { return false }
        hasEvidence = true
      }
    }
    return hasEvidence
  }

  /// HTML that was escaped twice, escaped once; HTML that was not, as it is.
  ///
  /// It was when it has no tag at all and shows the reader those of paragraphs, breaks, divisions or links.
  static func unescapedOnce(_ html: String) -> String {
    guard !html.hasByte(where: { $0 == UInt8(ascii: "<") }), html.hasByte(where: { $0 == UInt8(ascii: "&") }) else {
      return html
    }
    guard
      html.contains("&lt;/p&gt;") || html.contains("&lt;/div&gt;") || html.contains("&lt;/a&gt;")
        || html.contains("&lt;br") && html.contains("/&gt;")
    else { return html }
    return html.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
