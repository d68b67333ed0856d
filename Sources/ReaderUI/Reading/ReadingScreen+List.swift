import Articles
import Screen

extension ReadingScreen {
  /// The lines that a row of the list takes: with the words that a search found it is one more.
  ///
  /// A list that has the width of a screen puts all on one line.
  var rowHeight: Int { takesListFormat ? (query.isSearch ? 2 : 1) : query.isSearch ? 3 : isWide ? 1 : 2 }

  /// Whether rows have the form that the person wrote: not beside an article, where there is no room for it.
  var takesListFormat: Bool {
    let width = (layout[.articles] ?? layout.whole).width
    return hasListFormat && (width == layout.whole.width || width >= ArticlesPane.roomy)
  }

  /// Whether the list has room for all that is known of an article on one line.
  var isWide: Bool { (layout[.articles] ?? layout.whole).width >= ArticlesPane.wide && !query.isSearch }

  /// The rows of the list that the pane shows.
  var shownRows: Int { max(1, ((layout[.articles] ?? layout.whole).height - 1) / rowHeight) }

  /// Scrolls the list so that the selected row shows.
  mutating func revealRow() { list.reveal(rows: shownRows) }

  /// Asks for a list; answers to earlier requests no longer count.
  mutating func askForList(_ other: ListQuery) -> [Effect] {
    listRequest += 1
    let isSame = query.filter == other.filter && query.isSearch == other.isSearch
    return [.list(other, request: listRequest, keepingPlace: isSame && list.count > 0)]
  }

  /// Lists articles and keeps the selection on the same one where it is still there.
  mutating func list(_ numbers: [Int64], _ other: ListQuery, in session: inout Session) -> [Step] {
    let isOther = other.filter != query.filter || other.isSearch != query.isSearch
    if isOther { unread = nil }
    if other.filter != query.filter { list.know { $0.forgetSnippets() } }
    let numbers = isOther ? numbers : withRead(numbers)
    query = other
    let selected = list.rows.number(at: list.selected)
    // A list that comes after the article one began with begins at that.
    list.change(seeking: list.rows.count == nil ? open?.number ?? opening?.article : nil) { $0.list(numbers) }
    // The best answer to a search is what one wants to see.
    if isOther, query.isSearch || selected.map({ list.rows.index(of: $0) == nil }) ?? true { list.select(0) }
    var steps: [Step] = isOther ? [.showPanes] : []
    // What the list lacks does not stay beside it; the whole list comes in portions, and lacks nothing.
    if isOther, !other.filter.isEmpty, opening == nil, let open, list.rows.index(of: open.number) == nil {
      steps += keepPlace().steps
      self.open = nil
      place(focus: .articles, in: session)
    }
    if isOther, !numbers.isEmpty { place(focus: .articles, in: session) }
    revealRow()
    // What changes by itself speaks over nothing.
    let isNarrowed = query.filter != home.filter || query.filterWithRead != nil
    if numbers.isEmpty, isNarrowed, isOther || session.message == nil {
      session.tell(
        query.filterWithRead == nil
          ? "nothing found: \(query.title)" : "nothing is unread here: \(session.key(.unreadOnly)) lists all")
    }
    return steps
  }

  /// What is unread, and what was read of it since one came to the list, which stays until one leaves it.
  private func withRead(_ numbers: [Int64]) -> [Int64] {
    guard query.filterWithRead != nil, let shown = list.rows.numbers, shown != numbers else { return numbers }
    let unread = Set(numbers)
    var behind: [Int64?: [Int64]] = [:]
    var last: Int64?
    for number in shown {
      if unread.contains(number) {
        last = number
      } else if list.rows[number]?.marks.isRead == true {
        behind[last, default: []].append(number)
      }
    }
    if behind.isEmpty { return numbers }
    return (behind[nil] ?? []) + numbers.flatMap { [$0] + (behind[$0] ?? []) }
  }

