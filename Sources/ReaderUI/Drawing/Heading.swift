import Screen

/// The heading of a pane or a screen.
struct Heading {
  /// What it says at its left.
  let left: String
  /// What it says at its right.
  let right: String

  /// Draws the heading in the first row of a part of the screen.
  func draw(in rect: Rect, isFocused: Bool, on frame: inout Frame) {
    let style = CellStyle(isFocused ? .paneTitleFocused : .paneTitle)
    frame.fill(Rect(x: rect.x, y: rect.y, width: rect.width, height: 1), style: style)
    let end = right.isEmpty ? rect.maxX : rect.maxX - DisplayWidth.of(right) - 1
    frame.draw(left, x: rect.x + 1, y: rect.y, limit: max(rect.x + 1, end - 1), style: style)
    frame.draw(right, x: max(rect.x + 1, end), y: rect.y, limit: rect.maxX, style: style)
  }
}
