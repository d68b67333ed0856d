import ForeignText

/// Whether a browser would show an element.
enum Visibility {
  /// Whether an element is hidden by its attributes: `hidden`, `aria-hidden`, or a style of its own.
  static func isHidden(_ node: Int, in tree: MarkupTree) -> Bool {
    if tree.bytes(.hidden, of: node) != nil { return true }
    if let value = tree.bytes(.ariaHidden, of: node), value.elementsEqual("true".utf8),
      !(tree.value(.class, of: node)?.contains("fallback-image") ?? false)
    {
      return true
    }
    if let style = tree.bytes(.style, of: node), !style.isEmpty {
      let plain = String(decoding: style.filter { $0 > 32 }, as: UTF8.self).lowercased()
      if plain.contains("display:none") || plain.contains("visibility:hidden") { return true }
    }
    return tree.value(.ariaModal, of: node) == "true" && tree.value(.role, of: node) == "dialog"
  }
}
