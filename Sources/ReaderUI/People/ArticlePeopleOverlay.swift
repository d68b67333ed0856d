import Articles
import Screen

/// The people of the open article, with their roles and the number of their quotes.
struct ArticlePeopleOverlay: Layer {
  /// A person of the article.
  struct Entry: ListRow {
    /// The index among the people of the article.
    let key: Int
    let person: Person
    let quoteCount: Int
  }

  private(set) var list: ScrollingList<LoadedRows<Entry>>

  /// Lists the people of an article from one of them on, by their index.
  init(_ analysis: AnalysedArticle, selected: Int) {
    let counts = Dictionary(grouping: analysis.quotes.compactMap(\.speaker)) { $0 }.mapValues(\.count)
    list = ScrollingList(
      LoadedRows(
        analysis.people.enumerated().map { Entry(key: $0, person: $1, quoteCount: counts[$0] ?? 0) }))
    list.select(selected)
  }

  var context: KeyContext { .articlePeople }
  var cover: LayerCover { .part }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, session.size.height / 3)) {
      settle(in: session)
      return []
    }
    switch command {
    case .open: return [.leave, .goToQuotes(ofPerson: list.selected)]
    case .libraryPeople: return [.leave, .showSpeaker(person: list.selected)]
    case .back, .people: return [.leave]
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    let inside = box(in: session).inside
    let row = list.top + mouse.y - inside.y
    guard inside.contains(x: mouse.x, y: mouse.y), row < list.count else { return [.leave] }
    return [.leave, .goToQuotes(ofPerson: row)]
  }

  mutating func settle(in session: Session) { list.reveal(rows: max(1, box(in: session).inside.height)) }

  func draw(on frame: inout Frame, in session: Session) {
    let box = box(in: session)
    box.draw(on: &frame)
    let inside = box.inside
    for (row, y) in zip(list.visible(height: inside.height), inside.y..<inside.maxY) {
      guard let entry = list[row] else { continue }
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
      if row == list.selected {
        frame.emphasise(Rect(x: inside.x, y: y, width: inside.width, height: 1), [.selected, .focused])
      }
    }
  }

  private func box(in session: Session) -> OverlayBox {
    let title =
      "People of this article (\(session.key(.open)) first quote, \(session.key(.libraryPeople)) all articles)"
    return OverlayBox(title: title, columns: 76, rows: list.count, size: session.size)
  }
}
