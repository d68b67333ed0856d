import Articles
import Screen

/// The saved filters with the number of their articles.
struct FiltersOverlay: Layer {
  private(set) var list = ScrollingList(LoadedRows<SavedFilter>())

  /// Goes to the saved filters.
  static func opening() -> [Step] { [.push(FiltersOverlay()), .work(.loadFilters)] }

  var context: KeyContext { .filters }
  var cover: LayerCover { .part }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, session.size.height / 3)) {
      settle(in: session)
      return []
    }
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

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    let inside = box(in: session).inside
    let row = list.top + mouse.y - inside.y
    guard inside.contains(x: mouse.x, y: mouse.y), row < list.count else { return [.leave] }
    return open(row)
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    if case .filtersLoaded(let filters) = event {
      list.change { $0.all = filters }
      settle(in: session)
    }
    return []
  }

  mutating func settle(in session: Session) { list.reveal(rows: max(1, box(in: session).inside.height)) }

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
    for (row, y) in zip(list.visible(height: inside.height), inside.y..<inside.maxY) {
      let filter = filters[row]
      let count = filter.count.map { counted($0, "article") } ?? "…"
      let right = inside.maxX - DisplayWidth.of(count)
      frame.draw(filter.name, x: inside.x, y: y, limit: inside.x + column, style: CellStyle(.overlay))
      frame.draw(filter.query, x: inside.x + column + 2, y: y, limit: right - 1, style: CellStyle(.overlay))
      frame.draw(count, x: right, y: y, limit: inside.maxX, style: CellStyle(.overlay))
      if row == list.selected {
        frame.emphasise(Rect(x: inside.x, y: y, width: inside.width, height: 1), [.selected, .focused])
      }
    }
  }

  private func open(_ row: Int) -> [Step] {
    list[row].map { [.leave, .list(filter: $0.query, name: $0.name)] } ?? []
  }

  private func box(in session: Session) -> OverlayBox {
    let hint = " (\(session.key(.open)) opens, \(session.key(.topic)) people, \(session.key(.removeFilter)) deletes)"
    return OverlayBox(
      title: "Saved filters" + (list.count > 0 ? hint : ""), columns: 76, rows: max(1, list.count), size: session.size)
  }
}
