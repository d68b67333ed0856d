import Articles
import Screen

extension AppState {
  /// Shows who said the selected quote, or everyone in the library.
  mutating func showPeopleOfLibrary() -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    if covering == nil, focus != .articles, let selected = open?.selectedQuote, open?.quotes[selected].speaker != nil {
      return showSpeaker(ofQuote: selected)
    }
    push(.people(PeopleScreen(request: nextScreenRequest())))
    return []
  }

  /// Shows what the speaker of a quote of the open article said.
  mutating func showSpeaker(ofQuote quote: Int) -> [Effect] {
    guard entries.isOfLibrary else { return refuseLibrary() }
    guard let person = open?.person(ofQuote: quote) else {
      message = Message("the library does not know who that is yet; the quotes of this article are on their way")
      return []
    }
    return showPerson(person)
  }

  /// Shows what a person of the library said.
  mutating func showPerson(_ person: Int64) -> [Effect] {
    let screen = PersonScreen(person: person, request: nextScreenRequest())
    push(.person(screen))
    return [.loadPerson(person, request: screen.request)]
  }

  /// Runs a command on the screen of people.
  mutating func run(_ command: Command, on screen: PeopleScreen) -> [Effect] {
    var screen = screen
    let height = PeopleTable.height(in: size)
    if let row = command.moved(screen.selected, page: max(1, height - 1), count: screen.people.count ?? 0) {
      screen.selected = row
      screen.reveal(height: height)
      replace(.people(screen))
      return []
    }
    switch command {
    case .open:
      guard let person = screen.people[screen.selected] else {
        screen.opensSelected = screen.people.count != 0
        replace(.people(screen))
        return []
      }
      return showPerson(person.id)
    case .back:
      if !screen.name.isEmpty { return narrowPeople(to: "") }
      screens.removeLast()
    case .search, .filter: beginPrompt(.personName, text: screen.name)
    case .libraryPeople: break
    default: message = Message("\(command.rawValue) has no use here: ? tells what has")
    }
    return []
  }

  /// Shows the people of a name only.
  mutating func narrowPeople(to name: String) -> [Effect] {
    guard case .people(let screen) = covering, screen.name != name else { return [] }
    let selected = screen.people[screen.selected]
    var narrowed = PeopleScreen(request: nextScreenRequest())
    narrowed.name = name
    narrowed.sought = name.isEmpty ? selected?.id : nil
    replace(.people(narrowed))
    return []
  }

  /// Takes a page of people, and opens the selected one if somebody has asked for that.
  mutating func take(_ people: [PersonEntry], from row: Int, count: Int, request: Int) -> [Effect] {
    for index in screens.indices {
      guard case .people(var screen) = screens[index], screen.request == request else { continue }
      let selected = screen.sought ?? screen.people[screen.selected]?.id
      screen.people.take(people, page: row / screen.people.pageLength, count: count)
      let isSought = screen.sought != nil
      screen.sought = nil
      if let selected, screen.people[screen.selected]?.id != selected,
        let moved = screen.people.firstIndex(where: { $0.id == selected })
      {
        if !isSought { screen.top = max(0, screen.top + moved - screen.selected) }
        screen.selected = moved
      }
      screen.selected = min(screen.selected, max(0, count - 1))
      screen.reveal(height: PeopleTable.height(in: size))
      let person = screen.opensSelected && index == screens.count - 1 ? screen.people[screen.selected] : nil
      screen.opensSelected = false
      screens[index] = .people(screen)
      if let person { return showPerson(person.id) }
    }
    return []
  }
}

extension PeopleScreen {
  /// Scrolls so that the selected row shows.
  mutating func reveal(height: Int) {
    if selected < top { top = selected }
    if selected >= top + height { top = selected - height + 1 }
  }
}
