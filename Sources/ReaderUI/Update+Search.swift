import Articles
import Screen

extension AppState {
  /// Starts typing in the status line.
  mutating func beginPrompt(_ purpose: Prompt.Purpose) {
    if purpose == .search, open == nil {
      message = Message("no article is open")
      return
    }
    if purpose == .filter || purpose == .tag, !entries.isOfLibrary {
      _ = refuseLibrary()
      return
    }
    prompt = Prompt(purpose: purpose)
  }

  /// Handles a key while something is being typed.
  mutating func type(_ key: Key) -> [Effect] {
    guard var typed = prompt else { return [] }
    switch key {
    case .character(let character): typed.text.append(character)
    case .backspace, .delete, .control("h"):
      if typed.text.isEmpty {
        prompt = nil
        return []
      }
      typed.text.removeLast()
    case .control("u"): typed.text = ""
    case .tab:
      if typed.purpose == .command { typed.text = Self.completion(of: typed.text) }
    case .escape, .control("c"), .control("g"):
      prompt = nil
      return []
    case .enter:
      prompt = nil
      switch typed.purpose {
      case .search: return search(typed.text)
      case .command: return runCommand(named: typed.text)
      case .filter: return askForList(filter: typed.text)
      case .tag: return tag(typed.text)
      }
    default: return []
    }
    prompt = typed
    return []
  }

  /// Goes to the next or previous place that the search found, around the end of the text.
  mutating func stepMatch(backwards: Bool) {
    guard let search = open?.shownSearch else {
      message = Message("nothing has been searched for: / searches")
      return
    }
    guard !search.matches.isEmpty else {
      message = Message("not found: \(search.pattern)", isError: true)
      return
    }
    let current = search.current.map { search.matches[$0] }
    // Once the page has moved on, the search goes on from there.
    let offset = current.flatMap { shows($0) ? $0.start : nil } ?? (backwards ? startOfPage : startOfPage - 1)
    guard let index = search.match(after: offset, backwards: backwards) else { return }
    open?.shownSearch?.current = index
    revealInBody(search.matches[index])
    message = Message("\(index + 1) of \(search.matches.count): \(search.pattern)")
  }

  /// The command names that begin with a text, in the order of the table.
  static func completions(of text: String) -> [String] {
    CommandTable.all.map(\.command.rawValue).filter { $0.hasPrefix(text) && $0 != text }
  }

  private var startOfPage: Int {
    guard let open, !open.shownLayout.lines.isEmpty else { return 0 }
    return max(0, open.shownLayout.start(ofLine: min(open.shownTop, open.shownLayout.lines.count - 1)))
  }

  private func shows(_ span: TextSpan) -> Bool {
    guard let open else { return false }
    return (open.shownTop..<open.shownTop + bodyHeight).contains(open.shownLayout.line(at: span.start))
  }

  private mutating func search(_ pattern: String) -> [Effect] {
    guard let open else { return [] }
    if pattern.isEmpty {
      stepMatch(backwards: false)
      return []
    }
    self.open?.shownSearch = TextSearch(pattern: pattern, in: open.shownText)
    if focus == .articles { focus(on: .body) }
    stepMatch(backwards: false)
    return []
  }

  private mutating func runCommand(named text: String) -> [Effect] {
    let name = text.split(separator: " ").joined(separator: "-")
    if name.isEmpty { return [] }
    if name == "q" { return [.quit] }
    if let command = Command(rawValue: name) { return run(command) }
    let candidates = Self.completions(of: name)
    if candidates.count == 1, let command = Command(rawValue: candidates[0]) { return run(command) }
    let hint = candidates.isEmpty ? "? lists the commands" : "could be " + candidates.joined(separator: ", ")
    message = Message("no command \(name): \(hint)", isError: true)
    return []
  }

  /// The longest text that all commands beginning with `text` share.
  private static func completion(of text: String) -> String {
    let candidates = completions(of: text)
    guard var common = candidates.first, Command(rawValue: text) == nil else { return text }
    for candidate in candidates {
      while !candidate.hasPrefix(common) { common.removeLast() }
    }
    return common
  }
}
