import Articles
import Screen

extension AppState {
  /// The screen that covers the panes; nil when these show.
  var covering: LibraryScreen? {
    switch screens.last {
    case .people, .person, .feeds: screens.last
    case .visit, nil: nil
    }
  }

  /// Where one is, for keys and help.
  var context: KeyContext {
    switch covering {
    case .people: .people
    case .person: .person
    case .feeds: .feeds
    case .visit, nil: KeyContext(focus)
    }
  }

  /// Runs a command on the screen that covers the panes; nil where it is one for everywhere or no screen does.
  mutating func runOnScreen(_ command: Command) -> [Effect]? {
    switch command {
    case .commandLine, .help, .redraw, .clearSearch, .undo, .quit, .filters, .searchLibrary, .refreshAll,
      .cancelRefresh,
      .feeds:
      return nil
    case .refresh:
      if case .feeds = covering { break }
      return nil
    default: break
    }
    switch covering {
    case .people(let screen): return run(command, on: screen)
    case .person(let screen): return run(command, on: screen)
    case .feeds(let screen): return run(command, on: screen)
    case .visit, nil: return nil
    }
  }

  /// Shows a screen over what is there.
  mutating func push(_ screen: LibraryScreen) { screens.append(screen) }

  /// Puts a screen in the place of the one that shows.
  mutating func replace(_ screen: LibraryScreen) {
    guard !screens.isEmpty else { return }
    screens[screens.count - 1] = screen
  }

  /// The part of the terminal that a screen has.
  var screenRect: Rect { Rect(x: 0, y: 0, width: size.width, height: max(0, size.height - 1)) }

  /// Scrolls every screen so that its selected row shows.
  mutating func revealOnScreens() {
    for index in screens.indices {
      switch screens[index] {
      case .people(var screen):
        screen.reveal(height: PeopleTable.height(in: size))
        screens[index] = .people(screen)
      case .person(var screen):
        screen.reveal(in: size)
        screens[index] = .person(screen)
      case .feeds(var screen):
        screen.reveal(height: FeedsTable.height(in: size))
        screens[index] = .feeds(screen)
      case .visit: break
      }
    }
  }

  /// A number for a request of a screen.
  mutating func nextScreenRequest() -> Int {
    screenRequest += 1
    return screenRequest
  }

  /// Goes back from an article that was gone to, to the screen from which one came.
  mutating func endVisit() -> [Effect] {
    guard case .visit(let visit)? = screens.last else { return [] }
    let leaving = keepPlace()
    screens.removeLast()
    // Answers for the article that was visited are for nobody any more.
    request += 1
    isOpening = false
    open = visit.open
    focus = visit.open == nil ? .articles : visit.focus
    settle()
    if case .library(let number)? = open?.article.origin { open?.entry = entries.index(of: number) }
    return leaving + askForMissingQuotes()
  }

  /// Gives up going to an article, because it is gone or no longer wanted.
  mutating func endJump() -> [Effect] {
    jump = nil
    request += 1
    return askForMissingQuotes()
  }

  /// Asks for the open article anew where another request has come before its quotes.
  private func askForMissingQuotes() -> [Effect] {
    guard let open, open.analysis == nil, case .library(let number) = open.article.origin else { return [] }
    return [.openArticle(number, request: request)]
  }

  /// Asks for an article at one of its quotes.
  mutating func jump(to quote: Int, of article: Int64) -> [Effect] {
    request += 1
    jump = Jump(article: article, quote: quote, request: request)
    return [.openArticle(article, request: request)]
  }

  /// The pages that show or will show next on the screens and are not loaded.
  mutating func askForPages() -> [Effect] {
    let page = size.height
    switch screens.last {
    case .people(var screen):
      let wanted = screen.people.ask(screen.top - page..<screen.top + 2 * page)
      replace(.people(screen))
      return wanted.map {
        .loadPeople(named: screen.name, rows: screen.people.range(ofPage: $0), request: screen.request)
      }
    case .person(var screen):
      let wanted = screen.quotes.ask(screen.top - page / 4..<screen.top + page / 2)
      replace(.person(screen))
      return wanted.map {
        .loadQuotes(
          of: screen.person, screen.query, rows: screen.quotes.range(ofPage: $0), request: screen.request)
      }
    case .feeds, .visit, nil: return []
    }
  }

  /// Has what the screens show asked for anew.
  mutating func refreshScreens() -> [Effect] {
    var effects: [Effect] = []
    for index in screens.indices {
      switch screens[index] {
      case .people(var screen):
        screen.people.refresh()
        screens[index] = .people(screen)
      case .person(var screen):
        screen.quotes.refresh()
        screens[index] = .person(screen)
        effects.append(.loadPerson(screen.person, request: screen.request))
      case .feeds(let screen): effects.append(.loadFeeds(request: screen.request))
      case .visit: break
      }
    }
    return effects
  }
}

extension PagedList {
  /// The rows of a page.
  func range(ofPage page: Int) -> Range<Int> { page * pageLength..<(page + 1) * pageLength }
}

extension Command {
  /// Where a command of moving leads in a list; nil when it is another command.
  func moved(_ position: Int, page: Int, count: Int) -> Int? {
    let target: Int
    switch self {
    case .moveDown: target = position + 1
    case .moveUp: target = position - 1
    case .pageDown: target = position + page
    case .pageUp: target = position - page
    case .halfPageDown: target = position + max(1, page / 2)
    case .halfPageUp: target = position - max(1, page / 2)
    case .goToStart: target = 0
    case .goToEnd: target = count - 1
    default: return nil
    }
    return min(max(0, target), max(0, count - 1))
  }
}
