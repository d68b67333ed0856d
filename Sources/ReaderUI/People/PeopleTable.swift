import Articles
import Screen

/// Everyone in the library: name and role, quotes, articles, the day of the last quote.
struct PeopleTable {
  /// No wider than this, so that the eye finds the counts of a name.
  private static let widest = 110

  let screen: PeopleScreen
  /// The screen without the status line.
  let rect: Rect

  /// The rows of people that a screen shows.
  static func height(in size: Size) -> Int { max(1, size.height - 3) }

  /// The row of the list that a row of the screen shows.
  func row(atY y: Int) -> Int? {
    let row = screen.top + y - rect.y - 2
    return y >= rect.y + 2 && row < screen.people.count ?? 0 ? row : nil
  }

  /// Draws heading, columns and the people that fit.
  func draw(on frame: inout Frame) {
    drawHeading(on: &frame)
    let columns = columns
    for column in columns {
      frame.draw(
        column.name, x: column.end - column.name.count, y: rect.y + 1, limit: column.end, style: CellStyle(.faint))
    }
    frame.draw("name", x: rect.x + 2, y: rect.y + 1, limit: nameEnd, style: CellStyle(.faint))
    guard let count = screen.people.count else {
      frame.draw("…", x: rect.x + 2, y: rect.y + 2, limit: rect.maxX, style: CellStyle(.faint))
      return
    }
    if count == 0 {
      let text = screen.name.isEmpty ? "nobody is quoted yet" : "nobody of that name is quoted"
      frame.draw(text, x: rect.x + 2, y: rect.y + 2, limit: rect.maxX, style: CellStyle(.faint))
    }
    for (y, row) in zip(rect.y + 2..<rect.maxY, screen.top..<max(screen.top, count)) {
      draw(screen.people[row], y: y, columns, on: &frame)
      if row == screen.selected {
        frame.emphasise(Rect(x: rect.x, y: y, width: width, height: 1), [.selected, .focused])
      }
    }
  }

  private var width: Int { min(rect.width, Self.widest) }
  private var nameEnd: Int { (columns.first.map { $0.end - $0.width } ?? rect.x + width) - 1 }

  /// The columns of figures that have room beside a name, from left to right.
  private var columns: [(name: String, width: Int, end: Int, value: (PersonEntry) -> String)] {
    let all: [(name: String, width: Int, least: Int, value: (PersonEntry) -> String)] = [
      ("quotes", 9, 0, { Decimal.grouped($0.quotes) }),
      ("articles", 10, 64, { Decimal.grouped($0.articles) }),
      ("last quoted", 13, 48, { $0.lastQuoted?.description ?? "" }),
    ]
    let shown = all.filter { $0.least <= width }
    var end = rect.x + width - 1 - shown.reduce(0) { $0 + $1.width }
    return shown.map { column in
      end += column.width
      return (column.name, column.width, end, column.value)
    }
  }

  private func drawHeading(on frame: inout Frame) {
    let place = screen.people.count.map {
      $0 == 0 ? "0" : "\(Decimal.grouped(screen.selected + 1))/\(Decimal.grouped($0))"
    }
    Heading(
      left: screen.name.isEmpty ? "Everyone in the library" : "People: \(screen.name)", right: place ?? ""
    ).draw(in: rect, isFocused: true, on: &frame)
  }

  private func draw(
    _ person: PersonEntry?, y: Int, _ columns: [(name: String, width: Int, end: Int, value: (PersonEntry) -> String)],
    on frame: inout Frame
  ) {
    guard let person else {
      frame.draw("…", x: rect.x + 2, y: y, limit: nameEnd, style: CellStyle(.faint))
      return
    }
    let x = frame.draw(person.name, x: rect.x + 2, y: y, limit: nameEnd, style: CellStyle(.speaker))
    if let role = person.role, x < nameEnd - 4 {
      frame.draw(", " + role, x: x, y: y, limit: nameEnd, style: CellStyle(.personRole))
    }
    for column in columns {
      let text = column.value(person)
      frame.draw(text, x: column.end - DisplayWidth.of(text), y: y, limit: column.end, style: CellStyle(.faint))
    }
  }
}
