extension AppState {
  /// Runs a command by its name, or by the beginning of it that no other has; a text may stand behind the name.
  mutating func runCommand(_ text: String) -> [Effect] {
    let words = text.split(separator: " ").map(String.init)
    let name = words.joined(separator: "-")
    if name.isEmpty { return [] }
    if name == "q" { return run(.quit) }
    if let command = Command(rawValue: name) { return run(command) }
    if words.count > 1, let number = words.last.flatMap(Int.init),
      let command = Command(rawValue: words.dropLast().joined(separator: "-")),
      [.openLink, .copyLink, .picture].contains(command)
    {
      session.typedNumber = number
      defer { session.typedNumber = nil }
      return run(command)
    }
    if let (command, purpose, argument) = Self.argument(words) {
      if let obstacle = obstacle(to: command) {
        session.tell(obstacle)
        return []
      }
      return submit(Prompt.Input(purpose: purpose, text: argument))
    }
    let candidates = CommandTable.completions(of: name)
    if candidates.count == 1 { return run(candidates[0].command) }
    let hint =
      candidates.isEmpty
      ? "\(session.key(.help)) lists the commands"
      : "could be " + candidates.map(\.command.rawValue).joined(separator: ", ")
    session.tell("no command \(name): \(hint)", isError: true)
    return []
  }

  /// A command that takes a text, and the text: `save-filter ice`, `save filter ice`.
  private static func argument(_ words: [String]) -> (Command, Prompt.Purpose, String)? {
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      guard let command = Command(rawValue: words[..<count].joined(separator: "-")),
        let purpose = Prompt.Purpose(command)
      else { continue }
      return (command, purpose, words[count...].joined(separator: " "))
    }
    return nil
  }
}
