import Articles
import Screen

/// What is being typed, in the place of the status line.
struct PromptLine {
  let prompt: Prompt

  /// Draws the line in a row of the screen, and above it what could be typed.
  func draw(inRow y: Int, on frame: inout Frame) {
    let rect = Rect(x: 0, y: y, width: frame.size.width, height: 1)
    let style = CellStyle(.status)
    frame.fill(rect, style: style)
    let mark = Glyph.glyphs(of: prompt.purpose.mark.unicodeScalars)
    let scalars = Array(prompt.text.unicodeScalars)
    let caret = prompt.line.caretOffset
    // A line that is too long shows the part before the caret.
    let most = max(1, rect.width - 2)
    var shownMark = mark.prefix(most / 2)[...]
    if mark.count > most / 2 { shownMark = mark.suffix(most / 2) }
    let room = max(1, most - shownMark.reduce(0) { $0 + $1.width })
    var start = 0
    var used = scalars[..<caret].reduce(0) { $0 + LineWrapper.cells(of: $1) }
    while used > room {
      used -= LineWrapper.cells(of: scalars[start])
      start += 1
    }
    var x = frame.draw(shownMark, x: 0, y: rect.y, limit: rect.maxX, style: style)
    for offset in scalars.indices.dropFirst(start) {
      if offset == caret { frame.cursor = Frame.Position(x: x, y: rect.y) }
      let isWrong = prompt.complaint?.span.contains(offset) ?? false
      let glyphs = Glyph.glyphs(of: scalars[offset...offset])
      x = frame.draw(glyphs, x: x, y: rect.y, limit: rect.maxX - 1, style: isWrong ? CellStyle(.error) : style)
    }
    if caret == scalars.count { frame.cursor = Frame.Position(x: x, y: rect.y) }
    CandidateBox(prompt: prompt).draw(above: rect.y, on: &frame)
  }
}
