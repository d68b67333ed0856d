import Articles
import Screen

/// A topic: its quotes by month, its people by number of quotes, its quotes by date.
struct TopicPage {
  /// No wider than this, as text is not read well across a wide screen.
  private static let widest = 110
  /// The most lines of a quote.
  private static let lineLimit = 3

  private let screen: TopicScreen
  private let whole: Rect
  private let width: Int
  private let speakers: Int
  /// The part of the screen that lists people and quotes.
  let list: Rect

  init(_ screen: TopicScreen, _ session: Session) {
    self.screen = screen
    whole = session.screen
    width = min(whole.width, Self.widest)
    speakers =
      screen.list.rows.all?.prefix { if case .speaker = $0 { true } else { false } }.count ?? 0
    let top = screen.topic.map { $0.history.months.isEmpty } ?? true ? 1 : 2
    list = Rect(x: 0, y: top, width: width, height: max(1, whole.height - top))
  }

  /// The row that a line of the screen shows.
  func row(atY y: Int) -> Int? {
    guard y >= list.y else { return nil }
    var bottom = list.y
    for row in screen.list.top..<max(screen.list.top, screen.list.count) {
      bottom += height(ofRow: row)
      if y < bottom { return row }
    }
    return nil
  }

  /// The lines of a row, with the heading above the first of its kind.
  func height(ofRow row: Int) -> Int { lines(ofRow: row).count }

  /// Draws what fits.
  func draw(on frame: inout Frame) {
    let filter = screen.narrowing.filter
    let name = filter.label.isEmpty ? screen.name : "\(screen.name): \(filter.label)"
    Heading(left: name, right: screen.list.place ?? "").draw(in: whole, isFocused: true, on: &frame)
    guard let topic = screen.topic else {
      frame.draw("…", x: 1, y: 1, limit: whole.maxX, style: CellStyle(.faint))
      return
    }
    if list.y > 1 {
      let line: StyledLine = [
        ("by month ", CellStyle(.faint)), (topic.history.line(width: max(8, width - 40)), CellStyle(.quote)),
      ]
      TallRows.draw(line, x: 1, y: 1, limit: width - 1, on: &frame)
    }
    guard screen.list.count > 0 else {
      let text =
        topic.articleCount == 0
        ? "no articles" : filter.isOpen ? "these articles quote nobody" : "no quotes of these articles"
      frame.draw(text, x: 1, y: list.y, limit: whole.maxX, style: CellStyle(.faint))
      return
    }
    var y = list.y
    for row in screen.list.top..<screen.list.count where y < list.maxY {
      let lines = lines(ofRow: row)
      for (line, y) in zip(lines, y..<list.maxY) { TallRows.draw(line, x: 1, y: y, limit: width - 1, on: &frame) }
      let first = y + headings(aboveRow: row).count
      if row == screen.list.selected, first < list.maxY {
        let height = min(content(ofRow: row).count, list.maxY - first)
        frame.emphasise(Rect(x: 0, y: first, width: width, height: height), .selected)
        frame.emphasise(Rect(x: 0, y: first, width: width, height: 1), .focused)
      }
      y += lines.count
    }
  }

  private func lines(ofRow row: Int) -> [StyledLine] {
    headings(aboveRow: row) + content(ofRow: row) + (row < speakers ? [] : [[]])
  }

  private func headings(aboveRow row: Int) -> [StyledLine] {
    if row == 0, speakers > 0 { return [[("People by number of quotes", CellStyle(.title))]] }
    guard row == speakers else { return [] }
    return (speakers > 0 ? [[]] : []) + [
      [(screen.narrowing.filter.oldestFirst ? "Quotes, oldest first" : "Quotes, newest first", CellStyle(.title))]
    ]
  }

  private func content(ofRow row: Int) -> [StyledLine] {
    switch screen.list[row] {
    case .speaker(let speaker)?:
      let count = speaker.quoteCount.grouped
      let margin = String(repeating: " ", count: max(0, 6 - DisplayWidth.of(count)))
      return [
        [
          (margin + count + "  ", CellStyle(.text)), (speaker.person.name, CellStyle(.speaker)),
          (speaker.person.role.map { ", " + RoleBehindName.text($0) } ?? "", CellStyle(.personRole)),
        ]
      ]
    case .quote(let quote)?:
      return QuoteColumn(
        quote: quote, name: quote.speaker ?? "no speaker named",
        marked: screen.narrowing.filter.found(in: quote.statement.text), width: width - 2, limit: Self.lineLimit
      ).lines
    case nil: return []
    }
  }
}
