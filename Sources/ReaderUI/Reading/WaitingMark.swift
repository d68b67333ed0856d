import Articles

/// A mark that was asked for before the library had told what the article's marks are: no key waits for work, and none is
/// lost.
struct WaitingMark: Equatable, Sendable {
  let article: Int64
  let command: Command
}

extension ReadingScreen {
  /// Has a command wait until the marks of the open article are known.
  mutating func postpone(_ command: Command) -> [Step] {
    if let open { waitingMarks.append(WaitingMark(article: open.number, command: command)) }
    return []
  }

  /// Runs what waited for the marks of the open article, if they are known; what waited for others is dropped.
  mutating func runWaitingMarks(in session: inout Session) -> [Step] {
    guard !waitingMarks.isEmpty, marked != nil else { return [] }
    let commands = waitingMarks.filter { $0.article == marked?.id }.map(\.command)
    waitingMarks = []
    return commands.flatMap { run($0, in: &session) ?? [] }
  }
}
