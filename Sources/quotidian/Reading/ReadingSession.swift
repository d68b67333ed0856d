import ArgumentParser
import Articles
import ReaderUI
import Screen
import Settings
import Terminal

/// The loop of the reader: takes events, updates the state, starts effects, draws.
struct ReadingSession {
  let terminal: any ReadingTerminal
  let subject: Session.Subject
  /// What comes from the work on other threads, some of which has begun.
  let mailbox: Mailbox
  /// What does that work.
  let runner: EffectRunner
  let configuration: Configuration
  let panes: PaneSettingsFile

  /// Runs until the person quits or a signal asks the program to end.
  func run() throws {
    defer { runner.finish() }
    var settings = panes.read()
    if let measure = configuration.measure { settings.measure = measure }
    if let width = configuration.articlesWidth { settings.articlesWidth = width }
    if let width = configuration.quotesWidth { settings.quotesWidth = width }
    var state = AppState(
      subject, size: terminal.size, settings: settings, bindings: configuration.bindings,
      preferences: configuration.preferences)
    defer { terminal.close() }
    for effect in state.start() { _ = perform(effect, runner) }
    if let warning = configuration.warnings.first {
      _ = update(&state, .message(Message(warning.brief, isError: true)))
    }
    // What came while the terminal was made ready is taken first, so that no frame is drawn without it.
    var occurrences: [Terminal.Occurrence] = [.wake]
    var isToBeDrawn = true
    var isAfterKey = true
    // An article that is there already comes in a moment, and the first frame waits for it.
    var isFirstDue = false
    var hasDrawn = false
    while true {
      for occurrence in occurrences {
        let events: [Event]
        switch occurrence {
        case .input(let event):
          events = [.input(event)]
          isToBeDrawn = true
          isFirstDue = false
          if case .key = event { isAfterKey = true }
        case .wake:
          if let first = mailbox.takeFirst() {
            isFirstDue = !hasDrawn
            for effect in state.begin(with: first) { _ = perform(effect, runner) }
          }
          events = mailbox.take()
          isToBeDrawn = isToBeDrawn || !events.isEmpty
          if events.contains(where: \.answersOpening) { isFirstDue = false }
        case .end(let signal): return terminal.end(bySignal: signal)
        }
        for event in events {
          for effect in update(&state, event) {
            if case .fail(let sentence) = effect {
              terminal.close()
              throw WordedError(description: PlainText.harmless(sentence, keepingLines: true))
            }
            if case .copy(let text) = effect {
              if !terminal.copy(text) { _ = update(&state, .message(Self.words(text))) }
            } else if perform(effect, runner) == .end {
              return
            }
          }
        }
      }
      if isToBeDrawn, !isFirstDue {
        terminal.show(state, afterKey: isAfterKey)
        (isToBeDrawn, isAfterKey, hasDrawn) = (false, false, true)
      }
      occurrences = terminal.wait()
    }
  }

  /// What is told where there is no clipboard: the words, which can be taken from there.
  private static func words(_ text: String) -> Message {
    Message("nothing can be copied here; the words: \(PlainText.harmless(text.replacing("\n", with: " ")))")
  }

  private enum Continuation {
    case goOn
    case end
  }

  private func perform(_ effect: Effect, _ runner: EffectRunner) -> Continuation {
    switch effect {
    case .saveSettings(let settings): panes.write(settings)
    case .redraw: terminal.forgetScreen()
    case .runInTerminal(let run):
      var failure: String?
      for occurrence in terminal.lend({ failure = ForegroundProgram(run: run).wait() }) {
        if case .input(let event) = occurrence { mailbox.post(.input(event)) }
      }
      if let failure { mailbox.post(.message(Message(failure, isError: true))) }
    case .notify(let text): notify(text)
    case .copy, .quit, .fail: return .end
    default: runner.start(effect)
    }
    return .goOn
  }

  /// Tells of something as the person wants to be told.
  private func notify(_ text: String) {
    switch configuration.notifiesTerminal {
    case .none: break
    case .osc9: terminal.notify(text, by: .osc9)
    case .osc777: terminal.notify(text, by: .osc777)
    case .bell: terminal.notify(text, by: .bell)
    }
  }
}

extension Event {
  /// Whether it answers that an article was asked for.
  fileprivate var answersOpening: Bool {
    switch self {
    case .opened, .openFailed: true
    default: false
    }
  }
}
