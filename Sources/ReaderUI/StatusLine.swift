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
    let left = state.message?.text ?? typedNumber ?? place
    let right = rights.first { text in
      let end = rect.maxX - DisplayWidth.of(text) - 1
      // What stands at the right gives way to a message that needs its room.
      return end > rect.maxX / 2 && (state.message == nil || DisplayWidth.of(left) < end - 1)
    }
    let end = right.map { rect.maxX - DisplayWidth.of($0) - 1 }
    frame.draw(left, x: 1, y: rect.y, limit: end.map { $0 - 1 } ?? rect.maxX, style: style)
    if let right, let end { frame.draw(right, x: end, y: rect.y, limit: rect.maxX, style: style) }
  }

  /// What the right may say, the most first: how far the fetching of feeds is, else which keys there are.
  private var rights: [String] { state.refresh.map { [$0.line, $0.step] } ?? [hints] }

  /// The number that is being typed before a command.
  private var typedNumber: String? {
    state.typedNumber.map {
      "\($0) … \(state.bindings.keyName(for: .openLink)) opens this link, "
        + "\(state.bindings.keyName(for: .copyLink)) copies its address"
    }
  }

  private func draw(_ prompt: Prompt, in rect: Rect, on frame: inout Frame) {
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

  /// Where one is: the selected quote and who said it, else the article.
  private var place: String {
    switch state.covering {
    case .people(let screen): return screen.people.count.map { Decimal.counted($0, "person", "people") } ?? "…"
    case .person(let screen): return screen.quotes.count.map { Decimal.counted($0, "quote") } ?? "…"
    case .feeds(let screen): return screen.feeds.map { Decimal.counted($0.count, "feed") } ?? "…"
    case .visit, nil: break
    }
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
    let hints: [(Command, String)] =
      switch state.context {
      case .people: [(.open, "person"), (.search, "name"), (.back, "back"), (.help, "help")]
      case .person: [(.open, "article"), (.search, "words"), (.filter, "time"), (.quoteKind, "kind"), (.help, "help")]
      case .feeds: [(.open, "articles"), (.refresh, "fetch"), (.removeFilter, "unsubscribe"), (.help, "help")]
      case .articles, .body, .quotes:
        [(.nextQuote, "quote"), (.people, "people"), (.search, "search"), (.help, "help")]
      }
    return hints.compactMap { command, label in state.bindings.keyNames(for: command).first.map { "\($0) \(label)" } }
      .joined(separator: "  ")
  }
}
