import Screen

/// Draws the state as a screen.
public func render(_ state: AppState) -> Frame {
  var frame = Frame(size: state.session.size)
  let least = PaneLayout.minimum
  guard frame.size.width >= least.width, frame.size.height >= least.height else {
    let quit = state.session.key(.quit)
    drawLines("Too small: needs \(least.width)×\(least.height). \(quit) quits.", on: &frame)
    return frame
  }
  let screen = state.layers.screen ?? state.panes
  if state.layers.screen == nil { state.panes.draw(on: &frame, in: state.session) }
  StatusLine(session: state.session, status: screen.status, hints: screen.hints)
    .draw(inRow: frame.size.height - 1, on: &frame)
  for place in state.layers.shown { state.layers.layers[place].draw(on: &frame, in: state.session) }
  return frame
}

private func drawLines(_ text: String, on frame: inout Frame) {
  let scalars = Array(text.unicodeScalars)
  let lines = LineWrapper(measure: frame.size.width).lines(of: scalars, in: 0..<scalars.count)
  for (y, line) in lines.prefix(frame.size.height).enumerated() {
    frame.draw(Glyph.glyphs(of: scalars[line]), x: 0, y: y, limit: frame.size.width, style: CellStyle(.text))
  }
}
