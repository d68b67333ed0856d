import Glibc

/// The width of the terminal at standard output.
enum TerminalWidth {
  /// The cells of a line; 80 where the system does not know.
  static var current: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
