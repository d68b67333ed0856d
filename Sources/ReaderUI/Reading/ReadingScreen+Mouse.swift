import Articles
import Screen

extension ReadingScreen {
  /// The wheel scrolls what is under it, a press focuses and selects.
  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let (pane, rect) = layout.panes.first(where: { $0.rect.contains(x: mouse.x, y: mouse.y) }) else {
      return []
    }
    switch mouse.action {
    case .wheelUp: wheel(-1, in: pane)
    case .wheelDown: wheel(1, in: pane)
    case .press, .doublePress: return press(mouse, in: pane, rect, session).steps
    }
    return []
  }

  private mutating func wheel(_ step: Int, in pane: Pane) {
    switch pane {
    case .body: scrollBody(by: 3 * step)
    case .articles: list.scroll(by: step, showing: shownRows)
    case .quotes:
      guard let open else { return }
      self.open?.listingTop = min(max(0, open.listingTop + step), max(0, open.listing.rows.count - 1))
    }
  }

  private mutating func press(_ mouse: MouseEvent, in pane: Pane, _ rect: Rect, _ session: Session) -> [Effect] {
    focus(on: pane, in: session)
    let line = mouse.y - rect.y - 1
    guard line >= 0 else { return [] }
    switch pane {
    case .articles:
      let index = list.top + line / rowHeight
      guard let number = list.rows.number(at: index) else { return [] }
      guard open?.number != number || isOpening else {
        list.select(index)
        return []
      }
      return openRow(index, in: session)
    case .body:
      guard let open, open.original == nil,
        let offset = BodyPane(open: open, rect: rect).offset(atX: mouse.x, y: mouse.y),
        let quote = open.quotes.firstIndex(where: { $0.content.contains { $0.contains(offset) } })
      else { return [] }
      selectQuote(quote)
    case .quotes:
      guard let open, let pane = quotesPane(of: open), let row = pane.row(atLine: line, from: open.listingTop),
        case .quote(let index) = open.listing.rows[row]
      else { return [] }
      selectQuote(index)
      if mouse.action == .doublePress { focus(on: .body, in: session) }
    }
    return []
  }
}
