import Articles
import Screen

/// Everyone in the library: name and role, quotes, articles, the day of the last quote.
struct PeopleTable {
  /// No wider than this, so that the eye finds the counts of a name.
  private static let widest = 110

  let screen: PeopleScreen
  /// Whose people they are.
  let subject: Session.Subject
  /// The screen without the status line.
  let rect: Rect

  /// The rows of people that a screen shows.
  static func height(in size: Size) -> Int { max(1, size.height - 3) }

  private var width: Int { min(rect.width, Self.widest) }
  private var rows: Rect { Rect(x: rect.x, y: rect.y + 2, width: width, height: max(0, rect.height - 2)) }

  /// The row of the list that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    let row = screen.list.top + y - rows.y
    return y >= rows.y && row < screen.list.count ? row : nil
  }

  /// Draws heading, columns and the people that fit.
  func draw(on frame: inout Frame) {
    let list = screen.list
    let everyone = subject == .library ? "Everyone in the library" : "Everyone in these articles"
    Heading(left: screen.name.isEmpty ? everyone : "People: \(screen.name)", right: list.place ?? "")
      .draw(in: rect, isFocused: true, on: &frame)
    let columns = columns
    columns.drawNames(of: "name", on: &frame)
    guard list.count > 0 else {
      let text =
        list.rows.count == nil
        ? "…" : screen.name.isEmpty ? "nobody is quoted yet" : "nobody of that name is quoted"
      frame.draw(text, x: rect.x + 2, y: rows.y, limit: rect.maxX, style: CellStyle(.faint))
      return
    }
    for (y, row) in zip(rows.y..<rows.maxY, list.visible(height: rows.height)) {
      draw(list[row], y: y, columns, on: &frame)
      if row == list.selected {
        frame.emphasise(Rect(x: rect.x, y: y, width: width, height: 1), [.selected, .focused])
      }
    }
  }

  private var columns: TableColumns<PersonSummary> {
    TableColumns(
      [
        .init(name: "quotes", width: 9, least: 0) { $0.quoteCount.grouped },
        .init(name: "articles", width: 10, least: 64) { $0.articleCount.grouped },
        .init(name: "last quoted", width: 13, least: 48) { $0.lastQuoted?.description ?? "" },
      ], in: Rect(x: rect.x, y: rect.y + 1, width: width, height: rect.height - 1))
  }

  private func draw(_ person: PersonSummary?, y: Int, _ columns: TableColumns<PersonSummary>, on frame: inout Frame) {
    let end = columns.nameEnd
    guard let person else {
      frame.draw("…", x: rect.x + 2, y: y, limit: end, style: CellStyle(.faint))
      return
    }
    if person.kind == .group {
      frame.draw(QuotesPane.groupMark, x: rect.x, y: y, limit: end, style: CellStyle(.faint))
    }
    let x = frame.draw(person.name, x: rect.x + 2, y: y, limit: end, style: CellStyle(.speaker))
    if let role = person.role, x < end - 4 {
      frame.draw(", " + RoleBehindName.text(role), x: x, y: y, limit: end, style: CellStyle(.personRole))
    }
    columns.draw(person, y: y, on: &frame)
  }
}
