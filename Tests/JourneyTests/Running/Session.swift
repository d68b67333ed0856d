import Foundation
import Glibc
import Testing

/// The program, or a shell that starts it, running in a pseudo-terminal.
final class Session {
  /// What the terminal shows.
  let terminal: VirtualTerminal
  /// Everything that was written, from the start.
  private(set) var output: [UInt8] = []
  /// The number of the process.
  var process: pid_t { child.identifier }
  private let child: ChildProcess
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
      throw ChildProcess.Failure(what: "no pseudo-terminal")
    }
    let name = "/dev/pts/\(number)"
    terminal = VirtualTerminal(width: width, height: height)
    var size = winsize(ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(primary, UInt(TIOCSWINSZ), &size)

    var variables = [
      "HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "shell> ",
      "COLORTERM": "",
    ]
    variables.merge(environment) { $1 }
    child = try ChildProcess(path, arguments, environment: variables, leadsSession: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 1, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, input ?? 1, 0)
      posix_spawn_file_actions_adddup2(&actions, 1, 2)
    }
    _ = fcntl(primary, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if endStatus == nil { child.end() }
    close(primary)
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

  /// Reads until the screen is as wanted; a wait in vain fails the test and tells what there was instead.
  @discardableResult
  func wait(
    seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation, until isWanted: (String) -> Bool
  ) -> Bool {
    if isReached(within: seconds, isWanted) { return true }
    Issue.record("not on the screen within \(seconds) s:\n\(terminal.text)", sourceLocation: sourceLocation)
    return false
  }

  /// Reads for a time at most; whether the screen is as wanted, for those who look again otherwise.
  ///
  /// A screen of which only a part has come yet does not count: what is wanted may stand beside what is about to go.
  func isReached(within seconds: Double, _ isWanted: (String) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    repeat {
      read(milliseconds: 20)
      guard isWanted(terminal.text) else { continue }
      settle()
      if isWanted(terminal.text) { return true }
    } while ContinuousClock.now < end
    return false
  }

  /// Reads whatever comes in a time.
  func readOn(seconds: Double) { _ = isReached(within: seconds) { _ in false } }

  /// Waits for the first bytes behind those that were there; a wait in vain fails the test.
  func waitForOutput(beyond count: Int, seconds: Double = 5, sourceLocation: SourceLocation = #_sourceLocation) {
    let end = ContinuousClock.now + .seconds(seconds)
    while output.count <= count, ContinuousClock.now < end { read(milliseconds: 100) }
    if output.count <= count {
      Issue.record("nothing was written within \(seconds) s", sourceLocation: sourceLocation)
    }
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
  func waitFor(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Bool {
    wait(sourceLocation: sourceLocation) { $0.contains(text) }
  }

  /// Quits from wherever the reader is; it is to end well.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) {
    send("Q")
    #expect(waitForEnd(sourceLocation: sourceLocation) == 0, sourceLocation: sourceLocation)
  }

  /// The status with which the process ends, a signal's number negative; one that does not end fails the test.
  func waitForEnd(seconds: Double = 20, sourceLocation: SourceLocation = #_sourceLocation) -> Int32? {
    let end = ContinuousClock.now + .seconds(seconds)
    while endStatus == nil, ContinuousClock.now < end {
      read(milliseconds: 20)
      guard let status = child.ending() else { continue }
      endStatus = status
      read(milliseconds: 20)
    }
    if endStatus == nil {
      Issue.record("not ended within \(seconds) s:\n\(terminal.text)", sourceLocation: sourceLocation)
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
