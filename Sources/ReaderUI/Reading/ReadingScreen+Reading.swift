import Articles

extension ReadingScreen {
  /// Marks what counts as read by now: the open article whose end shows, or the one that was moved on from.
  mutating func markAsRead(in session: Session) -> [Effect] {
    switch session.preferences.reading {
    case .open, .never: return []
    case .end:
      guard let open, open.original == nil, opening == nil, showsEnd, let article = summary(of: open),
        !article.marks.isRead, article.id != readToEnd
      else { return [] }
      // Whoever takes the mark back there is not contradicted.
      readToEnd = article.id
      return mark(article, .read(true))
    case .pass:
      let selected = list.rows.number(at: list.selected)
      guard selected != lastSelected else { return [] }
      defer { lastSelected = selected }
      guard let left = lastSelected, list.rows.index(of: left) != nil, let row = list.rows[left], !row.marks.isRead
      else { return [] }
      return mark(row, .read(true))
    }
  }

  /// Whether the last line of the open article shows.
  private var showsEnd: Bool { open.map { $0.top + bodyHeight >= $0.layout.lines.count } ?? false }

  /// Gives the article to a line of the shell.
  func pipe(_ form: ArticleForm, to line: String) -> [Step] {
    guard let marked, line.contains(where: { !$0.isWhitespace }) else { return [] }
    return [.work(.pipe(marked.id, form, line))]
  }
}
