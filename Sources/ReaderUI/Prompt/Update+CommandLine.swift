extension AppState {
  /// Runs a command by its name, or by the beginning of it that no other has; a text may stand behind the name.
  mutating func runCommand(_ text: String) -> [Effect] {
    let words = text.split(separator: " ").map(String.init)
    let name = words.joined(separator: "-")
    if name.isEmpty { return [] }
    if name == "q" { return keepPlace() + [.quit] }
    if let command = Command(rawValue: name) { return run(command) }
    if words.count > 1, let number = words.last.flatMap(Int.init) {
      switch Command(rawValue: words.dropLast().joined(separator: "-")) {
      case .openLink: return openLink(number)
      case .copyLink: return copyLink(number)
      default: break
      }
    }
    if let (purpose, argument) = Self.argument(words) { return submit(purpose, argument) }
    let candidates = Self.completions(of: name)
    if candidates.count == 1 { return run(candidates[0]) }
    let hint =
      candidates.isEmpty ? "? lists the commands" : "could be " + candidates.map(\.rawValue).joined(separator: ", ")
    message = Message("no command \(name): \(hint)", isError: true)
    return []
  }

  /// A command that takes a text, and the text: `save-filter ice`, `save filter ice`.
  private static func argument(_ words: [String]) -> (Prompt.Purpose, String)? {
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      guard let command = Command(rawValue: words[..<count].joined(separator: "-")),
        let purpose = Prompt.Purpose(command)
      else { continue }
      return (purpose, words[count...].joined(separator: " "))
    }
    return nil
  }
}
