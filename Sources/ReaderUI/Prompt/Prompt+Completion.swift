import Articles

extension Prompt {
  /// Completes what is being typed, or goes to the next or previous candidate.
  mutating func complete(by step: Int, in session: inout Session) -> [Effect] {
    if purpose.manner == .choice {
      if let chosen = candidates?.list.selectedRow { line = LineEditor(chosen.text) }
      return []
    }
    if candidates != nil {
      stepCandidate(by: step)
      return []
    }
    guard purpose == .command else { return askForCandidates(in: &session) }
    offer(
      CommandTable.completions(of: text).map { Candidate($0.command.rawValue, detail: $0.summary) },
      for: TextSpan(0, text.unicodeScalars.count))
    return []
  }

  /// Asks the library what could be typed.
  mutating func askForCandidates(in session: inout Session) -> [Effect] {
    guard let subject = purpose.completion else { return [] }
    let question = CompletionQuestion(subject, text: text, caret: line.caretOffset)
    let request = session.nextCompletionRequest()
    asked = Asked(question: question, request: request)
    return [.complete(question, request: request)]
  }

  /// Takes candidates, as long as what they were asked for is what stands in the line.
  mutating func offer(_ found: [Candidate], for span: TextSpan) {
    if let question = asked?.question, question.text != text || question.caret != line.caretOffset { return }
    if purpose.manner == .choice {
      candidates = CandidateList(span: span, found.filter { $0.person != excluded }, isTaken: true)
      return
    }
    guard !found.isEmpty else { return }
    let list = CandidateList(span: span, found)
    let common = list.commonBeginning
    var end = span.end
    if found.count == 1 || common.unicodeScalars.count > span.count {
      line.replace(span, with: common)
      end = span.start + common.unicodeScalars.count
    }
    candidates = found.count > 1 ? CandidateList(span: TextSpan(span.start, end), found) : nil
  }

  /// Puts the next or previous candidate into the line.
  private mutating func stepCandidate(by step: Int) {
    guard var list = candidates, let candidate = list.take(by: step) else { return }
    line.replace(list.span, with: candidate.text)
    list.span = TextSpan(list.span.start, list.span.start + candidate.text.unicodeScalars.count)
    complaint = nil
    candidates = list.list.count == 1 ? nil : list
  }
}

extension CommandTable {
  /// The commands whose names begin with a text, in the order of the table.
  static func completions(of text: String) -> [CommandDescription] {
    all.filter { $0.command.rawValue.hasPrefix(text) && $0.command.rawValue != text }
  }
}
