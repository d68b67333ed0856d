import Articles

extension AppState {
  /// Asks for a list of the library; answers to earlier requests no longer count.
  mutating func askForList(_ query: ListQuery) -> [Effect] {
    listRequest += 1
    return [.list(query, request: listRequest)]
  }

  /// Lists articles of the library and keeps the selection on the same article where it is still there.
  mutating func list(_ numbers: [Int64], _ query: ListQuery) {
    let selected = entries.number(at: selectedEntry)
    let opened: Int64? = if case .library(let number) = open?.article.origin { number } else { nil }
    let isOther = query.filter != listQuery.filter || query.isSearch != listQuery.isSearch
    if isOther { unread = nil }
    if query.filter != listQuery.filter { entries.forgetSnippets() }
    listQuery = query
    entries.list(numbers)
    let kept = selected.flatMap { entries.index(of: $0) }
    // The best answer to a search is what one wants to see.
    selectedEntry =
      isOther && query.isSearch ? 0 : kept ?? (isOther ? 0 : min(selectedEntry, max(0, numbers.count - 1)))
    if let opened { open?.entry = entries.index(of: opened) }
    if isOther {
      screens = []
      if !numbers.isEmpty { focus = .articles }
    }
    revealEntry()
    if numbers.isEmpty, !query.filter.isEmpty { message = Message("nothing found: \(query.filter)") }
  }

  /// Sorts the list otherwise.
  mutating func sort(by order: ListOrder) -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    guard listQuery.orders.contains(order) else {
      message = Message("only what a search found has a relevance: s searches")
      return []
    }
    message = Message("sorted by \(order.rawValue)")
    return askForList(listQuery.sorted(by: order))
  }

  /// Sorts the list by what comes next.
  mutating func sortByNext() -> [Effect] {
    let orders = listQuery.orders
    let next = ((orders.firstIndex(of: listQuery.order) ?? 0) + 1) % orders.count
    return sort(by: orders[next])
  }

  /// Asks anew for what the library knows of the open article.
  func refreshLinks() -> [Effect] {
    guard case .library(let number)? = open?.article.origin else { return [] }
    return [.loadLinks(article: number, request: request)]
  }

  /// Asks for the rows that show or will show next and are not loaded.
  mutating func askForRows() -> [Effect] {
    guard entries.isOfLibrary else { return [] }
    let page = max(1, size.height / entryHeight)
    let wanted = entries.ask(max(0, entriesTop - page)..<entriesTop + 2 * page)
    let snippets = listQuery.isSearch ? entries.askForSnippets(max(0, entriesTop - page)..<entriesTop + 2 * page) : []
    return (wanted.isEmpty ? [] : [.loadRows(wanted)])
      + (snippets.isEmpty ? [] : [.loadSnippets(snippets, filter: listQuery.filter)])
  }

  /// Marks the selected article of the library as its marks suggest.
  mutating func markSelected(_ choose: (EntryMarks) -> EntryMark) -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    if focus != .articles, let open, case .library(let number) = open.article.origin,
      open.entry.flatMap({ entries[$0].marks }) == nil
    {
      // The list does not have the article that is read, or not its row yet.
      guard let marks = open.links.marks else { return [] }
      let mark = choose(marks)
      self.open?.links.marks = marks.with(mark)
      return [.mark([number], mark)]
    }
    guard entries.indices.contains(markedEntry), let marks = entries[markedEntry].marks else { return [] }
    return mark(markedEntry, choose(marks))
  }

  /// Shows a mark at once and has it kept.
  mutating func mark(_ entry: Int, _ mark: EntryMark) -> [Effect] {
    guard let number = entries.number(at: entry), let marks = entries[entry].marks else { return [] }
    if case .read(let value) = mark, marks.isRead != value { unread = unread.map { max(0, $0 + (value ? -1 : 1)) } }
    entries[entry].marks = marks.with(mark)
    return [.mark([number], mark)]
  }

  /// Puts a tag on the article, or takes it off where it is.
  mutating func tag(_ text: String) -> [Effect] {
    let tag = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !tag.isEmpty else { return [] }
    return markSelected { .tag(tag, !$0.tags.contains(tag)) }
  }

  /// Says that there is no library to do something in.
  mutating func refuseLibrary() -> [Effect] {
    message = Message(Self.notInLibrary)
    return []
  }

  static let notInLibrary = "these articles are not in the library; quotidian add puts them there"

  /// The entry that marks are for: the open one while one reads it, else the selected one.
  private var markedEntry: Int { focus == .articles ? selectedEntry : open?.entry ?? selectedEntry }
}
