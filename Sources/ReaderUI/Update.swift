import Articles
import Screen

/// Changes the state for an event and answers the work that follows from it.
///
/// It never waits: whatever takes time is an effect.
public func update(_ state: inout AppState, _ event: Event) -> [Effect] {
  let effects = apply(event, to: &state)
  return effects + state.askForRows() + state.askForPages()
}

private func apply(_ event: Event, to state: inout AppState) -> [Effect] {
  switch event {
  case .input(.key(let key)):
    state.message = nil
    if state.prompt != nil { return state.type(key) }
    if state.overlay != nil { return state.handleOverlay(key) }
    if state.typeDigit(key) { return [] }
    defer { state.typedNumber = nil }
    guard let command = state.bindings[key] else { return [] }
    return state.run(command)
  case .input(.mouse(let mouse)):
    state.message = nil
    state.typedNumber = nil
    return state.handle(mouse)
  case .input(.resize(let size)):
    state.size = size
    state.settle()
    return []
  case .entriesAdded(let entries):
    let first = state.entries.isEmpty
    state.entries.append(entries)
    if first, let sentence = state.onlyFailure { return [.fail(sentence)] }
    return first && !entries.isEmpty && state.open == nil ? state.openEntry(0) : []
  case .listed(let request, let numbers, let query):
    guard request == state.listRequest else { return [] }
    state.list(numbers, query)
    return []
  case .counted(let request, let unread):
    if request == state.listRequest { state.unread = unread }
    return []
  case .listRefused(let request, let query, let complaint, let suggestion):
    guard request == state.listRequest else { return [] }
    state.complain(query.isSearch ? .librarySearch : .filter, query.filter, complaint, suggestion: suggestion)
    return []
  case .rowsLoaded(let rows):
    state.entries.know(rows)
    return []
  case .snippetsLoaded(let filter, let snippets):
    if filter == state.listQuery.filter { state.entries.know(snippets) }
    return []
  case .libraryChanged:
    state.entries.refresh()
    return state.askForList(state.listQuery) + state.refreshLinks() + state.refreshScreens()
  case .entryChanged(let index, let entryState):
    guard state.entries.indices.contains(index) else { return [] }
    state.entries[index].state = entryState
    return []
  case .opened(let request, let entry, let article, let address):
    guard request == state.request else { return [] }
    return state.beginVisit(request: request) + state.show(article, of: entry, address: address)
  case .openFailed(let request, let entry, let sentence):
    // A list of the library may be another one by now.
    if !state.entries.isOfLibrary, let entry {
      guard state.entries.indices.contains(entry) else { return [] }
      state.entries[entry].state = .failed(sentence)
      if state.entries.count == 1 { return [.fail(sentence)] }
    }
    guard request == state.request else { return [] }
    if state.jump?.request == request {
      state.message = Message(sentence, isError: true)
      return state.endJump()
    }
    let leaving = state.keepPlace()
    state.isOpening = false
    state.open = nil
    state.focus = .articles
    state.message = Message(sentence, isError: true)
    return leaving
  case .analysed(let request, let analysis):
    guard request == state.request, state.open != nil else { return [] }
    state.show(analysis)
    return []
  case .linked(let request, let links):
    if request == state.request, state.open != nil { state.open?.links = links }
    return []
  case .peopleLoaded(let request, let row, let people, let count):
    return state.take(people, from: row, count: count, request: request)
  case .personLoaded(let request, let profile):
    state.take(profile, request: request)
    return []
  case .quotesLoaded(let request, let row, let quotes, let count):
    state.take(quotes, from: row, count: count, request: request)
    return []
  case .merged(let person, let target): return state.follow(person, to: target)
  case .completed(let request, let span, let candidates):
    return request == state.completionRequest ? state.offer(candidates, for: span) : []
  case .filtersLoaded(let filters):
    state.take(filters)
    return []
  case .refreshProgressed(let progress): return state.take(progress)
  case .feedsLoaded(let request, let feeds):
    state.take(feeds, request: request)
    return []
  case .originalLoaded(let request, let text):
    guard request == state.request else { return [] }
    state.showOriginal(text)
    return []
  case .message(let message):
    state.message = message
    return []
  }
}

