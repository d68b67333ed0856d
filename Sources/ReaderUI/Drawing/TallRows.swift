import Articles
import Screen

/// Rows of several lines, one below the other with a blank line between, the selected one set off.
struct TallRows {
  /// Where they are drawn.
  let rect: Rect
  /// The lines of a row.
  let lines: (Int) -> [StyledLine]

  /// The lines that a row takes, with the one that parts it from the next.
  func height(ofRow row: Int) -> Int { lines(row).count + 1 }

  /// The row that a line of the screen shows, of a list that begins with `top`.
  func row(atY y: Int, top: Int, count: Int) -> Int? {
    guard y >= rect.y else { return nil }
    var bottom = rect.y
    for row in top..<max(top, count) {
      bottom += height(ofRow: row)
      if y < bottom { return row }
      if bottom >= rect.maxY { break }
    }
    return nil
  }

  /// Draws the rows from `top` on that fit.
  func draw(top: Int, count: Int, selected: Int, on frame: inout Frame) {
    var y = rect.y
    for row in top..<max(top, count) where y < rect.maxY {
      let lines = lines(row)
      for (line, y) in zip(lines, y..<rect.maxY) {
        Self.draw(line, x: rect.x + 1, y: y, limit: rect.maxX - 1, on: &frame)
      }
      if row == selected {
        let height = min(lines.count, rect.maxY - y)
        frame.emphasise(Rect(x: rect.x, y: y, width: rect.width, height: height), .selected)
        frame.emphasise(Rect(x: rect.x, y: y, width: rect.width, height: 1), .focused)
      }
      y += lines.count + 1
    }
  }

  /// Draws a line in stretches.
  static func draw(_ line: StyledLine, x: Int, y: Int, limit: Int, on frame: inout Frame) {
    var x = x
    for (text, style) in line where x < limit { x = frame.draw(text, x: x, y: y, limit: limit, style: style) }
  }
}
