import Dispatch
import Glibc

extension BrowserCommand {
  /// Starts the first of the programs that there is, in a session of its own and with no terminal.
  ///
  /// - Throws: `LinkFailure.noProgram`.
  public func run() throws(LinkFailure) {
    for words in candidates {
      guard let process = Self.spawn(words) else { continue }
      // Somebody has to take note of its end, or it would stay in the list of processes.
      DispatchQueue.global(qos: .background).async {
        while waitpid(process, nil, 0) < 0, errno == EINTR {}
      }
      return
    }
    throw .noProgram(candidates.compactMap(\.first))
  }

  private static func spawn(_ words: [String]) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // POSIX_SPAWN_SETSID, which does not import: <spawn.h>.
    posix_spawnattr_setflags(&attributes, Int16(0x80 | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, &attributes, &arguments, environ) == 0 else { return nil }
    return process
  }
}
