import Screen

/// Which key runs which command.
public struct KeyBindings: Equatable, Sendable {
  private var commands: [Key: Command] = [:]
  /// What keys run in places where what they run elsewhere has no use.
  private var ofPlaces: [KeyContext: [Key: Command]] = [:]

  /// The bindings of the command table; of rows with the same key a later one has it where the first has no use.
  public static let standard: KeyBindings = {
    var bindings = KeyBindings()
    for row in CommandTable.all {
      for key in row.keys.compactMap(KeyNotation.key) {
        guard let first = bindings.commands[key], let known = CommandTable.description(of: first) else {
          bindings.commands[key] = row.command
          continue
        }
        for place in row.contexts.subtracting(known.contexts) {
          bindings.ofPlaces[place, default: [:]][key] = row.command
        }
      }
    }
    return bindings
  }()

  /// The command that a key runs, wherever one is.
  public subscript(key: Key) -> Command? { commands[key] }

  /// The command that a key runs in a place.
  func command(for key: Key, in place: KeyContext) -> Command? { ofPlaces[place]?[key] ?? commands[key] }

  /// The bindings with these keys, and no others, for a command.
  public func binding(_ keys: [Key], to command: Command) -> KeyBindings {
    var result = self
    result.commands = commands.filter { $0.value != command }
    result.ofPlaces = ofPlaces.mapValues { $0.filter { $0.value != command } }
    for key in keys {
      result.commands[key] = command
      for place in CommandTable.description(of: command)?.contexts ?? [] { result.ofPlaces[place]?[key] = nil }
    }
    return result
  }

  /// The first key that runs a command, or how the command is run without one.
  func keyName(for command: Command) -> String { keyNames(for: command).first ?? ":\(command.rawValue)" }

  /// The names of the keys that run a command, those of the table first and in its order.
  public func keyNames(for command: Command) -> [String] {
    let standard = CommandTable.description(of: command)?.keys ?? []
    let bound = ([commands] + ofPlaces.values).flatMap { bindings in
      bindings.filter { $0.value == command }.map { KeyNotation.name(of: $0.key) }
    }
    return standard.filter(bound.contains) + Set(bound).filter { !standard.contains($0) }.sorted()
  }
}
