import Screen

/// The columns of figures at the right of a table, as many as have room beside the names at its left.
struct TableColumns<Row> {
  /// A column.
  struct Column {
    /// What stands over it.
    let name: String
    /// Its cells.
    let width: Int
    /// It shows in tables from this width on.
    let least: Int
    /// What it says of a row.
    let value: (Row) -> String
  }

  /// The rows of the table, with the line of names over them.
  let rect: Rect
  /// The cells of the names.
  let nameEnd: Int
  private let columns: [(column: Column, end: Int)]

  /// Lays out the columns, from left to right, in a part of the screen that has the line of their names first.
  init(_ columns: [Column], in rect: Rect) {
    self.rect = rect
    let shown = columns.filter { $0.least <= rect.width }
    var end = rect.maxX - 1 - shown.reduce(0) { $0 + $1.width }
    self.columns = shown.map { column in
      end += column.width
      return (column, end)
    }
    nameEnd = (self.columns.first.map { $0.end - $0.column.width } ?? rect.maxX) - 1
  }

  /// Draws the line of the names of the columns.
  func drawNames(of rows: String, on frame: inout Frame) {
    for (column, end) in columns {
      frame.draw(column.name, x: end - column.name.count, y: rect.y, limit: end, style: CellStyle(.faint))
    }
    frame.draw(rows, x: rect.x + 2, y: rect.y, limit: nameEnd, style: CellStyle(.faint))
  }

  /// Draws the figures of a row.
  func draw(_ row: Row, y: Int, on frame: inout Frame) {
    for (column, end) in columns {
      let text = column.value(row)
      frame.draw(text, x: end - DisplayWidth.of(text), y: y, limit: end, style: CellStyle(.faint))
    }
  }
}
