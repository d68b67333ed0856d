import Articles
import Screen

extension AppState {
  /// Moves in the pane that takes the keys.
  mutating func move(_ command: Command) {
    switch focus {
    case .articles: moveEntry(command)
    case .body: scrollBody(command)
    case .quotes: moveListing(command)
    }
  }

  /// Scrolls the body by lines; the selected quote follows what shows.
  mutating func scrollBody(by lines: Int) {
    guard open != nil else { return }
    open?.shownTop += lines
    clampBody()
    followBody()
  }

  /// Keeps the body from scrolling beyond its ends.
  mutating func clampBody() {
    guard let open else { return }
    let last = max(0, open.shownLayout.lines.count - bodyHeight)
    self.open?.shownTop = min(max(0, open.shownTop), last)
  }

  private mutating func scrollBody(_ command: Command) {
    guard let open else { return }
    let page = max(1, bodyHeight - 2)
    switch command {
    case .moveDown: scrollBody(by: 1)
    case .moveUp: scrollBody(by: -1)
    case .pageDown: scrollBody(by: page)
    case .pageUp: scrollBody(by: -page)
    case .halfPageDown: scrollBody(by: max(1, bodyHeight / 2))
    case .halfPageUp: scrollBody(by: -max(1, bodyHeight / 2))
    case .goToStart: scrollBody(by: -open.shownTop)
    default: scrollBody(by: open.shownLayout.lines.count)
    }
  }

  private mutating func moveEntry(_ command: Command) {
    let page = max(1, (size.height - 2) / entryHeight - 1)
    selectedEntry = command.moved(selectedEntry, page: page, count: entries.count) ?? selectedEntry
    revealEntry()
  }

  private mutating func moveListing(_ command: Command) {
    guard let order = open?.listing?.quotes, !order.isEmpty else { return }
    let position = open?.selectedQuote.flatMap(order.firstIndex) ?? -1
    let page = max(1, (size.height - 2) / 5)
    selectQuote(order[command.moved(position, page: page, count: order.count) ?? 0])
  }
}
