import Articles
import Screen

/// Changes the state for an event and answers the work that follows from it.
///
/// It never waits: whatever takes time is an effect.
public func update(_ state: inout AppState, _ event: Event) -> [Effect] {
  let effects =
    switch event {
    case .input(.key(let key)): state.press(key)
    case .input(.mouse(let mouse)): state.handle(mouse)
    case .input(.resize(let size)): state.resize(to: size)
    default: state.take(event)
    }
  return effects + state.goOnWithMacro() + state.ask()
}

extension AppState {
  fileprivate mutating func press(_ key: Key) -> [Effect] {
    session.message = nil
    if !(layers.top is Prompt) { macro = [] }
    // Where Alt means nothing, it is an escape with the key behind it.
    if case .alt(let character) = key, session.bindings.match(session.pendingKeys + [key], in: responder.context) == nil
    {
      return press(.escape) + press(.character(character))
    }
    // Keys that are under way are nobody's but theirs.
    if session.pendingKeys.isEmpty {
      if let place = layers.responderIndex {
        if let steps = layers.layers[place].press(key, in: &session) { return perform(steps) }
        if KeyContext.screens.contains(responder.context), session.type(key) { return [] }
      } else if session.type(key) {
        return []
      }
    }
    return runKeys(session.pendingKeys + [key])
  }

  /// Runs what keys are bound to, or waits for the next one where they are the beginning of more.
  private mutating func runKeys(_ keys: [Key]) -> [Effect] {
    session.pendingKeys = []
    switch session.bindings.match(keys, in: responder.context) {
    case .beginning:
      session.pendingKeys = keys
      return []
    case .action(let action):
      defer { session.typedNumber = nil }
      return run(action)
    case nil: break
    }
    guard keys.count == 1 else {
      // Those before the last may do something of their own.
      let before = Array(keys.dropLast())
      guard let action = session.bindings.action(of: before, in: responder.context) else {
        if keys.last != .escape { session.tell("no keys \(KeyNotation.name(of: keys))") }
        return []
      }
      let effects = run(action)
      session.typedNumber = nil
      return effects + press(keys[keys.count - 1])
    }
    session.typedNumber = nil
    return []
  }

  private mutating func run(_ action: KeyBindings.Action) -> [Effect] {
    switch action {
    case .command(let command): runs(of: command).reduce(into: []) { effects, _ in effects += run(command) }
    case .macro(let commands): runMacro(commands)
    }
  }

  /// How often a command is run: as often as the number before it says, where it moves by an entry or a page.
  private func runs(of command: Command) -> Range<Int> {
    switch command {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .nextQuote, .previousQuote:
      0..<min(Self.mostRuns, session.typedNumber ?? 1)
    default: 0..<1
    }
  }

  /// No command is run more often for one key.
  private static let mostRuns = 2_000

  fileprivate mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    session.message = nil
    session.typedNumber = nil
    guard let place = layers.responderIndex else { return perform(panes.handle(mouse, in: &session)) }
    switch mouse.action {
    case .wheelUp, .wheelDown:
      let command: Command = mouse.action == .wheelUp ? .moveUp : .moveDown
      return obstacle(to: command) == nil ? run(command) : []
    case .press, .doublePress: return perform(layers.layers[place].handle(mouse, in: &session))
    }
  }

  fileprivate mutating func resize(to size: Size) -> [Effect] {
    session.size = size
    panes.settle(in: session)
    layers.settle(in: session)
    return []
  }

  /// Has every layer take what has happened outside.
  fileprivate mutating func take(_ event: Event) -> [Effect] {
    switch event {
    case .refreshProgressed(let progress): session.take(progress)
    case .done(let deed): session.tell(deed.sentence(session.bindings))
    case .message(let message): session.message = message
    default: break
    }
    // What comes after a layer is gone is not for those that have taken its place.
    let places = layers.layers.indices
    var effects = perform(panes.take(event, in: &session))
    switch event {
    case .programReady(let run): effects.append(.runInTerminal(run))
    case .news(let text): effects.append(.notify(text))
    default: break
    }
    for place in places where layers.layers.indices.contains(place) {
      var steps = layers.layers[place].take(event, in: &session)
      // A layer that others cover opens nothing over them.
      if place < layers.layers.count - 1 { steps.removeAll(where: \.isPush) }
      effects += perform(steps, of: place)
    }
    return effects
  }

  /// Asks for what shows or will show next and is not there.
  fileprivate mutating func ask() -> [Effect] {
    var effects = panes.ask(in: session)
    for place in layers.shown { effects += layers.layers[place].ask(in: session) }
    return effects
  }
}

extension Session {
  /// No number that is typed before a command is larger.
  private static let largestNumber = 99_999

  /// Takes a figure for the number before a command, unless the figure runs a command itself.
  fileprivate mutating func type(_ key: Key) -> Bool {
    if key == .escape, typedNumber != nil {
      typedNumber = nil
      return true
    }
    guard case .character(let character) = key, character.isASCII, let digit = character.wholeNumberValue,
      bindings[key] == nil, typedNumber != nil || digit > 0
    else { return false }
    typedNumber = min(Self.largestNumber, (typedNumber ?? 0) * 10 + digit)
    return true
  }
}
