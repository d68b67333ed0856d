import Articles

extension ReadingScreen {
  /// Scrolls the body by lines; the selected quote follows what shows.
  mutating func scrollBody(by lines: Int) {
    guard let open else { return }
    self.open?.shownTop = open.shownTop + lines
    clampBody()
    followBody()
  }

  /// Does what a command of moving does in the body.
  mutating func scrollBody(_ command: Command) {
    guard let open else { return }
    let last = max(0, open.shownLayout.lines.count - bodyHeight)
    guard let top = command.moved(open.shownTop, page: max(1, bodyHeight - 2), count: last + 1) else { return }
    // Half a page is half of what shows, not of the page that keeps lines of what was read.
    let half = max(1, bodyHeight / 2)
    switch command {
    case .halfPageDown: scrollBody(by: half)
    case .halfPageUp: scrollBody(by: -half)
    default: scrollBody(by: top - open.shownTop)
    }
  }

  /// Keeps the body from scrolling beyond its ends.
  mutating func clampBody() {
    guard let open else { return }
    let last = max(0, open.shownLayout.lines.count - bodyHeight)
    self.open?.shownTop = min(max(0, open.shownTop), last)
  }

  /// Scrolls the body so that the start of a span shows, with some lines above it when it has to jump.
  mutating func revealInBody(_ span: TextSpan) {
    guard let open else { return }
    let first = open.shownLayout.line(at: span.start)
    let last = open.shownLayout.line(at: max(span.start, span.end - 1))
    if first < open.shownTop || min(last, first + bodyHeight - 1) >= open.shownTop + bodyHeight {
      let top = first - bodyHeight / 4
      self.open?.shownTop = top
      clampBody()
    }
  }

  /// Searches the article for a pattern, while it is typed and once it is; an empty one goes on with the search before.
  mutating func search(_ pattern: String, isUnderWay: Bool, in session: inout Session) {
    guard let open else { return }
    let origin = searchOrigin ?? SearchOrigin(top: open.shownTop, search: open.shownSearch)
    searchOrigin = isUnderWay && !pattern.isEmpty ? origin : nil
    self.open?.shownTop = origin.top
    self.open?.shownSearch = origin.search
    if !pattern.isEmpty {
      let title = open.original == nil ? open.titleText : nil
      self.open?.shownSearch = TextSearch(pattern: pattern, title: title, in: open.shownText)
      if focus == .articles { focus(on: .body, in: session) }
    }
    if !isUnderWay || !pattern.isEmpty { stepMatch(backwards: false, in: &session) }
    if isUnderWay { session.message = nil }
  }

  /// Goes to the next or previous place that the search found, around the end of the text.
  mutating func stepMatch(backwards: Bool, in session: inout Session) {
    guard let search = open?.shownSearch else { return session.tell(Need.search.reason(session.bindings)) }
    guard !search.matches.isEmpty else { return session.tell("not found: \(search.pattern)", isError: true) }
    let offset = searchPlace(search, backwards: backwards)
    guard let index = search.match(after: offset, backwards: backwards) else { return }
    open?.shownSearch?.current = index
    revealInBody(search.matches[index])
    session.tell("\(index + 1) of \(search.matches.count): \(search.pattern)")
  }

  /// Where a search goes on: at the place found last, or from the page once that has moved on.
  private func searchPlace(_ search: TextSearch, backwards: Bool) -> Int {
    let current = search.current.map { search.matches[$0] }
    return current.flatMap { shows($0) ? $0.start : nil } ?? startingPoint(backwards: backwards)
  }

  /// Whether there is a place to go to that was searched for: of what the library was searched for that is none around the
  /// end of the text.
  func hasMatch(backwards: Bool) -> Bool {
    guard let search = open?.shownSearch else { return false }
    guard search.isOfLibrary else { return true }
    let offset = searchPlace(search, backwards: backwards)
    return search.matches.contains { backwards ? $0.start < offset : $0.start > offset }
  }

  /// Where a search begins that stands nowhere yet: before the page, the title with it at the top.
  private func startingPoint(backwards: Bool) -> Int {
    guard let open, !open.shownLayout.lines.isEmpty, backwards || open.shownTop > 0 else { return Int.min }
    let start = max(0, open.shownLayout.start(ofLine: min(open.shownTop, open.shownLayout.lines.count - 1)))
    return backwards ? start : start - 1
  }

  /// The quote that is selected in the clean text.
  var selectedQuote: Quote? {
    guard let open, open.original == nil else { return nil }
    return open.selectedQuote.map { open.quotes[$0] }
  }

  /// Whether the beginning of the selected quote shows.
  var showsSelectedQuote: Bool { selectedQuote.map { shows($0.content[0]) } ?? false }

  private func shows(_ span: TextSpan) -> Bool {
    guard let open else { return false }
    return (open.shownTop..<open.shownTop + bodyHeight).contains(open.shownLayout.line(at: span.start))
  }
}
