import Articles

extension AppState {
  /// Goes to the next or previous place that the search found, around the end of the text.
  mutating func stepMatch(backwards: Bool) {
    guard let search = open?.shownSearch else {
      message = Message("nothing has been searched for: / searches")
      return
    }
    guard !search.matches.isEmpty else {
      message = Message("not found: \(search.pattern)", isError: true)
      return
    }
    let current = search.current.map { search.matches[$0] }
    // Once the page has moved on, the search goes on from there.
    let offset = current.flatMap { shows($0) ? $0.start : nil } ?? (backwards ? startOfPage : startOfPage - 1)
    guard let index = search.match(after: offset, backwards: backwards) else { return }
    open?.shownSearch?.current = index
    revealInBody(search.matches[index])
    message = Message("\(index + 1) of \(search.matches.count): \(search.pattern)")
  }

  private var startOfPage: Int {
    guard let open, !open.shownLayout.lines.isEmpty else { return 0 }
    return max(0, open.shownLayout.start(ofLine: min(open.shownTop, open.shownLayout.lines.count - 1)))
  }

  private func shows(_ span: TextSpan) -> Bool {
    guard let open else { return false }
    return (open.shownTop..<open.shownTop + bodyHeight).contains(open.shownLayout.line(at: span.start))
  }

  /// Searches the article for a pattern; an empty one goes on with the search before.
  mutating func search(_ pattern: String) -> [Effect] {
    guard let open else { return [] }
    if pattern.isEmpty {
      stepMatch(backwards: false)
      return []
    }
    self.open?.shownSearch = TextSearch(pattern: pattern, in: open.shownText)
    if focus == .articles { focus(on: .body) }
    stepMatch(backwards: false)
    return []
  }
}
