import Articles
import Screen

extension AppState {
  /// Why a command does nothing where one is; nil where it does something.
  func obstacle(to command: Command) -> String? {
    let responder = responder
    return CommandTable.description(of: meant(by: command))?.obstacle(in: responder.context, bindings: session.bindings)
    { need in
      session.meets(need) && responder.meets(need)
    }
  }

  /// The command that is meant: to go to what was found, where nothing more was, is to go to what is unread, and to search
  /// a list is to narrow it.
  private func meant(by command: Command) -> Command {
    let isPanes = responder is ReadingScreen
    let isList = isPanes && panes.focus == .articles
    switch command {
    case .nextMatch where responder is FeedsScreen || isList || isPanes && !panes.hasMatch(backwards: false):
      return .nextUnread
    case .previousMatch where isList || isPanes && !panes.hasMatch(backwards: true): return .previousUnread
    case .search where isList: return .filter
    default: return command
    }
  }

  /// Runs a command where one is, or says why it does nothing there.
  mutating func run(_ wanted: Command, isConfirmed: Bool = false) -> [Effect] {
    let command = meant(by: wanted)
    if command == .leave { return isAtHome ? quit() : run(.back) }
    // What is not in sight is marked nowhere else without a question.
    let isUnseen = command == .markEverythingRead && !(responder is FeedsScreen)
    let asks = session.preferences.confirmed.contains(command) || isUnseen
    if !isConfirmed, asks, obstacle(to: command) == nil {
      push(CommandQuestion(command: command))
      return []
    }
    if command == .back, let effects = leaveArticle() ?? leaveList() { return effects }
    if let obstacle = obstacle(to: command) {
      session.tell(obstacle)
      return []
    }
    if let place = layers.responderIndex {
      if let steps = layers.layers[place].run(command, in: &session) { return perform(steps) }
    } else if let steps = panes.run(command, in: &session) {
      return perform(steps)
    }
    return perform(runAnywhere(command))
  }

  /// Runs a command that does the same everywhere.
  private mutating func runAnywhere(_ command: Command) -> [Step] {
    switch command {
    case .libraryPeople: return PeopleScreen.opening(in: &session)
    case .feeds: return FeedsScreen.opening(in: &session)
    case .filters: return FiltersOverlay.opening()
    case .downloads: return MediaOverlay.opening(.downloads)
    case .help: return [.push(HelpOverlay(for: responder.context))]
    case .commandLine: return [.push(Prompt(.command))]
    case .searchLibrary: return [.push(Prompt(.librarySearch))]
    case .refresh: return session.beginRefresh(.refresh(all: false)).steps
    case .refreshAll: return session.beginRefresh(.refresh(all: true)).steps
    case .cancelRefresh: return session.cancelRefresh().steps
    case .undo: return [.work(.undo)]
    case .markEverythingRead: return [.work(.markAllRead(filter: ""))]
    case .clearSearch:
      panes.open?.search = nil
      return [.work(.redraw)]
    case .redraw: return [.work(.redraw)]
    case .quit: return (panes.keepPlace() + [.quit]).steps
    default: return []
    }
  }

  /// Whether there is nothing to go back to.
  private var isAtHome: Bool {
    layers.top == nil && panes.isAtHome && !(session.awaitsInputs && panes.focus == .body)
  }

  /// Quits, but asks before that where something is being done.
  private mutating func quit() -> [Effect] {
    if session.refresh == nil { return run(.quit) }
    return perform([.push(QuitQuestion())])
  }

  /// Goes back from the list of a feed that was gone to from a screen; nil where none was.
  private mutating func leaveList() -> [Effect]? {
    guard let visit = layers.top as? ListVisit, panes.focus == .articles, panes.isAtHome else { return nil }
    layers.layers.removeLast()
    return panes.end(visit, in: session)
  }