  /// Sorts the list otherwise.
  mutating func sort(by order: ArticleOrder, in session: inout Session) -> [Effect] {
    session.tell("sorted by \(order.rawValue)")
    return askForList(query.sorted(by: order))
  }

  /// Saves what narrows the list under a name.
  mutating func saveFilter(named text: String, in session: inout Session) -> [Effect] {
    let name = text.joinedWords
    guard !name.isEmpty else { return [] }
    query.name = name
    session.tell("saved as “\(name)”: \(session.key(.filters)) lists the saved filters")
    return [.saveFilter(name: name, filter: query.filter)]
  }

  /// The article that marks are for: the open one while one reads it, else the selected one; nil until it is known.
  var marked: ArticleSummary? {
    guard let open, focus != .articles || isSelected(open) else { return list.selectedRow }
    return summary(of: open)
  }

  /// Whether the list has the open article selected, or has not come yet and will begin at it.
  private func isSelected(_ open: OpenArticle) -> Bool {
    list.rows.count == nil || list.rows.number(at: list.selected) == open.number
  }

  /// What is known of the open article, by its row or, where the list does not have it, by what came with it.
  func summary(of open: OpenArticle) -> ArticleSummary? {
    (list.rows.index(of: open.number) == nil ? nil : list.rows[open.number]) ?? open.annotations.summary
  }

  /// Marks an article as its marks suggest; it shows at once.
  mutating func mark(_ choose: (ArticleMarks) -> Mark) -> [Effect] {
    guard let marked else { return [] }
    return mark(marked, choose(marked.marks))
  }

  /// Marks the article as what is said, `read` or `unread`, whichever it is.
  mutating func mark(as text: String, in session: inout Session) -> [Step] {
    guard let isRead = ["read": true, "unread": false][text] else {
      session.tell("mark-read read, or mark-read unread", isError: true)
      return []
    }
    guard let marked, marked.marks.isRead != isRead else { return [] }
    session.tell(isRead ? "read" : "unread again")
    return mark(marked, .read(isRead)).steps
  }

  mutating func mark(_ article: ArticleSummary, _ mark: Mark) -> [Effect] {
    if list.rows.index(of: article.id) != nil {
      if case .read(let value) = mark, article.marks.isRead != value {
        unread = unread.map { max(0, $0 + (value ? -1 : 1)) }
      }
      list.know { $0.mark(article.id) { $0 = $0.with(mark) } }
    }
    if open?.number == article.id { open?.annotations.mark { $0 = $0.with(mark) } }
    return [.mark([article.id], mark, withReports: query.joinsReports)]
  }

  /// Takes the article that marks are for out of the library; the next one has its place.
  mutating func deleteMarked() -> [Effect] {
    guard let marked else { return [] }
    if open?.number == marked.id {
      open = nil
      opening = nil
      request += 1
    }
    if let index = list.rows.index(of: marked.id), let numbers = list.rows.numbers {
      let selected = list.selected
      list.change { $0.list(numbers.filter { $0 != marked.id }) }
      list.select(index < selected ? selected - 1 : selected)
      if unread != nil, !marked.marks.isRead { unread = unread.map { max(0, $0 - 1) } }
    }
    // Whoever clears up one feed means what that has, and not what others print.
    return [.delete([marked.id], withReports: query.joinsReports && !query.isOfOneFeed)]
  }

  /// Fetches the page of the article that marks are for, or shows what its feed says again.
  func toggleFullText(in session: inout Session) -> [Effect] {
    guard let marked else {
      session.tell(Need.markedArticle.reason(session.bindings))
      return []
    }
    session.tell("fetching the page …")
    let address = open?.number == marked.id ? open?.address ?? marked.address : marked.address
    return [.toggleFullText(article: marked.id, address: address)]
  }

  /// Puts a tag on the article, or takes it off where it is.
  mutating func tag(_ text: String) -> [Effect] {
    let tag = text.joinedWords
    return tag.isEmpty ? [] : mark { .tag(tag, !$0.tags.contains(tag)) }
  }
}
