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

  /// A title that does not say what it is has markup: tags that format or break a line, such as `<br>`, `<img …>` or a
  /// lone `<em>`, or comments.
  ///
  /// A tag that is named is text: `The <canvas> element`, `How to use <b>`.
  static func titleLooksLikeHTML(_ text: String) -> Bool {
    guard text.hasByte(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return false }
    if looksLikeHTML(text) { return true }
    var rest = Substring(text.prefix(longest))
    while let mark = rest.firstIndex(of: "<") {
      let before = rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      if rest.hasPrefix("!--"), rest.contains("-->") { return true }
      guard let end = rest.firstIndex(of: ">") else { return false }
      let tag = rest[..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      let isWritten = tag.dropFirst(name.count).allSatisfy { $0.isWhitespace || $0 == "/" }
      rest = rest[rest.index(after: end)...]
      guard let element = MarkupElement(rawValue: name.lowercased()), formats.contains(element) else { continue }
      let isVoidOrHasAttributes = element.isVoid || !isWritten
      if isVoidOrHasAttributes || !isNamed(before: before, after: rest) { return true }
    }
    return false
  }

  /// The elements that stand in titles to format them.
  private static let formats: Set<MarkupElement> = [
    .br, .wbr, .img, .hr, .a, .em, .strong, .b, .i, .u, .s, .strike, .small, .big, .sub, .sup, .span, .font, .mark,
    .cite,
    .tt, .nobr, .del, .ins, .abbr, .p, .div,
  ]

  /// Whether the words beside a tag speak of it.
  private static func isNamed(before: Substring, after: Substring) -> Bool {
    let last = before.split(whereSeparator: \.isWhitespace).last?.lowercased() ?? ""
    let next = after.split { !$0.isLetter }.first?.lowercased() ?? ""
    let isStandingAlone =
      (before.last?.isWhitespace ?? false) && (after.first.map { !$0.isLetter && !$0.isNumber } ?? true)
    return isStandingAlone
      && (["the", "a", "an", "use", "using", "of", "with", "and", "or", "vs"].contains(last)
        || ["tag", "tags", "element", "elements", "attribute", "attributes"].contains(next))
  }

  /// A text without the marks of a CDATA section that were escaped with it.
  static func withoutSectionMarks(_ text: String) -> String {
    guard text.hasPrefix("<![CDATA[") else { return text }
    let inner = text.replacing("<![CDATA[", with: "").replacing("]]>", with: "")
    return inner.trimmed(\.isWhitespace)
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
