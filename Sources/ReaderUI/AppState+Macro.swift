import Articles

extension AppState {
  /// Runs several commands, one after the other.
  mutating func runMacro(_ commands: [String]) -> [Effect] {
    macro = commands
    return []
  }

  /// Runs the commands of a macro that are left, as far as what they are for is there: an article that was asked for
  /// comes first, and what is being typed.
  mutating func goOnWithMacro() -> [Effect] {
    var effects: [Effect] = []
    while let next = macro.first, isReadyForCommand {
      macro.removeFirst()
      effects += runCommand(next)
      // What a command could not do, the next ones need not try.
      if session.message?.isError == true { macro = [] }
    }
    return effects
  }

  private var isReadyForCommand: Bool {
    panes.opening == nil && (panes.open.map { $0.analysis != nil } ?? true) && !(layers.top is Prompt)
  }

  /// What the reader begins with, besides the list that comes by itself.
  public mutating func start() -> [Effect] {
    guard session.subject == .library else { return [] }
    return switch session.preferences.start {
    case .articles, .unread: []
    case .feeds: run(.feeds)
    case .filters: run(.filters)
    }
  }
}
