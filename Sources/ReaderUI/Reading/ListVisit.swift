import Articles
import Screen

/// The panes with a list that one went to from a screen below; to go back from it leads to that screen.
struct ListVisit: Layer {
  /// What the list showed before, at home and just then.
  let home, query: ListQuery
  /// The list with the place in it.
  let list: ScrollingList<ArticleRows>
  /// The article that was open before, with the place in it.
  let open: OpenArticle?
  /// The pane that took the keys.
  let focus: Pane

  var context: KeyContext { KeyContext(focus) }
  var cover: LayerCover { .allButPanes }

  mutating func run(_ command: Command, in session: inout Session) -> [Step]? { nil }
  func draw(on frame: inout Frame, in session: Session) {}
}

extension ReadingScreen {
  /// Goes to a list, with no article open.
  mutating func visit(_ query: ListQuery, in session: Session) -> [Effect] {
    var query = query.sorted(by: self.query.plainOrder)
    if session.preferences.listsUnreadOnly, query.filterWithRead == nil { query = query.togglingUnread }
    // At once, so that no key falls between the lists.
    (home, self.query) = (query, query)
    list = ScrollingList(ArticleRows())
    unread = nil
    request += 1
    opening = nil
    open = nil
    place(focus: .articles, in: session)
    return askForList(query)
  }

  /// Goes back from a list that was gone to from a screen.
  mutating func end(_ visit: ListVisit, in session: Session) -> [Effect] {
    let leaving = keepPlace()
    request += 1
    (opening, unreadSeek) = (nil, nil)
    (home, query, list) = (visit.home, visit.query, visit.list)
    unread = nil
    open = visit.open
    place(focus: visit.open == nil ? .articles : visit.focus, in: session)
    return leaving + askForList(visit.query)
  }
}
