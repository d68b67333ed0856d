import Articles
import ForeignText
import Language

/// What elements are to the blocks of a page: lists and their numbers, code, divisions that only wrap, pictures that stand for a character.
extension BlockReader {
  /// How an element sets its words off; nil for one that does not.
  static func style(_ element: MarkupElement) -> TextStyle.Kind? {
    switch element {
    case .em, .i, .cite, .dfn, .`var`: .emphasis
    case .strong, .b, .th, .dt: .strong
    case .code, .kbd, .samp, .tt: .code
    default: nil
    }
  }

  /// Cells stand beside each other in a row.
  static func breaksLine(_ element: MarkupElement) -> Bool {
    element.isBlock && element != .td && element != .th
  }

  static func isList(_ element: MarkupElement) -> Bool {
    switch element {
    case .ol, .ul, .menu, .dir: true
    default: false
    }
  }

  /// The number of the first item of a list, as the list gives it; 1 where that is no number that a list has.
  func firstNumber(of list: Int, _ step: Int) -> Int {
    number(.start, of: list) ?? (step > 0 ? 1 : tree.children(list).count { tree.element($0) == .li })
  }

  func number(_ name: MarkupAttribute, of node: Int) -> Int? {
    tree.value(name, of: node).flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
  }

  /// Whether a style has the line ends of the text be breaks.
  static func keepsLineEnds(_ node: Int, in tree: MarkupTree) -> Bool {
    guard let style = tree.bytes(.style, of: node) else { return false }
    return Style.says(whiteSpace, in: style)
  }

  /// Whether a style has the lines and the spaces of the text be kept, as those of code.
  func isCode(_ node: Int) -> Bool {
    guard let style = tree.bytes(.style, of: node) else { return false }
    return Style.says(Self.whiteSpace, in: style) && !Style.says(Self.wrapped, in: style)
  }

  /// Whether an element is a sign of the page: the link of a heading to itself, the number of a line of code.
  func isSign(_ node: Int, _ element: MarkupElement) -> Bool {
    switch open.last?.kind {
    case .heading: element == .a && HeadingSign.isSign(node, in: tree)
    case .preformatted, .row: element != .tr && CodeGutter.isNumber(node, in: tree)
    default: false
    }
  }

  /// Whether an item is one of a list, and no division of the page.
  func isLine(_ item: Int) -> Bool {
    tree.children(item).count { tree.element($0) != .text } <= Self.mostInItem
  }

  /// The innermost division around a block that is there for more than a list or a table.
  func holder(_ inner: Open) -> Int {
    var outer = open.map(\.node)
    if outer.last != inner.node { outer.append(inner.node) }
    while let node = outer.popLast() {
      guard Self.isDivision(tree.element(node)) else { continue }
      let isWrapper = [.div, .section].contains(tree.element(node)) && wraps(node)
      if !isWrapper || outer.isEmpty { return node }
    }
    return 0
  }

  /// Whether all that a division holds is a list, a table, code, or a division of that kind.
  private func wraps(_ division: Int) -> Bool {
    var only: MarkupElement?
    for child in tree.children(division) where tree.element(child) != .text {
      if only != nil { return false }
      only = tree.element(child)
    }
    return switch only {
    case .ul, .ol, .dl, .table, .pre, .figure, .div: true
    default: false
    }
  }

  private static func isDivision(_ element: MarkupElement) -> Bool {
    switch element {
    case .div, .section, .article, .main, .body, .header, .aside, .center, .td, .document: true
    default: false
    }
  }

  /// Whether the text of a picture stands for a character: an emoji, or the ornate first letter of a text.
  static func isSign(_ alt: String) -> Bool {
    let scalars = alt.unicodeScalars
    guard scalars.count <= 4, let first = scalars.first else { return false }
    return first.properties.isEmojiPresentation || scalars.count == 1 && first.isUpper
  }
}
