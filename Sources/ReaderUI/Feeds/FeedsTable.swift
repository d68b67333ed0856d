import Articles
import FoundationEssentials
import Screen

/// The feeds in their folders: unread and all articles, when each came last and comes next; below, the selected one.
struct FeedsTable {
  /// No wider than this, so that the eye finds the figures of a title.
  private static let widest = 130

  let screen: FeedsScreen
  /// The screen without the status line.
  let rect: Rect

  /// The rows of feeds that a screen shows.
  static func height(in size: Size) -> Int { max(1, size.height - 4) }

  private var width: Int { min(rect.width, Self.widest) }
  private var rows: Rect { Rect(x: rect.x, y: rect.y + 2, width: width, height: max(0, rect.height - 3)) }

  /// The row of the list that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    let row = screen.list.top + y - rows.y
    return y >= rows.y && y < rows.maxY && row < screen.list.count ? row : nil
  }

  /// Draws heading, columns, the feeds that fit and what there is to say of the selected one.
  func draw(on frame: inout Frame) {
    let list = screen.list
    Heading(left: heading, right: list.place ?? "").draw(in: rect, isFocused: true, on: &frame)
    guard list.count > 0 else {
      frame.draw(emptiness, x: rect.x + 2, y: rows.y, limit: rect.maxX, style: CellStyle(.faint))
      return
    }
    let columns = columns
    columns.drawNames(of: "feed", on: &frame)
    for (y, index) in zip(rows.y..<rows.maxY, list.visible(height: rows.height)) {
      if let row = list[index] { draw(row, y: y, columns, on: &frame) }
      if index == list.selected {
        frame.emphasise(Rect(x: rect.x, y: y, width: width, height: 1), [.selected, .focused])
      }
    }
    guard let selected = list.selectedRow, rect.height > 3 else { return }
    let failure = selected.feed?.state.failure
    frame.draw(
      failure ?? about(selected), x: rect.x + 2, y: rect.maxY - 1, limit: rect.maxX,
      style: CellStyle(failure == nil ? .faint : .error))
  }

  /// What stands over the feeds.
  private var heading: String {
    let view = screen.view
    let parts =
      (screen.name.isEmpty ? [] : [screen.name]) + (view.order == .name ? [] : ["by \(view.order.rawValue)"])
      + (view.hidesRead ? ["unread only"] : [])
    return parts.isEmpty ? "Feeds" : "Feeds: \(parts.joined(separator: ", "))"
  }

  private var emptiness: String {
    if screen.list.rows.count == nil { return "…" }
    if !screen.name.isEmpty { return "no feed of that name" }
    return screen.view.hidesRead
      ? "nothing is unread" : "none yet: a subscribes to one, and quotidian import takes a list"
  }

  /// What there is to say of a row.
  private func about(_ row: FeedRow) -> String {
    switch row {
    case .filter(let filter): return filter.query
    case .folder(let folder): return "\(folder.path.joined(separator: "/")): \(counted(folder.feeds.count, "feed"))"
    case .feed(let feed, _):
      let facts = [
        feed.address, feed.fetchesPages ? "full text" : "", feed.keptDays.map { "kept \(counted($0, "day"))" } ?? "",
        feed.tags.map { "#\($0)" }.joined(separator: " "),
      ]
      return facts.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }

  private var columns: TableColumns<FeedRow> {
    let now = screen.now
    return TableColumns(
      [
        .init(name: "unread/all", width: 14, least: 0) { row in
          guard let all = row.articleCount, let unread = row.unreadCount else { return "…" }
          return "\(unread.grouped)/\(all.grouped)"
        },
        .init(name: "last came", width: 13, least: 60) { $0.feed?.lastSuccess(at: now) ?? "" },
        .init(name: "next", width: 12, least: 80) { $0.feed?.nextFetch(at: now) ?? "" },
      ], in: Rect(x: rect.x, y: rect.y + 1, width: width, height: rect.height - 1))
  }

  private func draw(_ row: FeedRow, y: Int, _ columns: TableColumns<FeedRow>, on frame: inout Frame) {
    if row.feed?.state.failure != nil { frame.draw("!", x: rect.x, y: y, limit: rect.maxX, style: CellStyle(.error)) }
    let mark: String
    switch row {
    case .filter: mark = "⌕ "
    case .folder(let folder): mark = folder.isFolded ? "▸ " : "▾ "
    case .feed: mark = ""
    }
    let start = rect.x + 2 + 2 * min(row.depth, 8)
    let end = columns.nameEnd
    let x = frame.draw(mark, x: start, y: y, limit: end, style: CellStyle(.faint))
    let isNew = (row.unreadCount ?? 0) > 0
    frame.draw(row.title, x: x, y: y, limit: end, style: CellStyle(isNew ? .title : .text))
    columns.draw(row, y: y, on: &frame)
  }
}

extension StoredFeed {
  /// When it came last, in words.
  fileprivate func lastSuccess(at now: Date) -> String {
    state.succeeded.map { TimeDistance(from: $0, to: now).past } ?? "never"
  }

  /// When it is fetched next, in words.
  fileprivate func nextFetch(at now: Date) -> String {
    if state.isGone { return "gone" }
    return [state.next, state.heldUntil].compactMap { $0 }.max().map { TimeDistance(from: now, to: $0).future } ?? "now"
  }
}
