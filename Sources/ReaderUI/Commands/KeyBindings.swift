import Screen

/// Which key runs which command.
public struct KeyBindings: Equatable, Sendable {
  private var commands: [Key: Command]

  /// The bindings of the command table.
  public static let standard = KeyBindings(
    commands: Dictionary(
      CommandTable.all.flatMap { row in
        row.keys.compactMap { name in KeyNotation.key(named: name).map { ($0, row.command) } }
      }, uniquingKeysWith: { first, _ in first }))

  /// The command that a key runs.
  public subscript(key: Key) -> Command? { commands[key] }

  /// The bindings with these keys, and no others, for a command.
  public func binding(_ keys: [Key], to command: Command) -> KeyBindings {
    var result = commands.filter { $0.value != command }
    for key in keys { result[key] = command }
    return KeyBindings(commands: result)
  }

  /// The first key that runs a command, or how the command is run without one.
  func keyName(for command: Command) -> String { keyNames(for: command).first ?? ":\(command.rawValue)" }

  /// The names of the keys that run a command, those of the table first and in its order.
  public func keyNames(for command: Command) -> [String] {
    let standard = CommandTable.description(of: command)?.keys ?? []
    let bound = commands.filter { $0.value == command }.map { KeyNotation.name(of: $0.key) }
    return standard.filter(bound.contains) + bound.filter { !standard.contains($0) }.sorted()
  }
}
