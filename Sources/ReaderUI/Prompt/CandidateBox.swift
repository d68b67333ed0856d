import Articles
import Screen

/// What could be typed, or why the text cannot be taken, above what is being typed.
struct CandidateBox {
  let prompt: Prompt

  /// Draws above a row of the screen.
  func draw(above bottom: Int, on frame: inout Frame) {
    var y = bottom
    if let complaint = prompt.complaint, y > 0 {
      y -= 1
      let row = Rect(x: 0, y: y, width: frame.size.width, height: 1)
      frame.fill(row, style: CellStyle(.error, emphasis: .overlaid))
      frame.draw(complaint.sentence, x: 1, y: y, limit: row.maxX - 1, style: CellStyle(.error))
    }
    guard let candidates = prompt.candidates, candidates.list.count > 0 else { return }
    let list = candidates.list
    let count = min(CandidateList.most, list.count, y)
    // Where fewer fit than scrolling counts on, the selected one still shows.
    let first = max(list.top, list.selected - count + 1)
    let shown = (first..<min(list.count, first + count)).compactMap { list[$0] }
    let column = shown.map { DisplayWidth.of($0.text) }.max() ?? 0
    let details = shown.map { DisplayWidth.of($0.detail) }.max() ?? 0
    let width = min(frame.size.width, column + details + 4)
    for (index, candidate) in shown.enumerated() {
      let row = Rect(x: 0, y: y - shown.count + index, width: width, height: 1)
      frame.fill(row, style: CellStyle(.overlay))
      let end = frame.draw(candidate.text, x: 1, y: row.y, limit: row.maxX - 1, style: CellStyle(.overlay))
      if end + 1 < row.maxX {
        frame.draw(
          candidate.detail, x: max(end + 1, min(column + 3, row.maxX - details - 1)), y: row.y, limit: row.maxX - 1,
          style: CellStyle(.overlay))
      }
      if candidates.isTaken, first + index == list.selected { frame.emphasise(row, [.selected, .focused]) }
    }
  }
}
