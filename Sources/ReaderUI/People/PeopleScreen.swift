import Articles
import Screen

/// Everyone in the library, or those of a name.
struct PeopleScreen: Layer {
  /// The words that the names have.
  private(set) var name = ""
  /// The people, those with most quotes first.
  private(set) var list = ScrollingList(PagedRows<PersonSummary>(pageLength: 100))
  /// The person to select once they are there.
  private var sought: Int64?
  /// Whether the selected person is to be opened as soon as they are there.
  private var opensSelected = false
  /// The number of the request for what it shows; answers to others are dropped.
  private var request: Int

  /// Goes to the screen of everyone in the library.
  static func opening(in session: inout Session) -> [Step] {
    [.push(PeopleScreen(request: session.nextScreenRequest()))]
  }

  private init(request: Int) { self.request = request }

  var context: KeyContext { .people }
  var cover: LayerCover { .whole }
  var status: String { list.rows.count.map { counted($0, "person", "people") } ?? "…" }
  var hints: [(command: Command, label: String)] {
    [(.open, "person"), (.search, "name"), (.leave, "back"), (.help, "help")]
  }

  func meets(_ need: Need) -> Bool { need != .selection || list.rows.count != 0 }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let height = PeopleTable.height(in: session.size)
    if list.move(command, page: max(1, height - 1)) {
      list.reveal(rows: height)
      return []
    }
    switch command {
    case .open:
      guard let person = list.selectedRow else {
        opensSelected = true
        return []
      }
      return PersonScreen.opening(person.id, in: &session)
    case .back:
      if name.isEmpty { return [.leave] }
      narrow(to: "", in: &session)
      return []
    case .search, .filter: return [.push(Prompt(.personName, text: name))]
    default: return nil
    }
  }

  mutating func handle(_ mouse: MouseEvent, in session: inout Session) -> [Step] {
    guard let row = PeopleTable(screen: self, subject: session.subject, rect: session.screen).row(atY: mouse.y) else {
      return []
    }
    list.select(row)
    return mouse.action == .doublePress ? [.run(.open)] : []
  }

  mutating func take(_ input: Prompt.Input, in session: inout Session) -> [Step]? {
    guard input.purpose == .personName else { return nil }
    narrow(to: input.text.joinedWords, in: &session)
    return []
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    switch event {
    case .peopleLoaded(request, let row, let people, let count):
      list.change(seeking: sought) { $0.take(people, from: row, count: count) }
      sought = nil
      settle(in: session)
      let opens = opensSelected
      opensSelected = false
      if opens, let person = list.selectedRow { return PersonScreen.opening(person.id, in: &session) }
    case .libraryChanged: list.know { $0.refresh() }
    default: break
    }
    return []
  }

  mutating func settle(in session: Session) { list.reveal(rows: PeopleTable.height(in: session.size)) }

  mutating func ask(in session: Session) -> [Effect] {
    let near = list.near(page: session.size.height)
    var wanted: [Range<Int>] = []
    list.know { wanted = $0.ask(near) }
    return wanted.map { .loadPeople(named: name, rows: $0, request: request) }
  }

  func draw(on frame: inout Frame, in session: Session) {
    PeopleTable(screen: self, subject: session.subject, rect: session.screen).draw(on: &frame)
  }

  /// Shows the people of a name only.
  private mutating func narrow(to name: String, in session: inout Session) {
    guard name != self.name else { return }
    let selected = list.selectedRow?.id
    self = PeopleScreen(request: session.nextScreenRequest())
    self.name = name
    sought = name.isEmpty ? selected : nil
  }
}
