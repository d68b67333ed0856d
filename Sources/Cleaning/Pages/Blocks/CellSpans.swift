/// The columns of a table that cells of earlier rows take in later ones.
struct CellSpans {
  /// A page has no more cells set for those that take several columns or rows.
  static let mostFilled = 20_000
  private static let mostColumns = 100
  private static let mostRows = 1000

  private var row = 0
  /// The last row that a cell takes of a column.
  private var lastRows: [Int: Int] = [:]

  /// Goes to the next row.
  mutating func beginRow() { row += 1 }

  /// Ends the cells that take several rows, as the end of a group of rows does.
  mutating func endRows() { lastRows = [:] }

  /// The column in which a cell stands behind so many that are taken, and how many it takes.
  ///
  /// A height of 0 is all rows of the group.
  mutating func place(after taken: Int, width: Int, height: Int) -> (column: Int, width: Int) {
    var column = taken
    while column < Self.mostColumns, lastRows[column, default: 0] >= row { column += 1 }
    let width = max(1, min(width, Self.mostColumns - column))
    let height = height == 0 ? Self.mostRows : min(height, Self.mostRows)
    if height > 1, column < Self.mostColumns {
      for each in column..<column + width { lastRows[each] = row + height - 1 }
    }
    return (column, width)
  }
}
