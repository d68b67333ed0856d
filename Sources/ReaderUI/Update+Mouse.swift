import Articles
import Screen

extension AppState {
  /// Handles what the mouse did: the wheel scrolls what is under it, a press focuses and selects.
  mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    if let overlay { return handle(mouse, over: overlay) }
    if let covering { return handle(mouse, on: covering) }
    guard let (pane, rect) = layout.panes.first(where: { $0.rect.contains(x: mouse.x, y: mouse.y) }) else {
      return []
    }
    switch mouse.action {
    case .wheelUp: wheel(-3, in: pane)
    case .wheelDown: wheel(3, in: pane)
    case .press, .doublePress: return press(mouse, in: pane, rect)
    }
    return []
  }

  private mutating func handle(_ mouse: MouseEvent, over overlay: Overlay) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return handleOverlay(.up)
    case .wheelDown: return handleOverlay(.down)
    case .press, .doublePress:
      if case .people(let selected) = overlay, let analysis = open?.analysis {
        let people = PeopleOverlay(analysis: analysis, selected: selected, size: size)
        if let row = people.row(atX: mouse.x, y: mouse.y) {
          goToFirstQuote(of: row)
          return []
        }
      }
      if case .filters(let selected) = overlay,
        let row = FiltersOverlay(filters: savedFilters, selected: selected, size: size).row(atX: mouse.x, y: mouse.y)
      {
        return openFilter(row)
      }
      self.overlay = nil
      return []
    }
  }

  private mutating func handle(_ mouse: MouseEvent, on screen: LibraryScreen) -> [Effect] {
    switch mouse.action {
    case .wheelUp: return run(.moveUp)
    case .wheelDown: return run(.moveDown)
    case .press, .doublePress: break
    }
    switch screen {
    case .people(var people):
      guard let row = PeopleTable(screen: people, rect: screenRect).row(atY: mouse.y) else { return [] }
      people.selected = row
      replace(.people(people))
    case .person(let person):
      guard let row = PersonPage(person, size: size).row(atY: mouse.y) else { return [] }
      select(row, on: person)
    case .feeds(var feeds):
      guard let row = FeedsTable(screen: feeds, rect: screenRect).row(atY: mouse.y) else { return [] }
      feeds.selected = row
      replace(.feeds(feeds))
    case .visit: return []
    }
    return mouse.action == .doublePress ? run(.open) : []
  }

  private mutating func wheel(_ lines: Int, in pane: Pane) {
    switch pane {
    case .body: scrollBody(by: lines)
    case .articles:
      let rows = max(1, ((layout[.articles]?.height ?? 2) - 1) / entryHeight)
      entriesTop = min(max(0, entriesTop + lines.signum()), max(0, entries.count - rows))
    case .quotes:
      guard let open, let listing = open.listing else { return }
      self.open?.listingTop = min(max(0, open.listingTop + lines.signum()), max(0, listing.rows.count - 1))
    }
  }

  private mutating func press(_ mouse: MouseEvent, in pane: Pane, _ rect: Rect) -> [Effect] {
    focus(on: pane)
    let line = mouse.y - rect.y - 1
    guard line >= 0 else { return [] }
    switch pane {
    case .articles:
      let index = entriesTop + line / entryHeight
      guard entries.indices.contains(index) else { return [] }
      guard open?.entry != index || isOpening else {
        selectedEntry = index
        return []
      }
      return openEntry(index)
    case .body:
      guard let open, open.original == nil,
        let offset = BodyPane(open: open, rect: rect).offset(atX: mouse.x, y: mouse.y),
        let quote = open.quotes.firstIndex(where: { $0.content.contains { $0.contains(offset) } })
      else { return [] }
      selectQuote(quote)
    case .quotes:
      guard let open, let analysis = open.analysis, let listing = open.listing else { return [] }
      let pane = QuotesPane(
        analysis: analysis, listing: listing, notes: open.notes, selected: open.selectedQuote, width: rect.width)
      if let row = pane.row(atLine: line, from: open.listingTop), case .quote(let index) = listing.rows[row] {
        selectQuote(index)
        if mouse.action == .doublePress { focus(on: .body) }
      }
    }
    return []
  }
}
