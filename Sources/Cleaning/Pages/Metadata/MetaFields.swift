import ForeignText

/// The `meta` elements of a page, by name: Open Graph, Dublin Core, Twitter, Parse.ly, and plain ones.
struct MetaFields: Sendable {
  private var values: [String: [String]] = [:]

  init(_ tree: MarkupTree) {
    /// The keys whose first value is of a `property`.
    var isProperty: Set<String> = []
    for node in tree.indices where tree.element(node) == .meta {
      guard let content = tree.value(.content, of: node).map(HarmlessText.line), !content.isEmpty else { continue }
      let property = tree.value(.property, of: node)
      let names = property ?? tree.value(.name, of: node) ?? tree.value(.itemprop, of: node) ?? ""
      for name in names.split(whereSeparator: \.isWhitespace) {
        let key = Self.key(String(name))
        let value = CharacterReference.resolved(content)
        // What has a vocabulary goes before what only has a name.
        if property != nil, !isProperty.contains(key) {
          isProperty.insert(key)
          values[key] = [value] + (values[key] ?? [])
        } else {
          values[key, default: []].append(value)
        }
      }
    }
  }

  /// The first of some fields that the page has; names in lower case, their parts joined by colons.
  func first(_ names: String...) -> String? { names.lazy.compactMap { values[$0]?.first }.first }

  /// All values of a field, in the order of the page.
  func all(_ name: String) -> [String] { values[name] ?? [] }

  /// The values of the fields whose names, in lower case, are such as are meant, in the order of the names.
  func values(whereName isMeant: (String) -> Bool) -> [String] {
    values.keys.filter(isMeant).sorted().flatMap(all)
  }

  /// `DC.title` and `dc-title` are `dc:title`.
  private static func key(_ name: String) -> String {
    let lower = name.lowercased()
    guard lower.utf8.contains(where: { $0 == 45 || $0 == 46 || $0 == 58 }) else { return lower }
    for prefix in ["dc", "dcterm", "dcterms", "og", "twitter", "article", "parsely", "sailthru", "weibo"]
    where lower.hasPrefix(prefix) && lower.count > prefix.count {
      let separator = lower[lower.index(lower.startIndex, offsetBy: prefix.count)]
      if ".-:".contains(separator) { return prefix + ":" + lower.dropFirst(prefix.count + 1).replacing(".", with: ":") }
    }
    return lower
  }
}
