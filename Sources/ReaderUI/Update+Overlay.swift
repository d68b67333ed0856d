import Articles
import Screen

extension AppState {
  /// Shows the people of the open article.
  mutating func showPeople() {
    guard let analysis = open?.analysis else {
      message = Message(open == nil ? "no article is open" : "the quotes are not ready yet")
      return
    }
    guard !analysis.people.isEmpty else {
      message = Message("this article names nobody whom it quotes")
      return
    }
    let selected = open?.selectedQuote.flatMap { analysis.quotes[$0].speaker } ?? 0
    overlay = .people(selected: selected)
  }

  /// Handles a key while something lies over the panes.
  mutating func handleOverlay(_ key: Key) -> [Effect] {
    let command = bindings[key]
    if command == .quit { return [.quit] }
    switch overlay {
    case .help(let top):
      let last = max(0, HelpOverlay(state: self).lines.count - HelpOverlay.height(in: size))
      switch command {
      case .moveDown: overlay = .help(top: min(last, top + 1))
      case .moveUp: overlay = .help(top: max(0, top - 1))
      case .pageDown, .halfPageDown: overlay = .help(top: min(last, top + size.height / 2))
      case .pageUp, .halfPageUp: overlay = .help(top: max(0, top - size.height / 2))
      case .goToStart: overlay = .help(top: 0)
      case .goToEnd: overlay = .help(top: last)
      default: overlay = nil
      }
    case .people(let selected):
      let count = open?.analysis?.people.count ?? 0
      if let row = command?.moved(selected, page: max(1, size.height / 3), count: count) {
        overlay = .people(selected: row)
        return []
      }
      switch command {
      case .open: goToFirstQuote(of: selected)
      case .libraryPeople:
        guard let quote = open?.quotes.firstIndex(where: { $0.speaker == selected }) else { return [] }
        overlay = nil
        return showSpeaker(ofQuote: quote)
      case .back, .people: overlay = nil
      case .help: overlay = .help(top: 0)
      default: break
      }
    case .filters(let selected): return handleFilters(command, selected: selected)
    case .unsubscribing(let feed): return handleUnsubscribing(command, from: feed)
    case nil: break
    }
    return []
  }

  /// Leaves the list of people and goes to the first quote of one.
  mutating func goToFirstQuote(of person: Int) {
    overlay = nil
    if let index = open?.quotes.firstIndex(where: { $0.speaker == person }) {
      if focus == .articles { focus(on: .body) }
      selectQuote(index)
    }
  }
}
