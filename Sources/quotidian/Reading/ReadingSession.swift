import ArgumentParser
import ArticleStore
import Articles
import ReaderModel
import ReaderUI
import Screen
import Settings
import Terminal

/// The loop of the reader: takes events, updates the state, starts effects, draws.
struct ReadingSession {
  let terminal: Terminal
  let waker: Waker
  let reader: Reader
  let inputs: [String]
  /// What the reader shows where no inputs are named.
  let library: ArticleDatabase?
  /// The article of the library to begin with; nil begins with the list.
  let first: Int64?
  let configuration: Configuration
  let panes: PaneSettingsFile

  /// Runs until the person quits or a signal asks the program to end.
  func run() throws {
    let mailbox = Mailbox(waker: waker)
    let runner = EffectRunner(reader: reader, mailbox: mailbox, library: library)
    defer { runner.finish() }
    var settings = panes.read()
    if let measure = configuration.measure { settings.measure = measure }
    var state = AppState(size: terminal.size, settings: settings, bindings: configuration.bindings)
    defer { terminal.close() }
    runner.begin(inputs)
    for effect in first.map({ state.begin(with: $0) }) ?? [] { _ = perform(effect, state, runner) }
    while true {
      terminal.draw(render(state))
      for occurrence in terminal.wait() {
        let events: [Event]
        switch occurrence {
        case .input(let event): events = [.input(event)]
        case .wake: events = mailbox.take()
        case .end(let signal): return terminal.end(bySignal: signal)
        }
        for event in events {
          for effect in update(&state, event) {
            if case .fail(let sentence) = effect {
              terminal.close()
              throw WordedError(description: PlainText.harmless(sentence))
            }
            if perform(effect, state, runner) == .end { return }
          }
        }
      }
    }
  }

  private enum Continuation {
    case goOn
    case end
  }

  private func perform(_ effect: Effect, _ state: AppState, _ runner: EffectRunner) -> Continuation {
    switch effect {
    case .copy(let text): terminal.copy(text)
    case .saveSettings(let settings): panes.write(settings)
    case .redraw: terminal.forgetScreen()
    case .quit, .fail: return .end
    default: runner.start(effect, in: state)
    }
    return .goOn
  }
}
