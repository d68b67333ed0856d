import Glibc

/// A process that a test starts, and has to wait for.
///
/// Foundation's `Process` on Linux takes a process for running as long as any child of it does.
struct ChildProcess {
  let identifier: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: Where it is.
  ///   - arguments: The words behind its name.
  ///   - environment: Its variables, and no others.
  ///   - leadsSession: Whether it begins a session, whose terminal is the first one that it opens.
  ///   - descriptors: Says what the child's descriptors are.
  /// - Throws: `Failure` where it cannot be started.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], leadsSession: Bool = false,
    descriptors: (inout posix_spawn_file_actions_t) -> Void
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    descriptors(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK) | (leadsSession ? Self.setsid : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, &words, &settings)
    guard code == 0 else { throw Failure(what: "\(path): \(String(cString: strerror(code)))") }
    identifier = process
  }

  /// `POSIX_SPAWN_SETSID` of the GNU C library.
  private static let setsid: Int32 = 0x80

  struct Failure: Error {
    let what: String
  }

  /// The status with which it has ended, a signal's number negative; nil while it runs.
  ///
  /// Once told it is not told again.
  func ending() -> Int32? {
    var status: Int32 = 0
    return waitpid(identifier, &status, WNOHANG) == identifier ? Self.ending(status) : nil
  }

  /// Kills it, and waits until that has come about.
  @discardableResult
  func end() -> Int32 {
    kill(identifier, SIGKILL)
    var status: Int32 = 0
    waitpid(identifier, &status, 0)
    return Self.ending(status)
  }

  private static func ending(_ status: Int32) -> Int32 {
    status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }
}
