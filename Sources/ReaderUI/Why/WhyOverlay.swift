import Articles
import Screen

/// Why the selected quote is taken for somebody’s; any key leaves it.
struct WhyOverlay: Layer {
  private static let columns = 72
  private static let labelWidth = 9
  /// The most lines of one reason.
  private static let lineLimit = 4

  let reasons: Reasons

  var context: KeyContext { .why }
  var cover: LayerCover { .part }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    command == .back || command == .why ? [.leave] : nil
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] { [.leave] }

  func draw(on frame: inout Frame, in session: Session) {
    let width = min(session.size.width - 4, Self.columns)
    let lines = lines(width: width)
    let box = OverlayBox(title: "Why this speaker", columns: Self.columns, rows: lines.count, size: session.size)
    box.draw(on: &frame)
    let inside = box.inside
    for (line, y) in zip(lines, inside.y..<inside.maxY) {
      frame.draw(line.label, x: inside.x, y: y, limit: inside.maxX, style: CellStyle(.key))
      frame.draw(line.text, x: inside.x + Self.labelWidth, y: y, limit: inside.maxX, style: CellStyle(.overlay))
    }
  }

  private func lines(width: Int) -> [(label: String, text: String)] {
    let wrapper = LineWrapper(measure: max(2, width - Self.labelWidth))
    return reasons.rows.flatMap { row in
      let scalars = Array(row.text.unicodeScalars)
      let ranges = wrapper.lines(of: scalars, in: 0..<scalars.count)
      return ranges.prefix(Self.lineLimit).enumerated().map { number, range in
        let isCut = number == Self.lineLimit - 1 && ranges.count > Self.lineLimit
        return (number == 0 ? row.label : "", String(scalars: scalars[range]) + (isCut ? "…" : ""))
      }
    }
  }
}
