import Screen

/// The saved filters with the number of their articles.
struct FiltersOverlay {
  /// The filters; nil until they are loaded.
  let filters: [FilterEntry]?
  let selected: Int
  let size: Size
  /// What stands over the filters.
  var title = "Saved filters"

  private var box: OverlayBox {
    OverlayBox(title: title, columns: 76, rows: max(1, filters?.count ?? 1), size: size)
  }

  private var top: Int {
    let height = max(1, box.inside.height)
    return max(0, min(selected - height / 2, (filters?.count ?? 0) - height))
  }

  /// The filter that a cell of the screen shows.
  func row(atX x: Int, y: Int) -> Int? {
    guard box.inside.contains(x: x, y: y) else { return nil }
    let row = top + y - box.inside.y
    return filters?.indices.contains(row) == true ? row : nil
  }

  /// Draws the filters that fit.
  func draw(on frame: inout Frame) {
    let box = box
    box.draw(on: &frame)
    let inside = box.inside
    guard let filters, !filters.isEmpty else {
      frame.draw(
        filters == nil ? "…" : "none yet: B saves the filter that the list has", x: inside.x, y: inside.y,
        limit: inside.maxX, style: CellStyle(.overlay))
      return
    }
    let column = min(inside.width / 2, filters.map { DisplayWidth.of($0.name) }.max() ?? 0)
    for (index, y) in zip(filters.indices.dropFirst(top), inside.y..<inside.maxY) {
      let filter = filters[index]
      let counted = filter.count.map { $0 == 1 ? "1 article" : "\(Decimal.grouped($0)) articles" } ?? "…"
      let right = inside.maxX - DisplayWidth.of(counted)
      frame.draw(filter.name, x: inside.x, y: y, limit: inside.x + column, style: CellStyle(.overlay))
      frame.draw(filter.filter, x: inside.x + column + 2, y: y, limit: right - 1, style: CellStyle(.overlay))
      frame.draw(counted, x: right, y: y, limit: inside.maxX, style: CellStyle(.overlay))
      if index == selected {
        frame.emphasise(Rect(x: inside.x, y: y, width: inside.width, height: 1), [.selected, .focused])
      }
    }
  }
}
