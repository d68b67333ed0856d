import Articles
import Screen

extension AppState {
  /// Starts typing in the status line.
  mutating func beginPrompt(_ purpose: Prompt.Purpose, text: String = "") {
    if let reason = refusal(of: purpose) {
      message = Message(reason)
      return
    }
    prompt = Prompt(purpose, text: text)
  }

  /// Handles a key while something is being typed.
  mutating func type(_ key: Key) -> [Effect] {
    guard var typed = prompt else { return [] }
    switch key {
    case .escape, .control("c"), .control("g"): return leavePrompt(typed)
    case .backspace where typed.text.isEmpty, .control("h") where typed.text.isEmpty: return leavePrompt(typed)
    case .enter:
      prompt = nil
      return finish(typed)
    case .tab: return complete(by: 1)
    case .backTab: return complete(by: -1)
    case .up, .control("p"), .down, .control("n"):
      let step = key == .up || key == .control("p") ? 1 : -1
      if typed.purpose.isChoice {
        typed.choose(by: -step)
      } else {
        typed.recall(by: step, in: history(of: typed.purpose))
      }
      prompt = typed
      return typed.purpose.isLive ? apply(typed.purpose, typed.text) : []
    default:
      let before = typed.text
      guard typed.line.edit(key) else { return [] }
      typed.complaint = nil
      typed.isEntered = false
      if typed.text != before || !typed.purpose.isChoice { typed.candidates = nil }
      prompt = typed
      guard typed.text != before else { return [] }
      if typed.purpose.isChoice { return askForCandidates() }
      return typed.purpose.isLive ? apply(typed.purpose, typed.text) : []
    }
  }

  /// Does what a text was typed for.
  mutating func submit(_ purpose: Prompt.Purpose, _ text: String) -> [Effect] {
    if let reason = refusal(of: purpose) {
      message = Message(reason)
      return []
    }
    switch purpose {
    case .search: return search(text)
    case .command: return runCommand(text)
    case .filter: return askForList(listQuery.narrowed(to: text))
    case .librarySearch: return askForList(listQuery.searching(text))
    case .tag: return tag(text)
    case .note: return keepNote(text)
    case .filterName: return saveFilter(named: text)
    case .personName, .feedName, .quoteWords, .period: return apply(purpose, text)
    case .merge: return []
    }
  }

  /// Opens the prompt anew with a text that cannot be taken, and says why.
  mutating func complain(_ purpose: Prompt.Purpose, _ text: String, _ complaint: Prompt.Complaint, suggestion: String?)
  {
    guard prompt == nil else {
      message = Message(complaint.sentence, isError: true)
      return
    }
    var typed = Prompt(purpose, text: text)
    typed.line.place(caretAt: complaint.span.end)
    typed.complaint = complaint
    typed.candidates = suggestion.map {
      CandidateList(span: complaint.span, candidates: [Candidate($0, detail: "Tab takes it")], selected: nil)
    }
    prompt = typed
  }

  /// What was typed for a purpose before, the newest last.
  func history(of purpose: Prompt.Purpose) -> [String] { histories[purpose] ?? [] }

  mutating func finish(_ typed: Prompt) -> [Effect] {
    let text = typed.text
    if !text.isEmpty, !typed.purpose.isChoice, typed.purpose != .note {
      histories[typed.purpose] = (history(of: typed.purpose).filter { $0 != text } + [text]).suffix(100)
    }
    guard typed.purpose.isChoice else { return submit(typed.purpose, text) }
    if typed.candidates == nil {
      prompt = typed
      prompt?.isEntered = true
      return []
    }
    guard let list = typed.candidates, let chosen = list.selected.map({ list.candidates[$0] }), let id = chosen.person
    else {
      message = Message("nobody is called that: \(text)", isError: !text.isEmpty)
      return []
    }
    return merge(into: id)
  }

  private mutating func leavePrompt(_ typed: Prompt) -> [Effect] {
    prompt = nil
    return typed.purpose.isLive && typed.text != typed.original ? apply(typed.purpose, typed.original) : []
  }

  /// Why something cannot be typed now; nil when it can.
  private func refusal(of purpose: Prompt.Purpose) -> String? {
    switch purpose {
    case .search: return open == nil ? "no article is open" : nil
    case .filter, .librarySearch, .tag, .filterName: return entries.isOfLibrary ? nil : Self.notInLibrary
    case .note:
      guard case .library? = open?.article.origin else { return open == nil ? "no article is open" : Self.notInLibrary }
      return open?.selectedQuote == nil ? "select a quote first: ] goes to the next one" : nil
    case .command, .personName, .feedName, .quoteWords, .period, .merge: return nil
    }
  }
}

extension Prompt {
  /// Moves to another candidate of a choice.
  fileprivate mutating func choose(by step: Int) {
    guard let list = candidates, !list.candidates.isEmpty else { return }
    candidates?.selected = min(max(0, (list.selected ?? 0) + step), list.candidates.count - 1)
  }

  /// Goes to an older line of the history, or with −1 to a newer one.
  fileprivate mutating func recall(by step: Int, in history: [String]) {
    let place = (recalled ?? -1) + step
    guard place < history.count, place >= -1 else { return }
    if recalled == nil { draft = text }
    recalled = place < 0 ? nil : place
    line = LineEditor(place < 0 ? draft : history[history.count - 1 - place])
    candidates = nil
    complaint = nil
  }
}
