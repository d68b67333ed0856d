import Articles
import Screen

/// A box with a question, in sentences.
struct QuestionBox {
  let title: String
  let sentences: [String]

  /// Draws it in the middle of the screen.
  func draw(on frame: inout Frame, in session: Session) {
    let columns = min(60, max(10, session.size.width - 6))
    let lines = sentences.flatMap { sentence in
      let scalars = Array(sentence.unicodeScalars)
      return LineWrapper(measure: columns).lines(of: scalars, in: 0..<scalars.count).map {
        String(scalars: scalars[$0])
      }
    }
    let box = OverlayBox(title: title, columns: columns, rows: lines.count, size: session.size)
    box.draw(on: &frame)
    for (line, y) in zip(lines, box.inside.y..<box.inside.maxY) {
      frame.draw(line, x: box.inside.x, y: y, limit: box.inside.maxX, style: CellStyle(.overlay))
    }
  }
}
