import Articles
import Screen

/// The people of the open article, with their roles and the number of their quotes.
struct ArticlePeopleOverlay: ListOverlay {
  /// A person of the article.
  struct Entry: ListRow {
    /// The index among the people of the article.
    let key: Int
    let person: Person
    let quoteCount: Int
  }

  var list: ScrollingList<LoadedRows<Entry>>

  /// Lists the people of an article from one of them on, by their index.
  init(_ analysis: AnalysedArticle, selected: Int) {
    let counts = Dictionary(grouping: analysis.quotes.compactMap(\.speaker)) { $0 }.mapValues(\.count)
    list = ScrollingList(
      LoadedRows(
        analysis.people.enumerated().map { Entry(key: $0, person: $1, quoteCount: counts[$0] ?? 0) }))
    list.select(selected)
  }

  var context: KeyContext { .articlePeople }

  mutating func act(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .open: return [.leave, .goToQuotes(ofPerson: list.selected)]
    case .libraryPeople: return [.leave, .showSpeaker(person: list.selected)]
    case .back, .people: return [.leave]
    default: return nil
    }
  }

  mutating func press(row: Int, _ mouse: MouseEvent) -> [Step] { [.leave, .goToQuotes(ofPerson: row)] }

  func draw(on frame: inout Frame, in session: Session) {
    let box = box(in: session)
    box.draw(on: &frame)
    let inside = box.inside
    drawRows(on: &frame, in: inside) { row, y, frame in
      guard let entry = list[row] else { return }
      let count = counted(entry.quoteCount, "quote")
      let right = inside.maxX - count.count
      frame.draw(count, x: right, y: y, limit: inside.maxX, style: CellStyle(.faint))
      let number = entry.person.kind == .group ? QuotesPane.groupMark : String(entry.key + 1)
      let x = frame.draw(
        "\(number) \(entry.person.name)", x: inside.x + max(0, 3 - number.count), y: y, limit: right - 1,
        style: CellStyle(.speaker, speaker: entry.key))
      if let role = entry.person.role {
        frame.draw(", " + RoleBehindName.text(role), x: x, y: y, limit: right - 1, style: CellStyle(.personRole))
      }
    }
  }

  func box(in session: Session) -> OverlayBox {
    let title =
      "People of this article (\(session.key(.open)) first quote, \(session.key(.libraryPeople)) all articles)"
    return OverlayBox(title: title, columns: 76, rows: list.count, size: session.size)
  }
}
