import ForeignText

/// Whether a browser would show an element.
enum Visibility {
  private static let noDisplay = Array("display:none".utf8)
  private static let invisible = Array("visibility:hidden".utf8)

  /// Whether an element is hidden by its attributes: `hidden`, `aria-hidden`, or a style of its own.
  static func isHidden(_ node: Int, in tree: MarkupTree) -> Bool {
    if tree.bytes(.hidden, of: node) != nil { return true }
    if let value = tree.bytes(.ariaHidden, of: node), value.elementsEqual("true".utf8),
      !(tree.value(.class, of: node)?.contains("fallback-image") ?? false)
    {
      return true
    }
    if let style = tree.bytes(.style, of: node), Style.says(noDisplay, in: style) || Style.says(invisible, in: style) {
      return true
    }
    return tree.value(.ariaModal, of: node) == "true" && tree.value(.role, of: node) == "dialog"
  }
}
