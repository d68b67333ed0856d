import Articles
import Screen

/// The list of articles: title, and under it date and number of quotes.
struct ArticlesPane {
  /// The lines that one entry takes.
  static let rowHeight = 2

  let state: AppState

  /// Draws the entries that fit.
  func draw(in rect: Rect, on frame: inout Frame) {
    if state.entries.isEmpty {
      frame.draw(
        state.filter.isEmpty ? "no articles" : "nothing found", x: rect.x + 1, y: rect.y + 1, limit: rect.maxX,
        style: CellStyle(.faint))
    }
    let rows = rect.height / Self.rowHeight
    for (line, index) in (state.entriesTop..<max(state.entriesTop, state.entries.count)).prefix(rows).enumerated() {
      let y = rect.y + line * Self.rowHeight
      let entry = state.entries[index]
      let isOpen = state.open?.entry == index
      let isNew = entry.marks.map { !$0.isRead } ?? false
      let mark = isOpen ? "▸" : entry.marks?.isStarred == true ? "★" : isNew ? "•" : " "
      frame.draw(mark, x: rect.x, y: y, limit: rect.maxX, style: CellStyle(isOpen || isNew ? .title : .faint))
      frame.draw(
        entry.title, x: rect.x + 2, y: y, limit: rect.maxX - 1, style: CellStyle(isOpen || isNew ? .title : .text))
      frame.draw(detail(of: entry), x: rect.x + 2, y: y + 1, limit: rect.maxX - 1, style: detailStyle(of: entry))
      if index == state.selectedEntry {
        let row = Rect(x: rect.x, y: y, width: rect.width, height: Self.rowHeight)
        frame.emphasise(row, state.focus == .articles ? [.selected, .focused] : .selected)
      }
    }
  }

  private func detail(of entry: ArticleEntry) -> String {
    switch entry.state {
    case .waiting: "…"
    case .failed(let sentence): sentence
    case .known(_, let day, let quotes):
      ([day?.description] + (entry.marks?.tags ?? []).map { "#\($0)" }
        + [quotes.map { $0 == 1 ? "1 quote" : "\($0) quotes" }, entry.marks?.source])
        .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  private func detailStyle(of entry: ArticleEntry) -> CellStyle {
    if case .failed = entry.state { return CellStyle(.error) }
    return CellStyle(.faint)
  }
}
