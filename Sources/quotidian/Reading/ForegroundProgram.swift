import Glibc
import ReaderUI

/// Runs a program that has the terminal to itself.
///
/// What an article says comes to it by its standard input and its variables only, never in a line of the shell.
struct ForegroundProgram {
  let run: ProgramRun

  /// Runs it to its end; a sentence where it could not be started.
  func wait() -> String? {
    var words: [String] =
      switch run.subject {
      case .shell(let line): ["/bin/sh", "-c", line]
      case .words(let words): words
      }
    let path = run.file.flatMap(Self.path)
    defer { if let path { unlink(path) } }
    if let path { words.append(path) }
    guard let first = words.first else { return "There is no program to run." }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let file = run.input.flatMap(Self.file)
    defer { if let file { fclose(file) } }
    // Standard input may be a pipe of the reader's own, and standard output too.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/tty", O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
    if let file { posix_spawn_file_actions_adddup2(&actions, fileno(file), 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    var arguments = words.map { strdup($0) } + [nil]
    let all = ProcessEnvironment.current.merging(run.variables) { $1 }
    var environment = all.map { strdup("\($0)=\($1)") } + [nil]
    defer { for word in arguments + environment { free(word) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, first, &actions, &attributes, &arguments, &environment)
    guard code == 0 else {
      let hint = run.setting.map { "; name another as \($0) in config.toml" } ?? ""
      return "\(first) could not be run: \(String(cString: strerror(code)))\(hint)."
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if run.pauses { Self.pause() }
    // What a shell says of a program that there is not is gone with its screen.
    let isMissing = status & 0x7F == 0 && status >> 8 & 0xFF == 127
    guard isMissing, first == "/bin/sh", words.count > 2, !run.pauses else { return nil }
    return "The shell found no program in: \(run.line ?? words[2])"
  }

  /// A file with a text in it, which has no name.
  private static func file(_ text: String) -> UnsafeMutablePointer<FILE>? {
    guard let file = tmpfile() else { return nil }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    rewind(file)
    return file
  }

  /// The path of a file with some bytes in it, which only the person can read; nil where none can be made.
  private static func path(_ bytes: [UInt8]) -> String? {
    var name = Array(((ProcessEnvironment.current["TMPDIR"] ?? "/tmp") + "/quotidian-XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0, let file = fdopen(descriptor, "w") else { return nil }
    let isWritten = fwrite(bytes, 1, bytes.count, file) == bytes.count
    let path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard fclose(file) == 0, isWritten else {
      unlink(path)
      return nil
    }
    return path
  }

  /// Waits for Enter.
  private static func pause() {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return }
    defer { close(terminal) }
    let prompt = Array("\n[Enter goes back to Quotidian] ".utf8)
    write(terminal, prompt, prompt.count)
    var byte: UInt8 = 0
    while read(terminal, &byte, 1) == 1, byte != 0x0A, byte != 0x0D {}
  }
}
