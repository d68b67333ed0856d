import Screen

/// The keys and what they do, made from the command table; any key but those of moving leaves it.
struct HelpOverlay: Layer {
  /// One line of help.
  enum Line: Equatable, Sendable {
    case heading(String)
    case command(keys: String, summary: String)
    case blank
  }

  /// The place that it helps with.
  let place: KeyContext
  /// The first line that shows.
  private(set) var top = 0

  init(for place: KeyContext) { self.place = place }

  var context: KeyContext { .help }
  var cover: LayerCover { .part }

  mutating func press(_ key: Key, in session: inout Session) -> [Step]? {
    let command = session.bindings[key]
    return command == .quit ? nil : run(command == .leave ? .back : command ?? .back, in: &session)
  }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let height = Self.height(in: session.size)
    let last = max(0, lines(session.bindings).count - height)
    // A page is a move by half of the screen, as one looks for something.
    guard let line = command.wholePage.moved(top, page: max(1, session.size.height / 2), count: last + 1) else {
      return [.leave]
    }
    top = line
    return []
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  mutating func settle(in session: Session) {
    top = min(top, max(0, lines(session.bindings).count - Self.height(in: session.size)))
  }

  /// The lines of help for a place.
  func lines(_ bindings: KeyBindings) -> [Line] {
    var result: [Line] = []
    for group in CommandGroup.allCases {
      let rows = CommandTable.all.filter { $0.group == group && $0.contexts.contains(place) }
      if rows.isEmpty { continue }
      if !result.isEmpty { result.append(.blank) }
      result.append(.heading(group.rawValue))
      result += rows.map { row in
        let keys = bindings.keyNames(for: row.command, in: place).joined(separator: " ")
        return .command(keys: keys.isEmpty ? ":\(row.command.rawValue)" : keys, summary: row.summary)
      }
    }
    if !bindings.macros.isEmpty {
      result += [.blank, .heading("Macros")]
      result += bindings.macros.map { .command(keys: $0.keys, summary: $0.commands.joined(separator: "; ")) }
    }
    return result
  }

  /// The lines that fit on a screen.
  private static func height(in size: Size) -> Int { max(1, size.height - 3) }

  func draw(on frame: inout Frame, in session: Session) {
    let lines = lines(session.bindings)
    let hint = " (\(session.key(.moveDown)) \(session.key(.moveUp)) scroll)"
    let more = lines.count > Self.height(in: session.size) ? hint : ""
    let box = OverlayBox(title: "Help: \(place.rawValue)\(more)", columns: 84, rows: lines.count, size: session.size)
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

extension Command {
  /// The same move where half a page counts as a whole one.
  fileprivate var wholePage: Command {
    switch self {
    case .halfPageDown: .pageDown
    case .halfPageUp: .pageUp
    default: self
    }
  }
}
