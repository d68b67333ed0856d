import Screen

/// Which keys, one or several pressed one after the other, do what: everywhere, or in one place.
public struct KeyBindings: Equatable, Sendable {
  /// What keys do.
  public enum Action: Hashable, Sendable {
    /// They run a command.
    case command(Command)
    /// They run several, one after the other, each as it is typed behind the colon.
    case macro([String])
  }

  /// What keys are to a place.
  enum Match: Equatable {
    /// They do something.
    case action(Action)
    /// They are the beginning of keys that do something.
    case beginning
  }

  private var actions: [[Key]: Action]
  private var ofPlaces: [KeyContext: [[Key]: Action]] = [:]

  /// The bindings of the command table; of rows with the same key a later one has it where the first has no use.
  public static let standard: KeyBindings = {
    var bindings = KeyBindings(actions: [:])
    for row in CommandTable.all {
      for key in row.keys.compactMap(KeyNotation.key) {
        guard let first = bindings[key], let known = CommandTable.description(of: first) else {
          bindings.actions[[key]] = .command(row.command)
          continue
        }
        for place in row.contexts.subtracting(known.contexts) {
          bindings.ofPlaces[place, default: [:]][[key]] = .command(row.command)
        }
      }
    }
    return bindings
  }()

  private init(actions: [[Key]: Action]) { self.actions = actions }

  /// The command that a key runs by itself, wherever one is.
  public subscript(key: Key) -> Command? {
    if case .command(let command)? = actions[[key]] { command } else { nil }
  }

  /// What keys do in a place; that of the place comes before what they do everywhere.
  func match(_ keys: [Key], in place: KeyContext) -> Match? {
    let own = ofPlaces[place, default: [:]]
    func begins(_ actions: [[Key]: Action]) -> Bool {
      actions.keys.contains { $0.count > keys.count && $0.starts(with: keys) }
    }
    if begins(own) { return .beginning }
    if let action = own[keys] { return .action(action) }
    if begins(actions) { return .beginning }
    return actions[keys].map { .action($0) }
  }

  /// What keys do in a place, whatever else begins with them.
  func action(of keys: [Key], in place: KeyContext) -> Action? { ofPlaces[place]?[keys] ?? actions[keys] }

  /// The bindings with these keys, and no others, for a command.
  public func binding(_ keys: [Key], to command: Command) -> KeyBindings {
    binding(sequences: keys.map { [$0] }, to: command)
  }

  /// The bindings with these keys, pressed one after the other, and no others, for a command.
  public func binding(sequences: [[Key]], to command: Command) -> KeyBindings {
    var result = self
    result.actions = actions.filter { $0.value != .command(command) }
    result.ofPlaces = ofPlaces.mapValues { $0.filter { $0.value != .command(command) } }
    for keys in sequences {
      result.actions[keys] = .command(command)
      for place in CommandTable.description(of: command)?.contexts ?? [] { result.ofPlaces[place]?[keys] = nil }
    }
    return result
  }

  /// The bindings with these keys for something in one place, where they do nothing else.
  public func binding(sequences: [[Key]], to action: Action, in place: KeyContext?) -> KeyBindings {
    var result = self
    for keys in sequences {
      if let place { result.ofPlaces[place, default: [:]][keys] = action } else { result.actions[keys] = action }
    }
    return result
  }

  /// The first key that runs a command, or how the command is run without one.
  func keyName(for command: Command) -> String { keyNames(for: command).first ?? ":\(command.rawValue)" }

  /// The names of the keys that run a command, those of the table first and in its order.
  public func keyNames(for command: Command) -> [String] {
    let standard = CommandTable.description(of: command)?.keys ?? []
    let bound = actions.filter { $0.value == .command(command) }.map { KeyNotation.name(of: $0.key) }
    let ofPlaces = KeyContext.allCases.flatMap { place in
      (self.ofPlaces[place] ?? [:]).filter { $0.value == .command(command) }.map { KeyNotation.name(of: $0.key) }
    }
    let own = Set(bound + ofPlaces)
    return standard.filter(own.contains) + own.filter { !standard.contains($0) }.sorted()
  }

  /// The same for one place, without the keys that run something else there.
  func keyNames(for command: Command, in place: KeyContext) -> [String] {
    let own = ofPlaces[place, default: [:]]
    let all = own.merging(actions) { own, _ in own }.filter { $0.value == .command(command) }
    let names = Set(all.map { KeyNotation.name(of: $0.key) })
    let standard = CommandTable.description(of: command)?.keys ?? []
    return standard.filter(names.contains) + names.filter { !standard.contains($0) }.sorted()
  }

  /// The keys that run several commands, with these.
  public var macros: [(keys: String, commands: [String])] {
    let all = [actions] + KeyContext.allCases.compactMap { ofPlaces[$0] }
    return all.flatMap { actions in
      actions.compactMap { keys, action in
        if case .macro(let commands) = action { (KeyNotation.name(of: keys), commands) } else { nil }
      }
    }.sorted { $0.keys < $1.keys }
  }
}
