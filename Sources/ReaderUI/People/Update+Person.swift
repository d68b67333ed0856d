import Articles
import Screen

extension AppState {
  /// Runs a command on the screen of a person.
  mutating func run(_ command: Command, on screen: PersonScreen) -> [Effect] {
    let page = max(1, PersonPage(screen, size: size).list.height / 5)
    if let row = command.moved(screen.selected, page: page, count: screen.quotes.count ?? 0) {
      select(row, on: screen)
      return []
    }
    switch command {
    case .nextQuote: select(min(screen.selected + 1, max(0, (screen.quotes.count ?? 0) - 1)), on: screen)
    case .previousQuote: select(max(0, screen.selected - 1), on: screen)
    case .open:
      guard let quote = screen.quotes[screen.selected] else { return [] }
      return jump(to: quote.number, of: quote.article)
    case .back:
      if jump != nil {
        // Back from the article before it is there.
        return endJump()
      }
      if !screen.query.isOpen { return choose { $0 = $0.opened } }
      screens.removeLast()
    case .search: beginPrompt(.quoteWords, text: screen.query.words)
    case .filter: beginPrompt(.period, text: screen.query.period?.text ?? "")
    case .quoteKind:
      let kinds: [QuoteKind?] = [nil, .direct, .mixed, .indirect]
      let next = ((kinds.firstIndex(of: screen.query.kind) ?? 0) + 1) % kinds.count
      return choose { $0.kind = kinds[next] }
    case .sort, .sortByDate: return choose { $0.oldestFirst.toggle() }
    case .copyQuote:
      guard let quote = screen.quotes[screen.selected], let name = screen.profile?.entry.name else { return [] }
      message = Message("copied the quote")
      return [.copy(Citation(quote, by: name).text)]
    case .mergePerson:
      prompt = Prompt(.merge)
      return askForCandidates()
    case .splitPerson: return split(screen)
    case .libraryPeople: return showPeopleOfLibrary()
    default: message = Message("\(command.rawValue) has no use here: ? tells what has")
    }
    return []
  }

  /// Shows other quotes of the person, or the same in another order.
  mutating func choose(_ change: (inout QuotesQuery) -> Void) -> [Effect] {
    guard case .person(var screen) = covering else { return [] }
    let before = screen.query
    change(&screen.query)
    guard screen.query != before else { return [] }
    screen.request = nextScreenRequest()
    screen.quotes = PagedList(pageLength: screen.quotes.pageLength)
    screen.selected = 0
    screen.top = 0
    replace(.person(screen))
    return []
  }

  /// Narrows what the screen shows to what was typed.
  mutating func apply(_ purpose: Prompt.Purpose, _ text: String) -> [Effect] {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch purpose {
    case .personName: return narrowPeople(to: words)
    case .feedName:
      narrowFeeds(to: words)
      return []
    case .quoteWords: return choose { $0.words = words }
    case .period:
      guard let period = Period(words) else {
        guard !words.isEmpty else { return choose { $0.period = nil } }
        let complaint = Prompt.Complaint(
          "“\(words)” is no time; write a year, a month or a day, or two with .. between them",
          at: TextSpan(0, text.unicodeScalars.count))
        complain(.period, text, complaint, suggestion: nil)
        return []
      }
      return choose { $0.period = period }
    default: return []
    }
  }

  /// Makes one person of the one that shows and another.
  mutating func merge(into target: Int64) -> [Effect] {
    guard case .person(let screen) = covering else { return [] }
    guard screen.person != target else {
      message = Message("that is the same person already")
      return []
    }
    return [.merge(screen.person, into: target)]
  }

  /// Goes from the screens of a person to those of the one whom they turned out to be.
  mutating func follow(_ person: Int64, to target: Int64) -> [Effect] {
    var effects: [Effect] = []
    for index in screens.indices {
      guard case .person(let screen) = screens[index], screen.person == person else { continue }
      let changed = PersonScreen(person: target, request: nextScreenRequest())
      screens[index] = .person(changed)
      effects.append(.loadPerson(target, request: changed.request))
    }
    return effects
  }

  /// Takes who a person is.
  mutating func take(_ profile: PersonProfile, request: Int) {
    for index in screens.indices {
      guard case .person(var screen) = screens[index], screen.request >= request, screen.person == profile.entry.id
      else { continue }
      screen.profile = profile
      screen.reveal(in: size)
      screens[index] = .person(screen)
    }
  }

  /// Takes a page of quotes.
  mutating func take(_ quotes: [QuoteEntry], from row: Int, count: Int, request: Int) {
    for index in screens.indices {
      guard case .person(var screen) = screens[index], screen.request == request else { continue }
      let selected = screen.quotes[screen.selected]
      screen.quotes.take(quotes, page: row / screen.quotes.pageLength, count: count)
      if let selected, screen.quotes[screen.selected]?.isSame(selected) != true,
        let moved = screen.quotes.firstIndex(where: { $0.isSame(selected) })
      {
        screen.top = max(0, screen.top + moved - screen.selected)
        screen.selected = moved
      }
      screen.selected = min(screen.selected, max(0, count - 1))
      screen.reveal(in: size)
      screens[index] = .person(screen)
    }
  }

  /// Selects a quote of the person.
  mutating func select(_ row: Int, on screen: PersonScreen) {
    var screen = screen
    screen.selected = row
    screen.reveal(in: size)
    replace(.person(screen))
  }

  private mutating func split(_ screen: PersonScreen) -> [Effect] {
    guard let quote = screen.quotes[screen.selected], let profile = screen.profile else { return [] }
    guard profile.entry.articles > 1 else {
      message = Message("this is the only article that quotes \(profile.entry.name)")
      return []
    }
    message = Message("in that article it is somebody else of that name now; U undoes it")
    return [.split(screen.person, article: quote.article)]
  }
}

extension PersonScreen {
  /// Scrolls so that the selected quote shows.
  mutating func reveal(in size: Size) {
    top = PersonPage(self, size: size).top(showing: selected, from: top)
  }
}

extension QuotesQuery {
  /// The same order, all quotes.
  fileprivate var opened: QuotesQuery {
    var result = QuotesQuery()
    result.oldestFirst = oldestFirst
    return result
  }
}
