import Foundation
import Glibc

/// The program, or a shell that starts it, running in a pseudo-terminal.
final class Session {
  /// What the terminal shows.
  let terminal: VirtualTerminal
  /// Everything that was written, from the start.
  private(set) var output: [UInt8] = []
  /// The process.
  let process: pid_t
  private let primary: Int32
  private var endStatus: Int32?

  /// The program beside the tests.
  static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("quotidian").path

  /// Starts a program in a terminal of its own.
  init(
    _ path: String = Session.program, _ arguments: [String] = [], width: Int = 120, height: Int = 40,
    environment: [String: String] = [:], input: Int32? = nil
  ) throws {
    // What posix_openpt, unlockpt and ptsname do, which do not import: pty(7), ioctl_tty(2).
    primary = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: Int32 = 0
    guard primary >= 0, ioctl(primary, 0x4004_5431, &lock) == 0, ioctl(primary, 0x8004_5430, &number) == 0 else {
      throw Failure(what: "no pseudo-terminal")
    }
    let name = "/dev/pts/\(number)"
    terminal = VirtualTerminal(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that the leader of a session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, input ?? 1, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(Self.setsid | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)

    var variables = [
      "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "shell> ",
      "COLORTERM": "",
    ]
    variables.merge(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, &words, &settings)
    guard code == 0 else { throw Failure(what: "\(path): \(String(cString: strerror(code)))") }
    self.process = process
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if endStatus == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(primary)
  }

  /// `POSIX_SPAWN_SETSID` of the GNU C library.
  private static let setsid: Int32 = 0x80

  struct Failure: Error {
    let what: String
  }

  /// Types bytes.
  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(primary, bytes, bytes.count)
  }

  /// Changes the size of the terminal.
  func resize(width: Int, height: Int) {
    terminal.resize(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until the screen is as wanted; false when that does not happen before the time is up.
  @discardableResult
  func wait(seconds: Double = 20, until isReached: (String) -> Bool) -> Bool {
    let end = Date().addingTimeInterval(seconds)
    repeat {
      read(milliseconds: 20)
      if isReached(terminal.text) { return true }
    } while Date() < end
    return false
  }

  /// Waits for the first bytes behind those that were there.
  func waitForOutput(beyond count: Int) {
    let end = Date().addingTimeInterval(5)
    while output.count <= count, Date() < end { read(milliseconds: 100) }
  }

  /// Reads until nothing more comes.
  func settle() {
    var count = -1
    while count != output.count {
      count = output.count
      read(milliseconds: 5)
    }
  }

  /// Reads until the screen shows a text.
  @discardableResult
  func waitFor(_ text: String) -> Bool { wait { $0.contains(text) } }

  /// The status with which the process ends, a signal's number negative; nil when it does not end.
  func waitForEnd(seconds: Double = 20) -> Int32? {
    let end = Date().addingTimeInterval(seconds)
    var status: Int32 = 0
    while endStatus == nil, Date() < end {
      read(milliseconds: 20)
      guard waitpid(process, &status, WNOHANG) == process else { continue }
      endStatus = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      read(milliseconds: 20)
    }
    return endStatus
  }

  /// How the terminal is set: whether it echoes, gathers lines and so on.
  var modes: [UInt32] {
    var settings = termios()
    tcgetattr(primary, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  /// What was written, as text.
  var outputText: String { String(decoding: output, as: UTF8.self) }

  private func read(milliseconds: Int32) {
    var descriptor = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(primary, &buffer, buffer.count)
      guard count > 0 else { return }
      let bytes = Array(buffer[..<count])
      output += bytes
      terminal.feed(bytes)
    }
  }
}
