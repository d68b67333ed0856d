import ForeignText

/// The `meta` elements of a page, by name: Open Graph, Dublin Core, Twitter, Parse.ly, and plain ones.
struct MetaFields: Sendable {
  private var values: [String: String] = [:]

  init(_ tree: MarkupTree) {
    for node in tree.indices where tree.element(node) == .meta {
      guard let content = tree.value(.content, of: node).map(HarmlessText.line), !content.isEmpty else { continue }
      let names =
        tree.value(.property, of: node) ?? tree.value(.name, of: node) ?? tree.value(.itemprop, of: node) ?? ""
      for name in names.split(whereSeparator: \.isWhitespace) {
        let key = Self.key(String(name))
        if values[key] == nil { values[key] = CharacterReference.resolved(content) }
      }
    }
  }

  /// The first of some fields that the page has; names in lower case, their parts joined by colons.
  func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0] }.first }

  /// `DC.title` and `dc-title` are `dc:title`.
  private static func key(_ name: String) -> String {
    let lower = name.lowercased()
    for prefix in ["dc", "dcterm", "dcterms", "og", "twitter", "article", "parsely", "sailthru", "weibo"]
    where lower.hasPrefix(prefix) && lower.count > prefix.count {
      let separator = lower[lower.index(lower.startIndex, offsetBy: prefix.count)]
      if ".-:".contains(separator) { return prefix + ":" + lower.dropFirst(prefix.count + 1).replacing(".", with: ":") }
    }
    return lower
  }
}
