import Articles
import Screen

/// The saved filters with the number of their articles.
struct FiltersOverlay: ListOverlay {
  var list = ScrollingList(LoadedRows<SavedFilter>())

  /// Goes to the saved filters.
  static func opening() -> [Step] { [.push(FiltersOverlay()), .work(.loadFilters)] }

  var context: KeyContext { .filters }

  mutating func act(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open: return open(list.selected)
    case .removeFilter:
      return list.selectedRow.map { [.push(FilterQuestion(filter: $0))] } ?? []
    case .topic:
      guard let filter = list.selectedRow else { return [] }
      return [.leave] + TopicScreen.opening(filter.query, named: filter.name, in: &session)
    case .saveFilter: return [.leave, .run(.saveFilter)]
    case .back, .filters: return [.leave]
    default: return nil
    }
  }

  mutating func press(row: Int, _ mouse: MouseEvent) -> [Step] { open(row) }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    if case .filtersLoaded(let filters) = event {
      list.change { $0.all = filters }
      settle(in: session)
    }
    return []
  }

  func draw(on frame: inout Frame, in session: Session) {
    let box = box(in: session)
    box.draw(on: &frame)
    let inside = box.inside
    guard let filters = list.rows.all, !filters.isEmpty else {
      frame.draw(
        list.rows.all == nil ? "…" : "none yet: \(session.key(.saveFilter)) saves the filter that the list has",
        x: inside.x, y: inside.y, limit: inside.maxX, style: CellStyle(.overlay))
      return
    }
    let column = min(inside.width / 2, filters.map { DisplayWidth.of($0.name) }.max() ?? 0)
    drawRows(on: &frame, in: inside) { row, y, frame in
      let filter = filters[row]
      let count = filter.count.map { counted($0, "article") } ?? "…"
      let right = inside.maxX - DisplayWidth.of(count)
      frame.draw(filter.name, x: inside.x, y: y, limit: inside.x + column, style: CellStyle(.overlay))
      frame.draw(filter.query, x: inside.x + column + 2, y: y, limit: right - 1, style: CellStyle(.overlay))
      frame.draw(count, x: right, y: y, limit: inside.maxX, style: CellStyle(.overlay))
    }
  }

  private func open(_ row: Int) -> [Step] {
    list[row].map { [.leave, .list(filter: $0.query, name: $0.name)] } ?? []
  }

  func box(in session: Session) -> OverlayBox {
    let hint = " (\(session.key(.open)) opens, \(session.key(.topic)) people, \(session.key(.removeFilter)) deletes)"
    return OverlayBox(
      title: "Saved filters" + (list.count > 0 ? hint : ""), columns: 76, rows: max(1, list.count), size: session.size)
  }
}
