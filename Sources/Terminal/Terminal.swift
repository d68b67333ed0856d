import CNcurses
import Glibc
import Screen

/// The terminal: draws frames, and tells what a person does.
///
/// It belongs to the thread that opened it, as ncurses does. From `open` to `close` the terminal shows the
/// program's own screen; `close`, a signal and even a crash give the person's screen back.
public final class Terminal {
  /// Why a terminal cannot be used.
  public enum Failure: Error, Equatable {
    /// There is no terminal to draw on or to take keys from.
    case missing
    /// Nothing is known about the type of terminal that `TERM` names.
    case unknownType(String)
    /// The type of terminal cannot place text on its screen.
    case tooSimple(String)
  }

  /// What `wait` brings.
  public enum Occurrence: Equatable, Sendable {
    /// A person did something.
    case input(InputEvent)
    /// The waker was called.
    case wake
    /// A signal asks the program to end.
    case end(signal: Int32)
  }

  /// How many colours are used.
  public let colors: ColorDepth
  private let palette: Palette
  private let speaksUnicode: Bool
  /// Whether the terminal takes hyperlinks.
  private let takesHyperlinks: Bool
  let input: UnsafeMutablePointer<FILE>
  let output: UnsafeMutablePointer<FILE>
  private let screen: OpaquePointer
  let window: UnsafeMutablePointer<WINDOW>
  private let signals: Int32
  private let waker: Waker
  var drawn: Frame?
  /// How the terminal takes pictures; nil while that is not known, and where it takes none.
  var takesPictures: PictureCanvas.Way?
  /// Whether it was asked for that.
  var wasAskedForPictures = false
  /// The picture that shows, and the size of the screen on which it does.
  var shown: (picture: Picture, size: Size)?
  /// What a person did while the terminal was asked something.
  var pending: [Occurrence] = []
  private var isClosed = false

  /// Keeps the signals of the terminal and of whoever ends programs for the reader.
  ///
  /// Call it before the program has a second thread: one that does not hold them would take them from the reader.
  public static func holdSignals() { _ = quotidian_hold_signals() }

  /// Takes over the terminal; keys come from it even when standard input is something else.
  ///
  /// Signals are taken from a descriptor from then on, so `holdSignals` comes before any other thread starts.
  /// - Throws: `Failure`.
  public init(environment: [String: String], theme: Theme, colors wanted: ColorDepth?, waker: Waker) throws {
    speaksUnicode = quotidian_adopt_locale()
    let type = environment["TERM"] ?? ""
    guard let input = fopen("/dev/tty", "r"), let output = fopen("/dev/tty", "w") else { throw Failure.missing }
    // Where any colour can be had, the terminal's own sixteen cannot.
    let wish = theme.isOwn ? environment.filter { $0.key != "COLORTERM" } : environment
    guard let name = TerminalType.best(for: type, environment: wish) else {
      throw TerminalType.isKnown(type) ? Failure.tooSimple(type) : Failure.unknownType(type)
    }
    quotidian_guard_terminal(fileno(input))
    signals = quotidian_open_signals()
    guard let screen = newterm(name, output, input), let window = quotidian_screen_window() else {
      throw Failure.unknownType(type)
    }
    self.input = input
    self.output = output
    self.screen = screen
    self.window = window
    self.waker = waker
    raw()
    qiflush()
    noecho()
    nonl()
    set_escdelay(25)
    keypad(window, true)
    nodelay(window, true)
    leaveok(window, false)
    curs_set(0)
    quotidian_enable_mouse()
    takesHyperlinks = HyperlinkSupport.isKnown(environment: environment)
    takesPictures = KittyGraphics.isSpoken(environment: environment) ? .kitty : nil
    // Where characters are inserted the terminal would move links along that ncurses knows nothing of.
    if takesHyperlinks { idcok(window, false) }
    colors = TerminalType.depth(wanted: wanted, environment: environment)
    palette = Palette(theme: theme, depth: colors)
  }

  /// The size of the screen, in cells.
  public var size: Size { Size(width: Int(getmaxx(window)), height: Int(getmaxy(window))) }

