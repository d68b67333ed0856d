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

  private typealias Column = (name: String, width: Int, end: Int, value: (FeedRow) -> String)

  /// The row of the list that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    let row = screen.top + y - rect.y - 2
    return y >= rect.y + 2 && y < rect.maxY - 1 && row < screen.shown.count ? row : nil
  }

  /// Draws heading, columns, the feeds that fit and what there is to say of the selected one.
  func draw(on frame: inout Frame) {
    let feeds = screen.shown
    Heading(
      left: screen.name.isEmpty ? "Feeds" : "Feeds: \(screen.name)",
      right: screen.feeds == nil ? "" : feeds.isEmpty ? "0" : "\(screen.selected + 1)/\(feeds.count)"
    ).draw(in: rect, isFocused: true, on: &frame)
    guard !feeds.isEmpty else {
      let text = screen.feeds == nil ? "…" : screen.name.isEmpty ? Self.none : "no feed of that name"
      frame.draw(text, x: rect.x + 2, y: rect.y + 2, limit: rect.maxX, style: CellStyle(.faint))
      return
    }
    let columns = columns
    for column in columns {
      frame.draw(
        column.name, x: column.end - column.name.count, y: rect.y + 1, limit: column.end, style: CellStyle(.faint))
    }
    frame.draw("feed", x: rect.x + 2, y: rect.y + 1, limit: titleEnd, style: CellStyle(.faint))
    for (y, row) in zip(rect.y + 2..<max(rect.y + 2, rect.maxY - 1), screen.top..<max(screen.top, feeds.count)) {
      draw(feeds[row], y: y, columns, on: &frame)
      if row == screen.selected {
        frame.emphasise(Rect(x: rect.x, y: y, width: width, height: 1), [.selected, .focused])
      }
    }
    guard let selected = screen.selectedFeed, rect.height > 3 else { return }
    frame.draw(
      selected.failure ?? selected.address, x: rect.x + 2, y: rect.maxY - 1, limit: rect.maxX,
      style: CellStyle(selected.failure == nil ? .faint : .error))
  }

  private static let none = "none yet: quotidian subscribe ADDRESS subscribes to one"

  private var width: Int { min(rect.width, Self.widest) }
  private var titleEnd: Int { (columns.first.map { $0.end - $0.width } ?? rect.x + width) - 1 }

  /// The columns that have room beside a title, from left to right.
  private var columns: [Column] {
    let all: [(name: String, width: Int, least: Int, value: (FeedRow) -> String)] = [
      ("unread/all", 14, 0, { "\(Decimal.grouped($0.unread))/\(Decimal.grouped($0.articles))" }),
      ("last came", 13, 60, { $0.lastSuccess }),
      ("next", 12, 80, { $0.next }),
    ]
    let shown = all.filter { $0.least <= width }
    var end = rect.x + width - 1 - shown.reduce(0) { $0 + $1.width }
    return shown.map { column in
      end += column.width
      return (column.name, column.width, end, column.value)
    }
  }

  private func draw(_ feed: FeedRow, y: Int, _ columns: [Column], on frame: inout Frame) {
    if feed.failure != nil { frame.draw("!", x: rect.x, y: y, limit: rect.maxX, style: CellStyle(.error)) }
    let role: Role = feed.unread > 0 ? .title : .text
    let x = frame.draw(feed.title, x: rect.x + 2, y: y, limit: titleEnd, style: CellStyle(role))
    if !feed.folder.isEmpty, x < titleEnd - 4 {
      frame.draw(" · " + feed.folder, x: x, y: y, limit: titleEnd, style: CellStyle(.faint))
    }
    for column in columns {
      let text = column.value(feed)
      frame.draw(text, x: column.end - DisplayWidth.of(text), y: y, limit: column.end, style: CellStyle(.faint))
    }
  }
}
