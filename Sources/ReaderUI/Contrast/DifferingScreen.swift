import Articles
import Screen

/// What one person said on one thing that pulls apart, two by two: whether the one contradicts the other is for the reader
/// to say.
struct DifferingScreen: NarrowedLayer {
  /// The person's number in the library.
  let person: Int64
  /// What the person is called.
  let name: String
  /// What narrows the quotes that are compared.
  var narrowing: QuoteNarrowing
  /// The pairs, the newest first.
  private(set) var list = ScrollingList(LoadedRows<DifferingStatements>())
  /// The number of the request for them.
  private var request: Int

  /// The most lines of a statement.
  private static let lineLimit = 8

  /// Goes to the statements of a person.
  static func opening(_ person: Int64, named name: String, _ filter: QuoteFilter, in session: inout Session) -> [Step] {
    let screen = DifferingScreen(
      person: person, name: name, narrowing: QuoteNarrowing(filter), request: session.nextScreenRequest())
    return [.push(screen), screen.loading]
  }

  private init(person: Int64, name: String, narrowing: QuoteNarrowing, request: Int) {
    self.person = person
    self.name = name
    self.narrowing = narrowing
    self.request = request
  }

  private var loading: Step { .work(.loadDiffering(of: person, narrowing.filter, request: request)) }

  var context: KeyContext { .differing }
  var cover: LayerCover { .whole }
  var status: String { list.rows.count.map { counted($0, "pair") } ?? "…" }
  var hints: [(command: Command, label: String)] {
    [
      (.open, "the later one’s article"), (.search, "words"), (.filter, "time"), (.quoteKind, "kind"), (.help, "help"),
    ]
  }

  func meets(_ need: Need) -> Bool { need != .selection || list.selectedRow != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    if list.move(command, page: max(1, session.size.height / 6)) {
      settle(in: session)
      return []
    }
    if command == .open {
      return list.selectedRow.map { [.showQuote($0.second.number, article: $0.second.article)] } ?? []
    }
    return narrow(in: &session) { $0.run(command) }
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    narrow(in: &session) { $0.take(input) }
  }

  mutating func askAnew(in session: inout Session) -> [Step] {
    request = session.nextScreenRequest()
    list = ScrollingList(LoadedRows())
    return [loading]
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = rows(in: session).row(atY: mouse.y, top: list.top, count: list.count) else { return [] }
    list.select(row)
    settle(in: session)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .differingLoaded(request, let pairs):
      list.change { $0.all = pairs }
      settle(in: session)
    case .libraryChanged: return [loading]
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) {
    let rows = rows(in: session)
    list.reveal(height: rows.rect.height, gap: 1, heightOf: rows.height(ofRow:))
  }

  func draw(on frame: inout Frame, in session: Session) {
    let whole = session.screen
    let filter = narrowing.filter
    let left = filter.isOpen ? "\(name): differing statements" : "\(name): differing statements, \(filter.label)"
    Heading(left: left, right: list.place ?? "").draw(in: whole, isFocused: true, on: &frame)
    guard list.count > 0 else {
      let text = list.rows.count == nil ? "…" : "no two of these quotes pull apart"
      frame.draw(text, x: 1, y: 1, limit: whole.maxX, style: CellStyle(.faint))
      return
    }
    rows(in: session).draw(top: list.top, count: list.count, selected: list.selected, on: &frame)
  }

  private func rows(in session: Session) -> TallRows {
    let whole = session.screen
    let columns = ColumnPair(in: whole.width - 2)
    let rect = Rect(x: 0, y: 1, width: min(whole.width, columns.allCells + 2), height: max(1, whole.height - 1))
    let pairs = list
    return TallRows(rect: rect) { row in
      guard let pair = pairs[row] else { return [] }
      func column(_ quote: StoredQuote, _ marked: [TextSpan]) -> [StyledLine] {
        QuoteColumn(quote: quote, marked: marked, width: columns.width, limit: Self.lineLimit).lines
      }
      let kinds = pair.differences.map(\.rawValue).joined(separator: ", ")
      return [[("differ in \(kinds)", CellStyle(.key))]]
        + columns.lines(column(pair.first, pair.differingInFirst), column(pair.second, pair.differingInSecond))
    }
  }
}

extension DifferingStatements: ListRow {
  /// The places of the two.
  var key: [QuotePlace] { [first.place, second.place] }
}
