import Glibc

/// An open file that is read to its end, or until the task is cancelled.
///
/// A class, as it owns an open file.
final class InputFile {
  private let descriptor: Int32
  private let closes: Bool
  /// Whether one may have to wait for what is read, as with a pipe.
  private let mayWait: Bool
  /// What names the file to a person.
  let name: String
  /// How many bytes there are; nil where nobody knows.
  let size: Int?
  /// Whether it is a folder.
  let isFolder: Bool

  /// Whether it is a named pipe, which may have nobody who writes into it.
  private let isNamedPipe: Bool

  /// How long one waits, in milliseconds, before one looks whether the task is cancelled.
  private static let patience: Int32 = 50
  /// How long a named pipe may have no writer, in milliseconds.
  private let patienceForWriter: Int32
  /// That in general.
  static let patienceForWriter: Int32 = 5_000

  /// Opens a file; `-` is standard input.
  ///
  /// It never waits, not even for somebody to write into a named pipe.
  ///
  /// - Throws: `ReadFailure`.
  init(path: String, patienceForWriter: Int32 = patienceForWriter) throws(ReadFailure) {
    self.patienceForWriter = patienceForWriter
    closes = path != "-"
    name = closes ? path : "standard input"
    descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : STDIN_FILENO
    guard descriptor >= 0 else { throw ReadFailure(code: errno, path) }
    var information = stat()
    let kind = fstat(descriptor, &information) == 0 ? information.st_mode & S_IFMT : 0
    mayWait = kind != S_IFREG
    isFolder = kind == S_IFDIR
    isNamedPipe = closes && kind == S_IFIFO
    size = mayWait ? nil : Int(information.st_size)
  }

  deinit { if closes { close(descriptor) } }

  /// Reads into a buffer; answers how many bytes came, none at the end and when the task is cancelled.
  ///
  /// - Throws: `ReadFailure`; `nobodyWrites` where a named pipe has no writer for long.
  func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Int {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var waited: Int32 = 0
    repeat {
      let isReady = !mayWait || poll(&event, 1, Self.patience) != 0
      guard isReady || isNamedPipe else { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 || count == 0 && isReady { return count }
      if count < 0, errno != EINTR, errno != EAGAIN { throw ReadFailure(code: errno, name) }
      // A pipe that has a writer would have to be tried again.
      if count == 0 { waited += Self.patience }
      if waited >= patienceForWriter { throw .nobodyWrites(name) }
    } while !Task.isCancelled
    return 0
  }
}
