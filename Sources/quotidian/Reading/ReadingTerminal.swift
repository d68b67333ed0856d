import ReaderUI
import Screen
import Terminal

/// What the reader shows itself on and takes keys from.
protocol ReadingTerminal {
  /// The size of the screen, in cells.
  var size: Size { get }
  /// Shows a state, after a key or after something else.
  func show(_ state: AppState, afterKey: Bool)
  /// Waits until something happens and answers all that has.
  func wait() -> [Terminal.Occurrence]
  /// Shows everything anew next time.
  func forgetScreen()
  /// Where pictures show; nil where they do not.
  func pictureCanvas() -> PictureCanvas?
  /// Puts a text into the clipboard; answers whether there is one.
  func copy(_ text: String) -> Bool
  /// Tells of something.
  func notify(_ text: String, by notice: Terminal.Notice)
  /// Gives the terminal to somebody else until they are done.
  func lend(_ work: () -> Void) -> [Terminal.Occurrence]
  /// Gives the person's screen back.
  func close()
  /// Does so and ends the process by a signal.
  func end(bySignal signal: Int32)
}

extension Terminal: ReadingTerminal {
  func show(_ state: AppState, afterKey: Bool) {
    draw(render(state))
    show(state.picture)
  }
}

/// A terminal on which the reader writes line by line.
final class PlainTerminal: ReadingTerminal {
  private let terminal: LineTerminal
  private var stream = PlainStream()

  init(_ terminal: LineTerminal) { self.terminal = terminal }

  var size: Size { terminal.size }
  func show(_ state: AppState, afterKey: Bool) {
    terminal.write(stream.text(for: PlainPage(state), afterKey: afterKey))
  }
  func wait() -> [Terminal.Occurrence] { terminal.wait() }
  func forgetScreen() { stream = PlainStream() }
  // No sequence goes to a terminal of which nothing is known; the words can be heard as they are.
  func copy(_ text: String) -> Bool { false }
  func pictureCanvas() -> PictureCanvas? { nil }
  func notify(_ text: String, by notice: Terminal.Notice) {
    if notice == .bell { terminal.write("\u{7}") }
  }
  func lend(_ work: () -> Void) -> [Terminal.Occurrence] { terminal.lend(work) }
  func close() { terminal.close() }
  func end(bySignal signal: Int32) { terminal.end(bySignal: signal) }
}
