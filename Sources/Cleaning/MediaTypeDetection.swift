import Articles

/// Tells what a document is from its name and its first bytes.
enum MediaTypeDetection {
  /// What a document is: what it says itself, else a page where name or content say so, else a text.
  static func mediaType(of document: RawDocument) -> MediaType {
    if let declared = document.mediaType { return declared }
    if case .file(let path) = document.origin, isPageName(path) { return .page }
    return isPage(document.bytes) ? .page : .text
  }

  /// Whether a file's name is that of a saved page.
  private static func isPageName(_ path: String) -> Bool {
    let name = path.lowercased()
    return [".html", ".htm", ".xhtml", ".shtml"].contains(where: name.hasSuffix)
  }

  /// So many bytes are looked at.
  private static let reach = 8192
  /// Text with so many tags in its first part is no plain text.
  private static let manyTags = 8

  /// Whether bytes begin as a page does, or hold many tags.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(reach).filter { $0 != 0 && $0 < 0x80 }.map { $0 &- 65 < 26 ? $0 | 32 : $0 }
    guard head.contains(UInt8(ascii: "<")) else { return false }
    let text = String(decoding: head, as: UTF8.self)
    let start = text.drop(while: \.isWhitespace)
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<head") { return true }
    if start.hasPrefix("<"), text.contains("<html") || text.contains("<body") { return true }
    let tags = text.split(separator: "<").dropFirst(start.hasPrefix("<") ? 0 : 1).count { part in
      let name = part.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      return inText.contains(String(name)) && part.contains(">")
    }
    return tags >= manyTags || start.hasPrefix("<") && tags * 2 >= manyTags
  }

  private static let inText: Set<String> = [
    "p", "div", "br", "a", "span", "h1", "h2", "h3", "h4", "ul", "ol", "li", "table", "tr", "td", "strong", "em", "b",
    "i", "blockquote", "img", "article", "section", "figure",
  ]
}
