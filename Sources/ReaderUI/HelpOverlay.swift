import Screen

/// The keys and what they do, made from the command table.
struct HelpOverlay {
  /// One line of help.
  enum Line: Equatable {
    case heading(String)
    case command(keys: String, summary: String)
    case blank
  }

  let state: AppState

  /// The lines of help for the pane that takes the keys.
  var lines: [Line] {
    var result: [Line] = []
    for group in CommandGroup.allCases {
      let rows = CommandTable.all.filter { $0.group == group && $0.contexts.contains(state.context) }
      if rows.isEmpty { continue }
      if !result.isEmpty { result.append(.blank) }
      result.append(.heading(group.rawValue))
      result += rows.map { row in
        let keys = state.bindings.keyNames(for: row.command).joined(separator: " ")
        return .command(keys: keys.isEmpty ? ":\(row.command.rawValue)" : keys, summary: row.summary)
      }
    }
    return result
  }

  /// The lines that fit on a screen.
  static func height(in size: Size) -> Int { max(1, size.height - 3) }

  /// Draws the lines that fit.
  func draw(on frame: inout Frame) {
    let lines = lines
    let top = if case .help(let top) = state.overlay { top } else { 0 }
    let more = lines.count > Self.height(in: state.size) ? " (j k scroll)" : ""
    let box = OverlayBox(
      title: "Help: \(state.context.rawValue)\(more)", columns: 84, rows: lines.count, size: state.size)
    box.draw(on: &frame)
    let inside = box.inside
    let keyWidth = min(24, inside.width / 2)
    for (line, y) in zip(lines.dropFirst(top), inside.y..<inside.maxY) {
      switch line {
      case .blank: break
      case .heading(let text):
        frame.draw(text, x: inside.x, y: y, limit: inside.maxX, style: CellStyle(.title))
      case .command(let keys, let summary):
        frame.draw(keys, x: inside.x, y: y, limit: inside.x + keyWidth - 1, style: CellStyle(.key))
        frame.draw(summary, x: inside.x + keyWidth, y: y, limit: inside.maxX, style: CellStyle(.overlay))
      }
    }
  }
}
