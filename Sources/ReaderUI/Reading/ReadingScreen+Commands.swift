import Articles
import Screen

extension ReadingScreen {
  mutating func run(_ command: Command, in session: inout Session) -> [Step]? {
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .goToStart, .goToEnd: move(command)
    case .open: return openSelected(in: session).steps
    case .back: return goBack(in: &session).steps
    case .nextPane: cycleFocus(by: 1, in: session)
    case .previousPane: cycleFocus(by: -1, in: session)
    case .nextUnread: return openUnread(by: 1, in: &session)
    case .previousUnread: return openUnread(by: -1, in: &session)
    case .nextFeed, .previousFeed: return [.nextFeed(isUnread: false, by: command == .nextFeed ? 1 : -1)]
    case .nextArticle, .previousArticle: return openNeighbour(by: command == .nextArticle ? 1 : -1, in: &session).steps
    case .nextQuote: stepQuote(by: 1, samePerson: false, in: &session)
    case .previousQuote: stepQuote(by: -1, samePerson: false, in: &session)
    case .nextQuoteOfPerson: stepQuote(by: 1, samePerson: true, in: &session)
    case .previousQuoteOfPerson: stepQuote(by: -1, samePerson: true, in: &session)
    case .groupByPerson: return groupByPerson(in: &session).steps
    case .thoughts: toggleThoughts(in: &session)
    case .why: return showReasons()
    case .people: return showPeople()
    case .libraryPeople: return showSpeakers(in: &session)
    case .copyQuote: return copyQuote(in: &session).steps
    case .joinReports:
      session.tell(query.joinsReports ? "each article of a report by itself" : "one row for each report")
      return askForList(query.togglingReports).steps
    case .variants: return showVariants(in: &session)
    case .note: return [.push(Prompt(.note, text: open?.selectedQuote.flatMap { open?.note(on: $0) } ?? ""))]
    case .search: return [.push(Prompt(.search))]
    case .nextMatch: stepMatch(backwards: false, in: &session)
    case .previousMatch: stepMatch(backwards: true, in: &session)
    case .original: return toggleOriginal().steps
    case .changes: return marked.map { ChangesScreen.opening($0.id, $0.title, in: &session) } ?? []
    case .toggleArticles: return toggle(.articles, in: &session).steps
    case .toggleQuotes: return toggle(.quotes, in: &session).steps
    case .widenPane: return resizePane(by: 2, in: &session).steps
    case .narrowPane: return resizePane(by: -2, in: &session).steps
    case .filter:
      // More words come behind what there is.
      let known = query.isSearch || query.filter.isEmpty ? "" : query.filter + " "
      return [.push(Prompt(.filter, text: known))]
    case .topic:
      let everything = session.subject == .library ? "Everything in the library" : "These articles"
      return TopicScreen.opening(query.filter, named: query.title.isEmpty ? everything : query.title, in: &session)
    case .saveFilter: return [.push(Prompt(.filterName, text: query.savedName ?? ""))]
    case .unreadOnly: return askForList(query.togglingUnread).steps
    case .sort: return sort(by: query.nextOrder, in: &session).steps
    case .sortByDate: return sort(by: .date, in: &session).steps
    case .sortByAge: return sort(by: .age, in: &session).steps
    case .sortByPublication: return sort(by: .publication, in: &session).steps
    case .sortByTitle: return sort(by: .title, in: &session).steps
    case .sortByQuotes: return sort(by: .quotes, in: &session).steps
    case .sortByRelevance: return sort(by: .relevance, in: &session).steps
    case .markRead:
      guard let marked else { return postpone(command) }
      session.tell(marked.marks.isRead ? "unread again" : "read")
      return mark { .read(!$0.isRead) }.steps
    case .star:
      guard let marked else { return postpone(command) }
      session.tell(marked.marks.isStarred ? "the star is off" : "starred" + Self.keeping(marked, in: session))
      return mark { .starred(!$0.isStarred) }.steps
    case .tag: return [.push(Prompt(.tag))]
    case .keep: return marked.map { [.work(.keep([$0.id]))] } ?? []
    case .delete:
      let effects = deleteMarked()
      if open == nil { place(focus: .articles, in: session) }
      return effects.steps
    case .fullText: return toggleFullText(in: &session).steps
    case .markAllRead: return [.work(.markAllRead(filter: query.filter))]
    case .openLink: return openLink(session.typedNumber, in: &session).steps
    case .openWith: return [.push(Prompt(.linkProgram))]
    case .copyLink: return copyLink(session.typedNumber, in: &session).steps
    case .allLinks: toggleLinks()
    case .export: return open.map { [.work(.export($0.number))] } ?? []
    case .pipe: return [.push(Prompt(.program))]
    case .pipeMarkdown: return [.push(Prompt(.programForMarkdown))]
    case .pipeHTML: return [.push(Prompt(.programForPage))]
    case .pipeJSON: return [.push(Prompt(.programForQuotes))]
    case .pager: return marked.map { [.work(.page($0.id))] } ?? []
    case .bookmark: return marked.map { [.work(.bookmark($0.id))] } ?? []
    case .picture: return showPicture(session.typedNumber, in: &session)
    case .media: return marked.map { MediaOverlay.opening(.article($0.id, $0.title)) } ?? []
    case .download: return marked.map { MediaOverlay.opening(.article($0.id, $0.title), fetches: true) } ?? []
    default: return nil
    }
    return []
  }

  /// Moves in the pane that takes the keys.
  private mutating func move(_ command: Command) {
    switch focus {
    case .articles:
      _ = list.move(command, page: max(1, (layout.whole.height - 1) / rowHeight - 1))
      revealRow()
    case .body: scrollBody(command)
    case .quotes: moveQuote(command)
    }
  }

  private mutating func openSelected(in session: Session) -> [Effect] {
    switch focus {
    case .articles:
      guard open == nil || open?.number != list.rows.number(at: list.selected) else {
        focus(on: .body, in: session)
        return []
      }
      return openRow(list.selected, focusing: true, in: session)
    case .body:
      focus(on: .quotes, in: session)
      if open?.selectedQuote == nil { selectQuoteNearTop(backwards: false) }
    case .quotes: focus(on: .body, in: session)
    }
    return []
  }

  /// Whether there is nothing to go back to.
  var isAtHome: Bool {
    guard open?.original == nil, !isGoingToQuote else { return false }
    switch focus {
    case .articles: return query.filter == home.filter && opening == nil
    // Whoever opened one article without keeping it has no list to go back to.
    case .body: return list.count == 1 && list[0]?.isKept == false
    case .quotes: return false
    }
  }

  private mutating func goBack(in session: inout Session) -> [Effect] {
    if open?.original != nil {
      open?.original = nil
      return []
    }
    switch focus {
    case .articles:
      // Whoever goes back from an article that has not come yet stays where one is.
      if opening != nil { return giveUpOpening() }
      guard query.filter == home.filter else { return askForList(query.narrowed(to: home.filter, name: home.name)) }
      session.tell("this is the whole list: \(session.key(.leave)) quits")
    case .body: focus(on: .articles, in: session)
    case .quotes: focus(on: .body, in: session)
    }
    return []
  }

  private mutating func cycleFocus(by step: Int, in session: Session) {
    let panes = Pane.allCases.filter { pane in
      switch pane {
      case .articles: !session.settings.articlesHidden || session.size.width < 80
      case .body: open != nil
      case .quotes: open != nil && (!session.settings.quotesHidden || session.size.width < 80)
      }
    }
    guard let index = panes.firstIndex(of: focus) else { return focus(on: panes.first ?? .articles, in: session) }
    focus(on: panes[(index + step + panes.count) % panes.count], in: session)
  }

  private mutating func toggle(_ pane: Pane, in session: inout Session) -> [Effect] {
    if pane == .articles { session.settings.articlesHidden.toggle() } else { session.settings.quotesHidden.toggle() }
    place(focus: focus == pane && open != nil ? .body : focus, in: session)
    return [.saveSettings(session.settings)]
  }

  private mutating func resizePane(by step: Int, in session: inout Session) -> [Effect] {
    switch focus {
    case .articles:
      // The pane may be narrower than was wished.
      session.settings.articlesWidth = layout[.articles]?.width ?? session.settings.articlesWidth
      session.settings.articlesWidth.move(by: step, in: PaneSettings.articlesWidths)
    case .body: session.settings.measure.move(by: step, in: PaneSettings.measures)
    case .quotes: session.settings.quotesWidth.move(by: step, in: PaneSettings.quotesWidths)
    }
    settle(in: session)
    return [.saveSettings(session.settings)]
  }
}

extension Int {
  /// Goes up or down, but not beyond the ends of a range.
  fileprivate mutating func move(by step: Int, in range: ClosedRange<Int>) {
    self = Swift.min(Swift.max(range.lowerBound, self + step), range.upperBound)
  }
}
