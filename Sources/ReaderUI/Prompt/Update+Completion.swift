import Articles

extension AppState {
  /// Completes what is being typed, or goes to the next or previous candidate.
  mutating func complete(by step: Int) -> [Effect] {
    guard var typed = prompt else { return [] }
    if typed.purpose.isChoice {
      guard let list = typed.candidates, let selected = list.selected else { return [] }
      prompt?.line = LineEditor(list.candidates[selected].text)
      return []
    }
    if typed.candidates != nil {
      typed.stepCandidate(by: step)
      prompt = typed
      return []
    }
    if typed.purpose == .command {
      let candidates = Self.completions(of: typed.text).map { command in
        Candidate(command.rawValue, detail: CommandTable.description(of: command)?.summary ?? "")
      }
      typed.offer(candidates, for: TextSpan(0, typed.text.unicodeScalars.count))
      prompt = typed
      return []
    }
    return askForCandidates()
  }

  /// Asks the library what could be typed.
  mutating func askForCandidates() -> [Effect] {
    guard let typed = prompt, let subject = typed.purpose.completion else { return [] }
    completionRequest += 1
    let question = CompletionQuestion(subject, text: typed.text, caret: typed.line.caretOffset)
    completionQuestion = question
    return [.complete(question, request: completionRequest)]
  }

  /// Takes candidates for what is being typed, as long as that is what was asked for; answers the work that follows where
  /// Enter was pressed before they were there.
  mutating func offer(_ candidates: [Candidate], for span: TextSpan) -> [Effect] {
    guard var typed = prompt, let question = completionQuestion, typed.text == question.text,
      typed.line.caretOffset == question.caret, typed.purpose.completion == question.subject
    else { return [] }
    if typed.purpose.isChoice {
      // Whoever the screen shows is nobody else.
      let shown: Int64? = if case .person(let screen) = covering { screen.person } else { nil }
      let others = candidates.filter { $0.person != shown }
      typed.candidates = CandidateList(span: span, candidates: others, selected: others.isEmpty ? nil : 0)
    } else {
      typed.offer(candidates, for: span)
    }
    prompt = typed.isEntered ? nil : typed
    return typed.isEntered ? finish(typed) : []
  }

  /// The commands whose names begin with a text, in the order of the table.
  static func completions(of text: String) -> [Command] {
    CommandTable.all.map(\.command).filter { $0.rawValue.hasPrefix(text) && $0.rawValue != text }
  }
}

extension Prompt {
  /// Puts the only candidate into the line, or as much as all have in common.
  fileprivate mutating func offer(_ candidates: [Candidate], for span: TextSpan) {
    guard !candidates.isEmpty else { return }
    let list = CandidateList(span: span, candidates: candidates, selected: nil)
    let common = list.commonBeginning
    var end = span.end
    if candidates.count == 1 || common.unicodeScalars.count > span.count {
      line.replace(span, with: common)
      end = span.start + common.unicodeScalars.count
    }
    if candidates.count > 1 {
      self.candidates = CandidateList(span: TextSpan(span.start, end), candidates: candidates, selected: nil)
    }
  }

  /// Puts the next or previous candidate into the line.
  fileprivate mutating func stepCandidate(by step: Int) {
    guard let list = candidates, !list.candidates.isEmpty else { return }
    let count = list.candidates.count
    let next = list.selected.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    let text = list.candidates[next].text
    line.replace(list.span, with: text)
    complaint = nil
    candidates = count == 1 ? nil : list
    candidates?.selected = next
    candidates?.span = TextSpan(list.span.start, list.span.start + text.unicodeScalars.count)
  }
}
