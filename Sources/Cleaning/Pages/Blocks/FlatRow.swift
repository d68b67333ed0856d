import ForeignText

/// A row of a table whose cells hold a few words each, in whatever elements these stand.
enum FlatRow {
  /// A cell with more bytes of text may hold several paragraphs.
  private static let longestCell = 160

  /// Whether a row is one: its blocks are no lines of their own.
  static func isFlat(_ row: Int, in tree: MarkupTree) -> Bool {
    var cells = 0
    for cell in tree.children(row) where tree.element(cell) != .text {
      guard [.td, .th].contains(tree.element(cell)) else { return false }
      cells += 1
      var letters = 0
      for node in cell..<tree.end(cell) {
        switch tree.element(node) {
        case .text: letters += tree.text(node).count { $0 > 32 }
        case .ul, .ol, .dl, .table, .pre, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6, .article, .section, .form:
          return false
        default: break
        }
        if letters > longestCell { return false }
      }
    }
    return cells > 1
  }

  /// Whether the cells of a row hold words and no tables or lists, so that they stand beside each other.
  static func holdsWords(_ row: Int, in tree: MarkupTree) -> Bool {
    (row + 1..<tree.end(row)).allSatisfy { node in
      let element = tree.element(node)
      return !element.isBlock || element == .td || element == .th
    }
  }
}
