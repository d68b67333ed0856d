import Screen

/// A framed box in the middle of the screen.
struct OverlayBox {
  /// The box with its frame.
  let rect: Rect
  private let title: String

  /// Makes a box that holds some columns and rows, as far as they fit.
  init(title: String, columns: Int, rows: Int, size: Size) {
    let width = min(size.width, columns + 4)
    let height = min(size.height - 1, rows + 2)
    self.title = title
    rect = Rect(x: (size.width - width) / 2, y: (size.height - 1 - height) / 2, width: width, height: height)
  }

  /// The part inside the frame.
  var inside: Rect { rect.inset(left: 2, top: 1, right: 2, bottom: 1) }

  /// Draws the frame and blanks what is in it.
  func draw(on frame: inout Frame) {
    let style = CellStyle(.overlay)
    frame.fill(rect, style: style)
    let bar = Array(repeating: Glyph("─"), count: max(0, rect.width - 2))
    for (y, ends) in [(rect.y, ("╭", "╮")), (rect.maxY - 1, ("╰", "╯"))] as [(Int, (Unicode.Scalar, Unicode.Scalar))] {
      frame.draw([Glyph(ends.0)] + bar + [Glyph(ends.1)], x: rect.x, y: y, limit: rect.maxX, style: style)
    }
    for y in rect.y + 1..<max(rect.y + 1, rect.maxY - 1) {
      frame.put(Glyph("│"), x: rect.x, y: y, style: style)
      frame.put(Glyph("│"), x: rect.maxX - 1, y: y, style: style)
    }
    frame.draw(" \(title) ", x: rect.x + 2, y: rect.y, limit: rect.maxX - 2, style: style)
  }
}
