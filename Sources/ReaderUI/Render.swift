import Screen

/// Draws the state as a screen.
public func render(_ state: AppState) -> Frame {
  var frame = Frame(size: state.size)
  let least = PaneLayout.minimum
  guard state.size.width >= least.width, state.size.height >= least.height else {
    drawTooSmall(&frame)
    return frame
  }
  switch state.covering {
  case .people(let screen): PeopleTable(screen: screen, rect: state.screenRect).draw(on: &frame)
  case .person(let screen): PersonPage(screen, size: state.size).draw(on: &frame)
  case .feeds(let screen): FeedsTable(screen: screen, rect: state.screenRect).draw(on: &frame)
  case .visit, nil: drawPanes(state, on: &frame)
  }
  switch state.overlay {
  case .help: HelpOverlay(state: state).draw(on: &frame)
  case .people(let selected):
    if let analysis = state.open?.analysis {
      var people = PeopleOverlay(analysis: analysis, selected: selected, size: state.size)
      if state.entries.isOfLibrary {
        people.title += " (Enter first quote, \(state.bindings.keyName(for: .libraryPeople)) all articles)"
      }
      people.draw(on: &frame)
    }
  case .filters(let selected):
    var filters = FiltersOverlay(filters: state.savedFilters, selected: selected, size: state.size)
    if state.savedFilters?.isEmpty == false {
      filters.title += " (Enter opens, \(state.bindings.keyName(for: .removeFilter)) deletes)"
    }
    filters.draw(on: &frame)
  case .unsubscribing(let feed): UnsubscribeBox(feed: feed, bindings: state.bindings, size: state.size).draw(on: &frame)
  case nil: break
  }
  StatusLine(state: state).draw(in: state.layout.status, on: &frame)
  return frame
}

private func drawPanes(_ state: AppState, on frame: inout Frame) {
  for (pane, rect) in state.layout.panes {
    drawTitle(of: pane, rect, state: state, on: &frame)
    let inside = rect.inset(top: 1)
    switch pane {
    case .articles: ArticlesPane(state: state).draw(in: inside, on: &frame)
    case .body:
      if let open = state.open {
        BodyPane(open: open, rect: rect).draw(on: &frame)
      } else {
        drawHint(state.hint, in: inside, on: &frame)
      }
    case .quotes: drawQuotes(in: inside, state: state, on: &frame)
    }
    if rect.maxX < state.size.width {
      for y in rect.y..<rect.maxY { frame.put(Glyph("│"), x: rect.maxX, y: y, style: CellStyle(.border)) }
    }
  }
}

private func drawTitle(of pane: Pane, _ rect: Rect, state: AppState, on frame: inout Frame) {
  let (left, right) = paneTitle(of: pane, width: rect.width, state: state)
  Heading(left: left, right: right).draw(in: rect, isFocused: state.focus == pane, on: &frame)
}

/// What the heading of a pane says at its left and right.
private func paneTitle(of pane: Pane, width: Int, state: AppState) -> (String, String) {
  switch pane {
  case .articles:
    return ListHeading(state: state).parts(width: width)
  case .body:
    guard let open = state.open else { return ("Article", "") }
    let title = open.original == nil ? open.article.head.title : "Original text"
    return (title ?? open.article.origin.identifier, open.position(height: state.bodyHeight))
  case .quotes:
    let count = state.open?.quotes.count ?? 0
    let selected = state.open?.selectedQuote.map { "\($0 + 1)/" } ?? ""
    let title = state.settings.groupedByPerson ? "Quotes by person" : "Quotes"
    return (title, state.open?.analysis == nil ? "" : "\(selected)\(count)")
  }
}

private func drawQuotes(in rect: Rect, state: AppState, on frame: inout Frame) {
  guard let open = state.open else { return }
  guard let analysis = open.analysis, let listing = open.listing else {
    return drawHint("finding quotes …", in: rect, on: &frame)
  }
  if listing.rows.isEmpty {
    return drawHint("This article quotes nobody.", in: rect, on: &frame)
  }
  let pane = QuotesPane(
    analysis: analysis, listing: listing, notes: open.notes, selected: open.selectedQuote, width: rect.width)
  pane.draw(in: rect, from: open.listingTop, focused: state.focus == .quotes, on: &frame)
}

private func drawHint(_ text: String, in rect: Rect, on frame: inout Frame) {
  let scalars = Array(text.unicodeScalars)
  let lines = LineWrapper(measure: rect.width - 2).lines(of: scalars, in: 0..<scalars.count)
  for (line, y) in zip(lines, (rect.y + 1)..<max(rect.y + 1, rect.maxY)) {
    frame.draw(Glyph.glyphs(of: scalars[line]), x: rect.x + 1, y: y, limit: rect.maxX, style: CellStyle(.faint))
  }
}

extension AppState {
  /// What the body says when no article is open.
  fileprivate var hint: String {
    if isOpening { return "opening …" }
    if entries.indices.contains(selectedEntry), case .failed(let sentence) = entries[selectedEntry].state {
      return sentence
    }
    return "Enter opens the selected article"
  }
}

private func drawTooSmall(_ frame: inout Frame) {
  let least = PaneLayout.minimum
  let text = Array("Too small: needs \(least.width)×\(least.height). Q quits.".unicodeScalars)
  let lines = LineWrapper(measure: frame.size.width).lines(of: text, in: 0..<text.count)
  for (y, line) in lines.prefix(frame.size.height).enumerated() {
    frame.draw(
      Glyph.glyphs(of: text[line]), x: 0, y: y, limit: frame.size.width, style: CellStyle(.text))
  }
}
