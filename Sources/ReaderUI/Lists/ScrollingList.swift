import Articles

/// A list with a selected row, of which some rows show.
///
/// Every list of the reader is one: it moves, scrolls and keeps its place when its rows change.
struct ScrollingList<Rows: RowSource>: Equatable, Sendable {
  /// The rows.
  private(set) var rows: Rows
  /// The index of the selected row.
  private(set) var selected = 0
  /// The index of the first row that shows.
  private(set) var top = 0

  /// Makes a list at its first row.
  init(_ rows: Rows) { self.rows = rows }

  /// How many rows there are as far as is known.
  var count: Int { rows.count ?? 0 }
  /// The selected row; nil where there is none or it is not there yet.
  var selectedRow: Rows.Row? { rows.row(at: selected) }
  /// Where one is: `3/40`; nil until that is known.
  var place: String? { rows.count.map { $0 == 0 ? "0" : "\((selected + 1).grouped)/\($0.grouped)" } }

  subscript(index: Int) -> Rows.Row? { rows.row(at: index) }

  /// The rows that show in a height, where each takes some lines.
  func visible(height: Int, lines: Int = 1) -> Range<Int> { top..<max(top, min(count, top + height / lines)) }

  /// The rows that show or will show next: a page before the first that shows and one behind the last.
  func near(page: Int) -> Range<Int> { top - page..<top + 2 * page }

  /// Selects a row; the ends of the list hold.
  mutating func select(_ index: Int) { selected = min(max(0, index), max(0, count - 1)) }

  /// Does what a command of moving does; false when it is another command.
  mutating func move(_ command: Command, page: Int) -> Bool {
    guard let target = command.moved(selected, page: page, count: count) else { return false }
    selected = target
    return true
  }

  /// Scrolls by some rows without selecting another, as far as some rows still show.
  mutating func scroll(by step: Int, showing rows: Int) { top = min(max(0, top + step), max(0, count - rows)) }

  /// Scrolls so that the selected row shows where so many do, moving as little as possible.
  mutating func reveal(rows: Int) {
    if selected < top { top = selected }
    if selected >= top + rows { top = selected - rows + 1 }
    top = max(0, min(top, count - 1))
  }

  /// Scrolls so that the selected row shows whole where it can, moving as little as possible.
  mutating func reveal(height: Int, gap: Int = 0, heightOf: (Int) -> Int) {
    top = Self.top(showing: selected, from: top, height: height, gap: gap, heightOf: heightOf)
  }

  /// Changes the rows; the selection stays on the same row, or goes to the one that is sought, where it is there.
  mutating func change(seeking key: Rows.Row.Key? = nil, _ change: (inout Rows) -> Void) {
    let wanted = key ?? rows.key(at: selected)
    change(&rows)
    if let wanted, rows.key(at: selected) != wanted, let moved = rows.index(of: wanted) {
      // Where the start of the list shows, it goes on showing.
      if key == nil, top > 0 { top = max(0, top + moved - selected) }
      selected = moved
    }
    select(selected)
  }

  /// Changes what is known of rows but not which rows there are.
  mutating func know(_ change: (inout Rows) -> Void) { change(&rows) }

  /// The first row to show, so that another shows whole where it can, moving as little as possible from a first row.
  ///
  /// Between rows of their own heights, which count what parts them, there is a gap that the last needs not show.
  static func top(showing row: Int, from top: Int, height: Int, gap: Int, heightOf: (Int) -> Int) -> Int {
    var first = min(top, row)
    // No row is lower than a line, so those further away cannot show.
    if row - first > height { first = row - height }
    var used = (first...row).reduce(-gap) { $0 + heightOf($1) }
    while used > height, first < row {
      used -= heightOf(first)
      first += 1
    }
    return first
  }
}

extension Command {
  /// Where a command of moving leads in a list; nil when it is another command.
  func moved(_ position: Int, page: Int, count: Int) -> Int? {
    let target: Int
    switch self {
    case .moveDown: target = position + 1
    case .moveUp: target = position - 1
    case .pageDown: target = position + page
    case .pageUp: target = position - page
    case .halfPageDown: target = position + max(1, page / 2)
    case .halfPageUp: target = position - max(1, page / 2)
    case .goToStart: target = 0
    case .goToEnd: target = count - 1
    default: return nil
    }
    return min(max(0, target), max(0, count - 1))
  }
}
