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

  /// How long one waits, in milliseconds, before one looks whether the task is cancelled.
  private static let patience: Int32 = 50

  /// Opens a file; `-` is standard input.
  ///
  /// It never waits, not even for somebody to write into a named pipe.
  ///
  /// - Throws: `ReadFailure`.
  init(path: String) throws(ReadFailure) {
    closes = path != "-"
    name = closes ? path : "standard input"
    descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) : STDIN_FILENO
    guard descriptor >= 0 else { throw ReadFailure(code: errno, path) }
    var information = stat()
    let kind = fstat(descriptor, &information) == 0 ? information.st_mode & S_IFMT : 0
    mayWait = kind != S_IFREG
    isFolder = kind == S_IFDIR
    size = mayWait ? nil : Int(information.st_size)
  }

  deinit { if closes { close(descriptor) } }

  /// Reads into a buffer; answers how many bytes came, none at the end and when the task is cancelled.
  ///
  /// - Throws: `ReadFailure`.
  func read(into buffer: inout [UInt8]) throws(ReadFailure) -> Int {
    while true {
      if mayWait, !waitForData() { return 0 }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR, errno != EAGAIN { throw ReadFailure(code: errno, name) }
      if Task.isCancelled { return 0 }
    }
  }

  /// Waits for data or the end; false when the task is cancelled first.
  private func waitForData() -> Bool {
    var event = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while !Task.isCancelled {
      if poll(&event, 1, Self.patience) != 0 { return true }
    }
    return false
  }
}