  /// Goes back from an article that was gone to from a screen, whether it is there or not yet; nil where none was.
  private mutating func leaveArticle() -> [Effect]? {
    if panes.isGoingToQuote { return panes.giveUpOpening() }
    guard let visit = layers.top as? Visit, panes.focus != .quotes, panes.open?.original == nil else { return nil }
    layers.layers.removeLast()
    return panes.end(visit, in: session)
  }

  /// Does what a layer, the one on top unless another is named by its place, wants to happen.
  mutating func perform(_ steps: [Step], of place: Int? = nil) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .work(let effect): effects.append(effect)
      case .push(let layer): push(layer)
      case .leave: layers.remove(at: place)
      case .showPanes: layers.showPanes()
      case .run(let command): effects += run(command)
      case .runConfirmed(let command): effects += run(command, isConfirmed: true)
      case .submit(let input): effects += submit(input)
      case .list(let filter, let name):
        panes.place(focus: .articles, in: session)
        effects += panes.askForList(panes.query.narrowed(to: filter, name: name))
      case .visitList(let filter, let name):
        effects += panes.keepPlace()
        layers.push(
          ListVisit(home: panes.home, query: panes.query, list: panes.list, open: panes.open, focus: panes.focus),
          in: session)
        effects += panes.visit(ListQuery(filter: filter, name: name), in: session)
      case .nextFeed(let isUnread, let step, let goesOn):
        effects += goToNextFeed(isUnread: isUnread, by: step, goesOn: goesOn)
      case .goToQuotes(let person): panes.goToQuotes(ofPerson: person, in: session)
      case .showSpeaker(let person): effects += perform(panes.showSpeaker(person, in: &session))
      case .showQuote(let quote, let article): effects += panes.ask(for: article, quote: quote)
      }
    }
    return effects
  }

  /// Goes on to the list of another feed, where one reads that of a feed to which one went from the feeds; `goesOn` says
  /// that one went on to this one before, and nothing was unread there.
  private mutating func goToNextFeed(isUnread: Bool, by step: Int, goesOn: Bool) -> [Effect] {
    let place = layers.layers.count - 2
    guard layers.top is ListVisit, place >= 0, var feeds = layers.layers[place] as? FeedsScreen else {
      let key = session.key(.feeds)
      session.tell(isUnread ? "nothing more is unread here: \(key) shows the feeds" : "\(key) shows the feeds")
      return []
    }
    if isUnread { feeds.passBy(goesOn: goesOn) }
    guard let row = feeds.goOn(by: step, onlyUnread: isUnread, in: &session) else {
      session.tell(isUnread ? "nothing is unread in the feeds that show" : "there is no other feed")
      return []
    }
    layers.layers[place] = feeds
    session.tell(row.title)
    let isFocusing = isUnread && panes.focus != .articles
    if isUnread { panes.openUnreadOfNextList(isFocusing: isFocusing) }
    return panes.keepPlace() + panes.visit(ListQuery(filter: row.query, name: row.title), in: session)
  }

  /// Gives what was typed to the layer that asked for it.
  mutating func submit(_ input: Prompt.Input) -> [Effect] {
    if input.purpose == .command { return runCommand(input.text) }
    for place in layers.layers.indices.reversed() {
      if let steps = layers.layers[place].take(input, in: &session) { return perform(steps, of: place) }
    }
    return perform(panes.take(input, in: &session) ?? [])
  }

  /// Lays a layer over those that are there.
  private mutating func push(_ layer: any Layer) {
    if let prompt = layer as? Prompt, layers.top is Prompt {
      // Nothing comes between what is being typed.
      if let complaint = prompt.complaint { session.tell(complaint.sentence, isError: true) }
      return
    }
    layers.push(layer, in: session)
  }
}

extension Session {
  /// Whether something is there that a command needs and no layer has.
  func meets(_ need: Need) -> Bool {
    switch need {
    case .library: subject == .library
    case .noRefresh: refresh?.progress.isQuiet ?? true
    case .refresh: refresh != nil
    default: true
    }
  }
}
