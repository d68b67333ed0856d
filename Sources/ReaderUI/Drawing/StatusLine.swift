import Screen

/// The bottom row: a message, or where one is; beside it how far the fetching of feeds is, or which keys there are.
struct StatusLine {
  let session: Session
  /// Where one is.
  let status: String
  /// The commands to remind of.
  let hints: [(command: Command, label: String)]

  /// Draws the row.
  func draw(inRow y: Int, on frame: inout Frame) {
    let rect = Rect(x: 0, y: y, width: frame.size.width, height: 1)
    let role: Role = session.message.map { $0.isError ? .error : .message } ?? .status
    let style = CellStyle(role, emphasis: .overlaid)
    frame.fill(rect, style: style)
    let left = left
    let right = rights.first { text in
      let end = rect.maxX - DisplayWidth.of(text) - 1
      // What stands at the right gives way to a message that needs its room.
      return (end > rect.maxX / 2 || text == self.rights.last) && end > 1
        && (session.message == nil || DisplayWidth.of(left) < end - 1)
    }
    let end = right.map { rect.maxX - DisplayWidth.of($0) - 1 }
    frame.draw(left, x: 1, y: rect.y, limit: end.map { $0 - 1 } ?? rect.maxX, style: style)
    if let right, let end { frame.draw(right, x: end, y: rect.y, limit: rect.maxX, style: style) }
  }

  /// What stands at the left: a message, or where one is.
  var left: String { session.message?.text ?? typedNumber ?? status }

  /// The keys to remind of.
  var reminder: String { texts.joined(separator: "  ") }

  private var texts: [String] {
    hints.compactMap { command, label in session.bindings.keyNames(for: command).first.map { "\($0) \(label)" } }
  }

  /// What the right may say, the most first.
  private var rights: [String] {
    let texts = texts
    if let progress = session.refresh?.progress {
      let help = texts.last.map { "  \($0)" } ?? ""
      return [progress.line + help, progress.step + help, progress.step]
    }
    // The last, which is help, stays at any width.
    return (texts.isEmpty ? [] : Array(0..<texts.count)).map { texts.dropFirst($0).joined(separator: "  ") }
  }

  /// The number that is being typed before a command.
  private var typedNumber: String? {
    if !session.pendingKeys.isEmpty { return "\(KeyNotation.name(of: session.pendingKeys)) …" }
    return session.typedNumber.map {
      "\($0) … \(session.key(.openLink)) opens this link, \(session.key(.copyLink)) copies its address"
    }
  }
}
