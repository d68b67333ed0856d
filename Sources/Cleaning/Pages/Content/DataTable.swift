import ForeignText

/// Whether a table holds data and is not there to set the page.
enum DataTable {
  /// Readability's test (`_markDataTables`): a caption, heads or columns, or the size of a table.
  static func isData(_ table: Int, in tree: MarkupTree) -> Bool {
    if tree.value(.role, of: table) == "presentation" { return false }
    var (rows, widest, width) = (0, 0, 0)
    for node in table + 1..<tree.end(table) {
      switch tree.element(node) {
      case .caption: if tree.end(node) > node + 1 { return true }
      case .col, .colgroup, .tfoot, .thead, .th: return true
      case .table: return false
      case .tr:
        rows += 1
        width = 0
      case .td:
        width += 1
        widest = max(widest, width)
      default: break
      }
    }
    if rows <= 1 || widest <= 1 { return false }
    return rows >= 10 || widest > 4 || rows * widest > 10
  }
}
