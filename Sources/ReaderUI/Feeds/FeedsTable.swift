import Articles
import FoundationEssentials
import Screen

/// The feeds: title and folder, unread and all articles, when it came last and comes next; below, the selected one.
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
    Heading(left: screen.name.isEmpty ? "Feeds" : "Feeds: \(screen.name)", right: list.place ?? "")
      .draw(in: rect, isFocused: true, on: &frame)
    guard list.count > 0 else {
      let text = list.rows.count == nil ? "…" : screen.name.isEmpty ? Self.none : "no feed of that name"
      frame.draw(text, x: rect.x + 2, y: rows.y, limit: rect.maxX, style: CellStyle(.faint))
      return
    }
    let columns = columns
    columns.drawNames(of: "feed", on: &frame)
    for (y, row) in zip(rows.y..<rows.maxY, list.visible(height: rows.height)) {
      if let feed = list[row] { draw(feed, y: y, columns, on: &frame) }
      if row == list.selected {
        frame.emphasise(Rect(x: rect.x, y: y, width: width, height: 1), [.selected, .focused])
      }
    }
    guard let selected = list.selectedRow, rect.height > 3 else { return }
    let failure = selected.state.failure
    frame.draw(
      failure ?? selected.address, x: rect.x + 2, y: rect.maxY - 1, limit: rect.maxX,
      style: CellStyle(failure == nil ? .faint : .error))
  }

  private static let none = "none yet: quotidian subscribe ADDRESS subscribes to one"

  private var columns: TableColumns<StoredFeed> {
    let now = screen.now
    return TableColumns(
      [
        .init(name: "unread/all", width: 14, least: 0) { "\($0.unreadCount.grouped)/\($0.articleCount.grouped)" },
        .init(name: "last came", width: 13, least: 60) { $0.lastSuccess(at: now) },
        .init(name: "next", width: 12, least: 80) { $0.nextFetch(at: now) },
      ], in: Rect(x: rect.x, y: rect.y + 1, width: width, height: rect.height - 1))
  }

  private func draw(_ feed: StoredFeed, y: Int, _ columns: TableColumns<StoredFeed>, on frame: inout Frame) {
    if feed.state.failure != nil { frame.draw("!", x: rect.x, y: y, limit: rect.maxX, style: CellStyle(.error)) }
    let role: Role = feed.unreadCount > 0 ? .title : .text
    let end = columns.nameEnd
    let x = frame.draw(feed.title, x: rect.x + 2, y: y, limit: end, style: CellStyle(role))
    if !feed.folder.isEmpty, x < end - 4 {
      frame.draw(" · " + feed.folder, x: x, y: y, limit: end, style: CellStyle(.faint))
    }
    columns.draw(feed, y: y, on: &frame)
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