extension AppState {
  /// Runs a command in the pane that takes the keys.
  mutating func run(_ command: Command) -> [Effect] {
    if let effects = runOnScreen(command) { return effects }
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goToStart, .goToEnd:
      move(command)
    case .open: return openSelected()
    case .back: return goBack()
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    case .nextArticle: return openEntry(isOpenGone ? selectedEntry : currentEntry + 1)
    case .previousArticle: return openEntry(currentEntry - 1)
    case .nextQuote: stepQuote(by: 1, samePerson: false)
    case .previousQuote: stepQuote(by: -1, samePerson: false)
    case .nextQuoteOfPerson: stepQuote(by: 1, samePerson: true)
    case .previousQuoteOfPerson: stepQuote(by: -1, samePerson: true)
    case .groupByPerson: return groupByPerson()
    case .thoughts: toggleThoughts()
    case .people: showPeople()
    case .libraryPeople: return showPeopleOfLibrary()
    case .note: beginNote()
    case .search: beginPrompt(.search)
    case .nextMatch: stepMatch(backwards: false)
    case .previousMatch: stepMatch(backwards: true)
    case .clearSearch:
      open?.search = nil
      return [.redraw]
    case .redraw: return [.redraw]
    case .copyQuote: return copyQuote()
    case .original: return toggleOriginal()
    case .toggleArticles: return toggle(.articles)
    case .toggleQuotes: return toggle(.quotes)
    case .widenPane: return resizePane(by: 2)
    case .narrowPane: return resizePane(by: -2)
    case .commandLine: beginPrompt(.command)
    case .help: overlay = .help(top: 0)
    case .filter: beginPrompt(.filter, text: listQuery.isSearch ? "" : listQuery.filter)
    case .searchLibrary: beginPrompt(.librarySearch)
    case .filters: return showFilters()
    case .saveFilter: beginSavingFilter()
    case .removeFilter: message = Message("F lists the saved filters; there it deletes one")
    case .unreadOnly: return entries.isOfLibrary ? askForList(listQuery.togglingUnread) : refuseLibrary()
    case .sort: return sortByNext()
    case .sortByDate: return sort(by: .date)
    case .sortBySource: return sort(by: .source)
    case .sortByTitle: return sort(by: .title)
    case .sortByQuotes: return sort(by: .quotes)
    case .sortByRelevance: return sort(by: .relevance)
    case .quoteKind, .mergePerson, .splitPerson:
      message = Message("this is for the screen of a person: P goes there")
    case .markRead: return markSelected { .read(!$0.isRead) }
    case .star: return markSelected { .starred(!$0.isStarred) }
    case .tag: beginPrompt(.tag)
    case .markAllRead: return entries.isOfLibrary ? [.markAllRead(filter: listQuery.filter)] : refuseLibrary()
    case .undo: return entries.isOfLibrary ? [.undo] : refuseLibrary()
    case .refresh: return refreshFeeds(all: false)
    case .refreshAll: return refreshFeeds(all: true)
    case .cancelRefresh: return cancelRefresh()
    case .feeds: return showFeeds()
    case .unsubscribe: message = Message("this is for the screen of the feeds: E goes there")
    case .openLink: return openLink(typedNumber)
    case .copyLink: return copyLink(typedNumber)
    case .allLinks: toggleLinks()
    case .export: return export()
    case .quit: return keepPlace() + [.quit]
    }
    return []
  }

  /// What is wrong where nothing can be read at all.
  fileprivate var onlyFailure: String? {
    var sentence: String?
    for index in entries.indices {
      guard case .failed(let reason) = entries[index].state else { return nil }
      sentence = sentence ?? reason
    }
    return sentence
  }

  /// Brings everything that depends on the size of the screen up to date.
  mutating func settle() {
    let measure = bodyMeasure
    open?.relayout(measure: measure)
    clampBody()
    revealEntry()
    revealListing()
    revealOnScreens()
  }

  /// Gives the keys to a pane.
  mutating func focus(on pane: Pane) {
    guard pane != .body || open != nil else { return }
    guard pane != .quotes || open != nil else { return }
    focus = pane
    settle()
  }

  /// The entry whose neighbours are next and previous: the one that is being opened, else the open one.
  private var currentEntry: Int { isOpening ? selectedEntry : open?.entry ?? selectedEntry }

  /// Whether the list no longer has the open article, so that the one selected in its place is the next.
  private var isOpenGone: Bool { !isOpening && open != nil && open?.entry == nil }

  private mutating func cycleFocus(by step: Int) {
    let panes = Pane.allCases.filter { pane in
      switch pane {
      case .articles: !settings.articlesHidden || size.width < 80
      case .body: open != nil
      case .quotes: open != nil && (!settings.quotesHidden || size.width < 80)
      }
    }
    guard let index = panes.firstIndex(of: focus) else { return focus(on: panes.first ?? .articles) }
    focus(on: panes[(index + step + panes.count) % panes.count])
  }

  private mutating func openSelected() -> [Effect] {
    switch focus {
    case .articles:
      if open?.entry == selectedEntry {
        focus(on: .body)
        return []
      }
      return openEntry(selectedEntry, focusing: true)
    case .body:
      focus(on: .quotes)
      if open?.selectedQuote == nil { stepQuote(by: 1, samePerson: false) }
    case .quotes: focus(on: .body)
    }
    return []
  }

  private mutating func goBack() -> [Effect] {
    if open?.original != nil {
      open?.original = nil
      return []
    }
    if focus != .quotes, case .visit? = screens.last { return endVisit() }
    switch focus {
    case .articles:
      if !listQuery.filter.isEmpty { return askForList(listQuery.narrowed(to: "")) }
      return keepPlace() + [.quit]
    case .body:
      if entries.count <= 1, !entries.isOfLibrary { return [.quit] }
      focus(on: .articles)
    case .quotes: focus(on: .body)
    }
    return []
  }

  private mutating func toggle(_ pane: Pane) -> [Effect] {
    if pane == .articles { settings.articlesHidden.toggle() } else { settings.quotesHidden.toggle() }
    if focus == pane, open != nil { focus = .body }
    settle()
    return [.saveSettings(settings)]
  }

  private mutating func resizePane(by step: Int) -> [Effect] {
    switch focus {
    case .articles: settings.articlesWidth = min(max(16, settings.articlesWidth + step), 60)
    case .body: settings.measure = min(max(32, settings.measure + step), 120)
    case .quotes: settings.quotesWidth = min(max(20, settings.quotesWidth + step), 80)
    }
    settle()
    return [.saveSettings(settings)]
  }
}
