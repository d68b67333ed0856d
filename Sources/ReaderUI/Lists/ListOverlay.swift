import Screen

/// An overlay that is a list in a box: its keys move in it, and the mouse opens a row or leaves.
protocol ListOverlay: Layer {
  associatedtype Rows: RowSource

  /// The rows that it lists.
  var list: ScrollingList<Rows> { get set }
  /// The box around the list.
  func box(in session: Session) -> OverlayBox
  /// Runs a command that does not move in the list.
  mutating func act(_ command: Command, in session: inout Session) -> [Step]?
  /// Does what the mouse does on a row.
  mutating func press(row: Int, _ mouse: MouseEvent) -> [Step]
}

extension ListOverlay {
  var cover: LayerCover { .part }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    guard list.move(command, page: max(1, session.size.height / 3)) else { return act(command, in: &session) }
    settle(in: session)
    return []
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    let inside = box(in: session).inside
    let row = list.top + mouse.y - inside.y
    guard inside.contains(x: mouse.x, y: mouse.y), row < list.count else { return [.leave] }
    return press(row: row, mouse)
  }

  mutating func settle(in session: Session) { list.reveal(rows: max(1, box(in: session).inside.height)) }

  /// Draws the rows that show, each by its index and on its line, and marks the selected one.
  func drawRows(on frame: inout Frame, in inside: Rect, _ drawRow: (_ row: Int, _ y: Int, inout Frame) -> Void) {
    for (row, y) in zip(list.visible(height: inside.height), inside.y..<inside.maxY) {
      drawRow(row, y, &frame)
      if row == list.selected {
        frame.emphasise(Rect(x: inside.x, y: y, width: inside.width, height: 1), [.selected, .focused])
      }
    }
  }
}
