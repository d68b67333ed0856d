import Articles
import Screen

/// The question whether to run a command, for those that the person wants to be asked about.
struct CommandQuestion: Layer {
  let command: Command

  var context: KeyContext { .question }
  var cover: LayerCover { .part }

  /// Letters answer, and what is no answer leaves all as it was: no later key shall be taken for one.
  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    let isYes = [.character("y"), .character("Y")].contains(key) || session.bindings[key] == .open
    return isYes ? [.leave, .runConfirmed(command)] : [.leave]
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { [.leave] }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    let summary = CommandTable.description(of: command)?.summary ?? command.rawValue
    let box = OverlayBox(title: "Sure?", columns: 60, rows: 2, size: session.size)
    box.draw(on: &frame)
    let lines = [summary, "\(session.key(.open)) or y does it, any other key leaves it."]
    for (line, y) in zip(lines, box.inside.y..<box.inside.maxY) {
      frame.draw(line, x: box.inside.x, y: y, limit: box.inside.maxX, style: CellStyle(.overlay))
    }
  }
}