  /// Gives the person's screen back.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    // Where there is no second screen to leave, the shell goes on in the bottom row.
    quotidian_clear_bottom_row()
    endwin()
    fflush(output)
  }

  /// Closes the terminal and ends the process by a signal, so that the shell sees what ended it.
  public func end(bySignal signal: Int32) {
    close()
    quotidian_end_by_signal(signal)
  }

  /// Shows a frame; only what differs from the last one is sent.
  public func draw(_ frame: Frame) {
    for y in 0..<frame.size.height {
      if let drawn, drawn.size == frame.size, drawn.row(y) == frame.row(y) { continue }
      drawRow(y, of: frame)
    }
    if let cursor = frame.cursor {
      wmove(window, Int32(cursor.y), Int32(cursor.x))
      curs_set(1)
    } else if drawn?.cursor != nil {
      curs_set(0)
    }
    wrefresh(window)
    if takesHyperlinks {
      let text = HyperlinkPass(palette: palette, drawable: drawable).text(of: frame, after: drawn)
      if !text.isEmpty {
        fputs(text, output)
        fflush(output)
      }
    }
    drawn = frame
  }

  /// Draws the whole screen anew next time, in case something else wrote over it.
  public func forgetScreen() {
    drawn = nil
    // What clears the screen takes pictures with it.
    shown = nil
    clearok(window, true)
  }

  /// Puts a text into the clipboard, where the terminal allows it (OSC 52, xterm control sequences); answers that it was
  /// asked to.
  public func copy(_ text: String) -> Bool {
    fputs("\u{1B}]52;c;\(Base64.encode(Array(text.utf8)))\u{07}", output)
    fflush(output)
    return true
  }

  /// Gives the terminal to somebody else until they are done; answers how large it is then, where that is another size.
  public func lend(_ work: () -> Void) -> [Occurrence] {
    endwin()
    fflush(output)
    work()
    // What was typed there was for the other, and so were its signals.
    tcflush(fileno(input), TCIFLUSH)
    var ends: [Occurrence] = []
    while case let signal = quotidian_next_signal(signals), signal != 0 {
      if [SIGHUP, SIGTERM].contains(signal) { ends.append(.end(signal: signal)) }
    }
    forgetScreen()
    wrefresh(window)
    return adoptSize() + ends
  }

  /// Has the terminal tell of something, by `OSC 9`, by `OSC 777` or by its bell; the text has no control characters.
  public func notify(_ text: String, by notice: Notice) {
    let plain = PlainText.harmless(text)
    switch notice {
    case .osc9: fputs("\u{1B}]9;\(plain)\u{07}", output)
    case .osc777: fputs("\u{1B}]777;notify;Quotidian;\(plain.replacing(";", with: ","))\u{07}", output)
    case .bell: fputs("\u{07}", output)
    }
    fflush(output)
  }

  /// How the terminal tells of something.
  public enum Notice: Sendable {
    case osc9, osc777, bell
  }

  /// Waits until something happens and answers all that has.
  public func wait() -> [Occurrence] {
    guard pending.isEmpty else {
      defer { pending = [] }
      return pending
    }
    return OccurrenceWait(input: fileno(input), signals: signals, waker: waker)
      .occurrences(signals: takeSignals, input: takeInput)
  }

  func takeInput() -> [Occurrence] {
    var result: [Occurrence] = []
    while let decoded = KeyDecoder.next(window) {
      switch decoded {
      case .attributes(let numbers): if numbers.dropFirst().contains(Self.sixels) { takesPictures = .sixel }
      case .event(.key(.control("z"))): result += suspend()
      case .event(.key(.control("c"))): result.append(.end(signal: SIGINT))
      case .event(let event): result.append(.input(event))
      case .unknown: break
      }
    }
    return result
  }

  private func takeSignals() -> [Occurrence] {
    var result: [Occurrence] = []
    while case let signal = quotidian_next_signal(signals), signal != 0 {
      switch signal {
      case SIGWINCH: result += adoptSize()
      case SIGTSTP: result += suspend()
      case SIGCONT: forgetScreen()
      default: result.append(.end(signal: signal))
      }
    }
    return result
  }

  private func suspend() -> [Occurrence] {
    endwin()
    fflush(output)
    quotidian_stop()
    forgetScreen()
    wrefresh(window)
    return adoptSize()
  }

  private func adoptSize() -> [Occurrence] {
    var now = winsize()
    guard ioctl(fileno(output), UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0 else { return [] }
    resizeterm(Int32(now.ws_row), Int32(now.ws_col))
    forgetScreen()
    return [.input(.resize(size))]
  }

  private func drawRow(_ y: Int, of frame: Frame) {
    for (x, cell) in frame.row(y).enumerated() where cell.glyph.width > 0 {
      let (attributes, pair) = palette.appearance(of: cell.style)
      for (offset, text) in drawable(cell.glyph).enumerated() {
        var characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
        quotidian_put(window, Int32(y), Int32(x + offset), &characters, attributes, pair)
      }
    }
  }

  /// The glyph as this terminal and this C library agree on it: in plain ASCII where the locale is not UTF-8, and
  /// with a stand-in of the same width where the library holds another opinion about the width.
  private func drawable(_ glyph: Glyph) -> [String] {
    guard let base = glyph.text.unicodeScalars.first, base.value >= 0x80 else { return [glyph.text] }
    guard speaksUnicode else { return AsciiRendering.cells(for: glyph) }
    if Int(quotidian_width(wchar_t(bitPattern: base.value))) == glyph.width { return [glyph.text] }
    return Array(repeating: "?", count: glyph.width)
  }
}
