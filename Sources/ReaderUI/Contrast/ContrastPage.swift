import Articles
import Screen

/// Two people beside each other: who they are and when they spoke, then the quotes of both by date, each in the column of
/// its speaker.
struct ContrastPage {
  /// The most lines of a quote, and of the selected one.
  private static let lineLimit = (other: 4, selected: 12)

  private let screen: ContrastScreen
  private let columns: ColumnPair
  private let whole: Rect
  private let header: [StyledLine]
  private let bindings: KeyBindings

  init(_ screen: ContrastScreen, _ session: Session) {
    self.screen = screen
    bindings = session.bindings
    whole = session.screen
    columns = ColumnPair(in: whole.width - 2)
    header = Array(Self.header(of: screen, columns).prefix(max(0, session.size.height / 3 - 1)))
  }

  /// The quotes.
  var rows: TallRows {
    let top = 2 + header.count
    let rect = Rect(
      x: 0, y: top, width: min(whole.width, columns.allCells + 2), height: max(1, whole.height - top))
    return TallRows(rect: rect, lines: lines(ofRow:))
  }

  /// Draws the people and the quotes that fit.
  func draw(on frame: inout Frame) {
    let filter = screen.narrowing.filter
    let names = screen.people.map { screen.summaries[$0]?.name ?? "…" }.joined(separator: " and ")
    let place = screen.list.place ?? ""
    let order = filter.oldestFirst ? "oldest first" : "newest first"
    Heading(
      left: filter.isOpen ? names : "\(names): \(filter.label)", right: whole.width < 60 ? place : "\(order)  \(place)"
    ).draw(in: whole, isFocused: true, on: &frame)
    for (line, y) in zip(header, 1...) { TallRows.draw(line, x: 1, y: y, limit: whole.maxX - 1, on: &frame) }
    let rows = rows
    let rule = Array(repeating: Glyph("─"), count: whole.width)
    frame.draw(rule, x: 0, y: rows.rect.y - 1, limit: whole.maxX, style: CellStyle(.border))
    let list = screen.list
    guard list.count > 0 else {
      let text =
        list.rows.count == nil
        ? "…" : filter.isOpen ? "no quotes" : "no quotes: \(bindings.keyName(for: .leave)) shows all again"
      frame.draw(text, x: 1, y: rows.rect.y, limit: whole.maxX, style: CellStyle(.faint))
      return
    }
    columns.drawRule(from: rows.rect.y, to: rows.rect.maxY, on: &frame)
    rows.draw(top: list.top, count: list.count, selected: list.selected, on: &frame)
  }

  private static func header(of screen: ContrastScreen, _ columns: ColumnPair) -> [StyledLine] {
    let sides = screen.people.enumerated().map { number, id -> [StyledLine] in
      guard let person = screen.summaries[id] else { return [[("…", CellStyle(.faint))]] }
      let history = screen.histories[id]
      let count = history.map { $0.months.reduce(0) { $0 + $1.count } }
      let name: StyledLine = [
        (person.name, CellStyle(.speaker, speaker: number)),
        (count.map { " · \(counted($0, "quote"))" } ?? "", CellStyle(.text)),
        (person.role.map { " · " + RoleBehindName.text($0) } ?? "", CellStyle(.personRole)),
      ]
      guard let history, !history.months.isEmpty else { return [name] }
      return [name, [(history.line(width: max(8, columns.width - 26)), CellStyle(.quote, speaker: number))]]
    }
    let others = screen.histories[screen.people[0]]?.others.filter { !screen.people.contains($0.person.id) } ?? []
    let names = others.map { "\($0.person.name) (\($0.articleCount.grouped))" }.joined(separator: ", ")
    return columns.lines(sides[0], sides[1])
      + (others.isEmpty ? [] : [[("also quoted on it: ", CellStyle(.faint)), (names, CellStyle(.text))]])
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    guard let quote = screen.list[row] else { return [[("…", CellStyle(.faint))], []] }
    let isSecond = quote.person == screen.people[1]
    let column = QuoteColumn(
      quote: quote, name: columns.isStacked ? screen.speaker(of: quote)?.name ?? quote.speaker : nil,
      speaker: isSecond ? 1 : 0, marked: screen.narrowing.filter.found(in: quote.statement.text), width: columns.width,
      limit: row == screen.list.selected ? Self.lineLimit.selected : Self.lineLimit.other)
    return isSecond ? columns.lines([], column.lines) : columns.lines(column.lines, [])
  }
}
