import CNcurses
import Glibc
import Screen

/// A terminal that is written to line by line and never told to go back: one without a cursor that can be placed, or
/// one that is read out.
public final class LineTerminal {
  /// A line is no longer than this, as two panes would stand beside each other on wider screens.
  private static let widest = 79

  private let input: Int32
  private let output: UnsafeMutablePointer<FILE>
  private let signals: Int32
  private let waker: Waker
  private let speaksUnicode: Bool
  private var before = termios()
  private var isClosed = false

  /// Takes over the keys of the terminal.
  ///
  /// - Throws: `Terminal.Failure`.
  public init(waker: Waker) throws {
    speaksUnicode = quotidian_adopt_locale()
    let input = open("/dev/tty", O_RDONLY)
    guard input >= 0, let output = fopen("/dev/tty", "w") else { throw Terminal.Failure.missing }
    self.input = input
    self.output = output
    self.waker = waker
    quotidian_guard_terminal(input)
    signals = quotidian_open_signals()
    tcgetattr(input, &before)
    takeKeys()
  }

  private func takeKeys() {
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL)
    tcsetattr(input, TCSADRAIN, &raw)
  }

  /// The size of the screen, in cells.
  public var size: Size {
    var now = winsize()
    guard ioctl(fileno(output), UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0 else {
      return Size(width: Self.widest, height: 24)
    }
    return Size(width: min(Self.widest, Int(now.ws_col)), height: Int(now.ws_row))
  }

  /// Writes text, which has no control characters but line ends and steps back.
  public func write(_ text: String) {
    guard !text.isEmpty else { return }
    let shown =
      speaksUnicode
      ? text
      : text.unicodeScalars.map { scalar in
        scalar.isASCII ? String(Character(scalar)) : AsciiRendering.cells(for: Glyph(scalar)).joined()
      }.joined()
    fputs(shown, output)
    fflush(output)
  }

  /// Gives the keys back.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    write("\n")
    tcsetattr(input, TCSADRAIN, &before)
  }

  /// Gives the keys back and ends the process by a signal.
  public func end(bySignal signal: Int32) {
    close()
    quotidian_end_by_signal(signal)
  }

  /// Gives the terminal to somebody else until they are done.
  public func lend(_ work: () -> Void) -> [Terminal.Occurrence] {
    write("\n")
    tcsetattr(input, TCSADRAIN, &before)
    work()
    tcflush(input, TCIFLUSH)
    takeKeys()
    return [.input(.resize(size))]
  }

  /// Waits until something happens and answers all that has.
  public func wait() -> [Terminal.Occurrence] {
    OccurrenceWait(input: input, signals: signals, waker: waker)
      .occurrences(signals: takeSignals, input: takeKeysThatWait)
  }

  private func takeKeysThatWait() -> [Terminal.Occurrence] {
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(input, &bytes, bytes.count)
    if count == 0 { return [.end(signal: SIGHUP)] }
    return KeyBytes.keys(in: Array(bytes.prefix(max(0, count)))).flatMap { key -> [Terminal.Occurrence] in
      switch key {
      case .control("c"): [.end(signal: SIGINT)]
      case .control("z"): suspend()
      default: [.input(.key(key))]
      }
    }
  }

  private func takeSignals() -> [Terminal.Occurrence] {
    var result: [Terminal.Occurrence] = []
    while case let signal = quotidian_next_signal(signals), signal != 0 {
      switch signal {
      case SIGWINCH: result.append(.input(.resize(size)))
      case SIGTSTP: result += suspend()
      case SIGCONT: takeKeys()
      default: result.append(.end(signal: signal))
      }
    }
    return result
  }

  private func suspend() -> [Terminal.Occurrence] {
    tcsetattr(input, TCSADRAIN, &before)
    quotidian_stop()
    takeKeys()
    return [.input(.resize(size))]
  }
}
