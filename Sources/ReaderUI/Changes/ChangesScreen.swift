import Articles
import Screen

/// An article with what was changed in it: what is gone and what has come in its place, each in brackets of its own.
struct ChangesScreen: Layer {
  private let title: String
  private let request: Int
  /// What was changed; nil until that is known.
  private var changes: TextChanges?
  private var isLoaded = false
  private var page: ChangesPage?
  private var top = 0

  /// Goes to what was changed in an article.
  static func opening(_ article: Int64, _ title: String, in session: inout Session) -> [Step] {
    let screen = ChangesScreen(title: title, request: session.nextScreenRequest())
    return [.push(screen), .work(.loadChanges(article: article, request: screen.request))]
  }

  private init(title: String, request: Int) { (self.title, self.request) = (title, request) }

  var context: KeyContext { .changes }
  var cover: LayerCover { .whole }
  var hints: [(command: Command, label: String)] { [(.nextMatch, "next change"), (.back, "back"), (.help, "help")] }
  var status: String {
    guard isLoaded else { return "…" }
    return changes.map { counted($0.count, "change") } ?? "its text is what it was when it came"
  }

  func meets(_ need: Need) -> Bool { need != .search || changes != nil }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    let height = max(1, session.screen.height - 1)
    switch command {
    case .back, .changes: return [.leave]
    case .nextMatch, .previousMatch: goToChange(backwards: command == .previousMatch, in: &session)
    default:
      let last = max(0, (page?.lines.count ?? 0) - height)
      guard let target = command.moved(top, page: max(1, height - 2), count: last + 1) else { return nil }
      top = target
    }
    return []
  }

  private mutating func goToChange(backwards: Bool, in session: inout Session) {
    guard let page else { return }
    let found = backwards ? page.changed.last { $0 < top } : page.changed.first { $0 > top }
    guard let found else { return session.tell(backwards ? "the first change" : "the last change") }
    top = found
  }

  mutating func take(_ event: Event, in session: inout Session) -> [Step] {
    guard case .changesLoaded(request, let changes) = event else { return [] }
    (self.changes, isLoaded) = (changes, true)
    settle(in: session)
    let height = max(1, session.screen.height - 1)
    if let first = page?.changed.first, first >= height { top = max(0, first - height / 4) }
    return []
  }

  mutating func settle(in session: Session) {
    page = changes.map { ChangesPage($0, measure: min(session.settings.measure, max(10, session.size.width - 4))) }
    top = min(top, max(0, (page?.lines.count ?? 0) - 1))
  }

  func draw(on frame: inout Frame, in session: Session) {
    let whole = session.screen
    Heading(left: "What was changed: \(title)", right: changes.map { $0.count.grouped } ?? "")
      .draw(in: whole, isFocused: true, on: &frame)
    guard let page else {
      let text = isLoaded ? "This article is as it was when it came." : "…"
      frame.draw(text, x: 2, y: 2, limit: whole.maxX, style: CellStyle(.faint))
      return
    }
    for (line, y) in zip(page.lines.dropFirst(top), 1..<whole.maxY) {
      var x = 2
      for (text, style) in line { x = frame.draw(text, x: x, y: y, limit: whole.maxX, style: style) }
    }
  }
}
