import Articles

extension AppState {
  /// Asks for a list of the library; answers to earlier requests no longer count.
  mutating func askForList(filter: String) -> [Effect] {
    listRequest += 1
    return [.list(filter: filter, request: listRequest)]
  }

  /// Lists articles of the library and keeps the selection on the same article where it is still there.
  mutating func list(_ numbers: [Int64], filter: String) {
    let selected = entries.number(at: selectedEntry)
    let opened: Int64? = if case .library(let number) = open?.article.origin { number } else { nil }
    let isOther = filter != self.filter
    self.filter = filter
    entries.list(numbers)
    let kept = selected.flatMap { entries.index(of: $0) }
    selectedEntry = kept ?? (isOther ? 0 : min(selectedEntry, max(0, numbers.count - 1)))
    if let opened { open?.entry = entries.index(of: opened) }
    if isOther, !numbers.isEmpty { focus = .articles }
    revealEntry()
    if numbers.isEmpty, !filter.isEmpty { message = Message("nothing found: \(filter)") }
  }

  /// The rows that show or will show next and are not loaded.
  mutating func askForRows() -> [Int64] {
    guard entries.isOfLibrary else { return [] }
    let page = max(1, size.height / ArticlesPane.rowHeight)
    return entries.ask(max(0, entriesTop - page)..<entriesTop + 2 * page)
  }

  /// Marks the selected article of the library as its marks suggest.
  mutating func markSelected(_ choose: (EntryMarks) -> EntryMark) -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    guard entries.indices.contains(markedEntry), let marks = entries[markedEntry].marks else { return [] }
    return mark(markedEntry, choose(marks))
  }

  /// Shows a mark at once and has it kept.
  mutating func mark(_ entry: Int, _ mark: EntryMark) -> [Effect] {
    guard let number = entries.number(at: entry), var marks = entries[entry].marks else { return [] }
    switch mark {
    case .read(let value): marks.isRead = value
    case .starred(let value): marks.isStarred = value
    case .tag(let tag, let value):
      marks.tags.removeAll { $0 == tag }
      if value { marks.tags = (marks.tags + [tag]).sorted() }
    }
    entries[entry].marks = marks
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
    message = Message("these articles are not in the library; quotidian add puts them there")
    return []
  }

  /// The entry that marks are for: the open one while one reads it, else the selected one.
  private var markedEntry: Int { focus == .articles ? selectedEntry : open?.entry ?? selectedEntry }
}
