import Articles
import Screen

/// The list of articles: title, under it date, tags and number of quotes, and under that what a search found.
struct ArticlesPane {
  let state: AppState

  /// Draws the entries that fit.
  func draw(in rect: Rect, on frame: inout Frame) {
    if state.entries.isEmpty {
      frame.draw(
        state.listQuery.filter.isEmpty ? "no articles" : "nothing found", x: rect.x + 1, y: rect.y + 1,
        limit: rect.maxX,
        style: CellStyle(.faint))
    }
    let rows = rect.height / state.entryHeight
    for (line, index) in (state.entriesTop..<max(state.entriesTop, state.entries.count)).prefix(rows).enumerated() {
      let y = rect.y + line * state.entryHeight
      let entry = state.entries[index]
      let isOpen = state.open?.entry == index
      let isNew = entry.marks.map { !$0.isRead } ?? false
      frame.draw(isOpen ? "▸" : isNew ? "•" : " ", x: rect.x, y: y, limit: rect.maxX, style: CellStyle(.title))
      frame.draw(
        entry.title, x: rect.x + 2, y: y, limit: rect.maxX - 1, style: CellStyle(isOpen || isNew ? .title : .text))
      if entry.marks?.isStarred == true {
        frame.draw("★", x: rect.x, y: y + 1, limit: rect.maxX, style: CellStyle(.title))
      }
      drawDetail(of: entry, in: rect, y: y + 1, on: &frame)
      if let snippet = state.listQuery.isSearch ? state.entries.snippet(at: index) : nil, y + 2 < rect.maxY {
        draw(snippet, in: rect, y: y + 2, on: &frame)
      }
      if index == state.selectedEntry {
        let row = Rect(x: rect.x, y: y, width: rect.width, height: state.entryHeight)
        frame.emphasise(row, state.focus == .articles ? [.selected, .focused] : .selected)
      }
    }
  }

  private func drawDetail(of entry: ArticleEntry, in rect: Rect, y: Int, on frame: inout Frame) {
    let limit = rect.maxX - 1
    switch entry.state {
    case .waiting: frame.draw("…", x: rect.x + 2, y: y, limit: limit, style: CellStyle(.faint))
    case .failed(let sentence): frame.draw(sentence, x: rect.x + 2, y: y, limit: limit, style: CellStyle(.error))
    case .known(_, let day, let quotes):
      // The number of quotes always shows; where there is no room for the word it stands in quotation marks.
      let count = quotes.map { rect.width < 32 ? "“\($0)”" : Decimal.counted($0, "quote") } ?? ""
      let right = max(rect.x + 2, limit - DisplayWidth.of(count))
      let parts = [day?.description] + (entry.marks?.tags ?? []).map { "#\($0)" } + [entry.marks?.source]
      let text = parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
      frame.draw(text, x: rect.x + 2, y: y, limit: max(rect.x + 2, right - 1), style: CellStyle(.faint))
      frame.draw(count, x: right, y: y, limit: limit, style: CellStyle(.faint))
    }
  }

  private func draw(_ snippet: Snippet, in rect: Rect, y: Int, on frame: inout Frame) {
    let scalars = snippet.text.scalars
    let room = rect.width - 3
    var x = rect.x + 2
    for offset in snippet.shown(in: room) {
      if x + LineWrapper.cells(of: scalars[offset]) >= rect.maxX - 1, offset < scalars.count - 1 {
        frame.put(Glyph("…"), x: x, y: y, style: CellStyle(.faint))
        return
      }
      let isMatch = snippet.matches.contains { $0.contains(offset) }
      let style = CellStyle(.faint, emphasis: isMatch ? .match : [])
      x = frame.draw(Glyph.glyphs(of: scalars[offset...offset]), x: x, y: y, limit: rect.maxX - 1, style: style)
    }
  }
}
