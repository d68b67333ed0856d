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
      let count = configuration.warnings.count
      let all = count == 1 ? "" : "\(count) faults, all in quotidian config; "
      _ = update(&state, .message(Message(all + warning.brief, isError: true)))
    }
    // What comes in a moment is taken first: a frame without it would only hold it up.
    mailbox.wait(atMost: Self.moment)
    var occurrences: [Terminal.Occurrence] = [.wake]
    var isToBeDrawn = true
    var isAfterKey = true
    var isResized = false
    // What waits until the first article shows.
    var later: [Effect] = []
    while true {
      for occurrence in occurrences {
        let events: [Event]
        switch occurrence {
        case .input(let event):
          events = [.input(event)]
          isToBeDrawn = true
          if case .key = event { isAfterKey = true }
          if case .resize = event { isResized = true }
        case .wake:
          if let first = mailbox.takeFirst() {
            for effect in state.begin(with: first.summary.id) {
              // Its text is here already and shows first; what else is known of it comes from the library.
              if case .open(_, let request) = effect {
                later += update(&state, .opened(request: request, first.article, address: first.address))
                later += update(&state, .annotated(request: request, ArticleAnnotations(first.summary)))
              }
              later.append(effect)
            }
            isToBeDrawn = true
          }
          events = mailbox.take()
          isToBeDrawn = isToBeDrawn || !events.isEmpty
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
      if isResized, let address = state.fittedPicture { runner.loadPicture(address, on: terminal.pictureCanvas()) }
      isResized = false
      if isToBeDrawn {
        terminal.show(state, afterKey: isAfterKey)
        (isToBeDrawn, isAfterKey) = (false, false)
      }
      if !later.isEmpty { mailbox.tellThatFirstShows() }
      for effect in later { _ = perform(effect, runner) }
      later = []
      occurrences = terminal.wait()
    }
  }

  /// So many milliseconds nobody notices.
  private static let moment: Int32 = 30

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
    case .loadPicture(let address): runner.loadPicture(address, on: terminal.pictureCanvas())
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
