/// A row of the command table: a command, its keys, and where and when it does something.
public struct CommandDescription: Hashable, Sendable {
  /// The command.
  public let command: Command
  /// The keys that run it unless the configuration says otherwise, in the notation of `KeyNotation`.
  public let keys: [String]
  /// Where help lists it.
  public let group: CommandGroup
  /// What it does, as help says it.
  public let summary: String
  /// Where it does something; help for another place leaves it out.
  public let contexts: Set<KeyContext>
  /// What it needs there, what is told first coming first.
  public let needs: [Need]

  init(
    _ command: Command, _ keys: String, _ group: CommandGroup, _ summary: String,
    in contexts: Set<KeyContext> = KeyContext.panes, needs: Need...
  ) {
    self.command = command
    self.keys = keys.split(separator: " ").map(String.init)
    self.group = group
    self.summary = summary
    self.contexts = contexts
    self.needs = needs
  }

  /// Why the command does nothing at a place; nil where it does something.
  func obstacle(in context: KeyContext, bindings: KeyBindings, isMet: (Need) -> Bool) -> String? {
    if contexts.contains(context) { return needs.first { !isMet($0) }?.reason(bindings) }
    if KeyContext.panes.contains(context), contexts.count == 1, let way = contexts.first?.way {
      return "this is for \(way.name): \(bindings.keyName(for: way.command)) goes there"
    }
    return "\(bindings.keyName(for: command)) works in \(KeyContext.names(of: contexts))"
  }
}
