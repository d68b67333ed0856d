import Screen

/// The bottom row: what is being typed, a message, or where one is.
struct StatusLine {
  let state: AppState

  /// Draws the row.
  func draw(in rect: Rect, on frame: inout Frame) {
    if let prompt = state.prompt { return draw(prompt, in: rect, on: &frame) }
    let role: Role = state.message.map { $0.isError ? .error : .message } ?? .status
    let style = CellStyle(role)
    frame.fill(rect, style: style)
    let left = state.message?.text ?? place
    let right = hints
    let end = rect.maxX - DisplayWidth.of(right) - 1
    // The hints give way to a message that needs their room.
    let hasRoom = end > rect.maxX / 2 && (state.message == nil || DisplayWidth.of(left) < end - 1)
    frame.draw(left, x: 1, y: rect.y, limit: hasRoom ? end - 1 : rect.maxX, style: style)
    if hasRoom { frame.draw(right, x: end, y: rect.y, limit: rect.maxX, style: style) }
  }

  private func draw(_ prompt: AppState.Prompt, in rect: Rect, on frame: inout Frame) {
    let style = CellStyle(.status)
    frame.fill(rect, style: style)
    var shown = Glyph.glyphs(of: (prompt.purpose.mark + prompt.text).unicodeScalars)
    while shown.reduce(0, { $0 + $1.width }) > rect.width - 2 { shown.remove(at: 1) }
    let x = frame.draw(shown, x: 0, y: rect.y, limit: rect.maxX, style: style)
    frame.cursor = Frame.Position(x: x, y: rect.y)
    if prompt.purpose == .command {
      let candidates = AppState.completions(of: prompt.text).joined(separator: " ")
      frame.draw(candidates, x: x + 2, y: rect.y, limit: rect.maxX, style: CellStyle(.faint))
    }
  }

  /// Where one is: the selected quote and who said it, else the article.
  private var place: String {
    guard let open = state.open else {
      guard state.entries.isOfLibrary else { return "Quotidian" }
      return state.entries.count == 1 ? "1 article" : "\(state.entries.count) articles"
    }
    guard let analysis = open.analysis else { return "finding quotes …" }
    let people = analysis.people.count
    let counts =
      "\(analysis.quotes.count) \(analysis.quotes.count == 1 ? "quote" : "quotes"), "
      + "\(people) \(people == 1 ? "person" : "people")"
    guard let selected = open.selectedQuote else { return counts }
    let quote = analysis.quotes[selected]
    let name = analysis.speaker(of: quote)?.name ?? analysis.sourceLabel(of: quote)
    return "quote \(selected + 1) of \(analysis.quotes.count) · \(quote.kind.rawValue)"
      + (name.isEmpty ? "" : " · \(name)")
  }

  private var hints: String {
    [(Command.nextQuote, "quote"), (.people, "people"), (.search, "search"), (.help, "help")]
      .compactMap { command, label in state.bindings.keyNames(for: command).first.map { "\($0) \(label)" } }
      .joined(separator: "  ")
  }
}
