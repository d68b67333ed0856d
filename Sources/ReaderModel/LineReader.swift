import Glibc

/// Reads a file or standard input line by line, keeping no more than one line and a buffer.
///
/// A class, as it owns an open file.
final class LineReader {
  private let descriptor: Int32
  private let name: String
  private let closes: Bool
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// How many lines were read.
  private(set) var line = 0
  /// How many bytes were read, and how many there are; nil where nobody knows.
  private(set) var consumed = 0
  let size: Int?

  /// Opens a file; `-` is standard input.
  ///
  /// Throws `ReadFailure`.
  init(path: String) throws(ReadFailure) {
    name = path == "-" ? "standard input" : path
    closes = path != "-"
    descriptor = closes ? Glibc.open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else {
      size = nil
      throw InputReader.failure(errno, path)
    }
    var information = stat()
    let isFile = fstat(descriptor, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
    size = isFile ? Int(information.st_size) : nil
  }

  deinit { if closes { close(descriptor) } }

  /// The next line without its end; nil when all are read.
  ///
  /// Throws `ReadFailure.tooLarge` for a line longer than an article may be; the lines behind it can still be read.
  func next() throws(ReadFailure) -> [UInt8]? {
    var text: [UInt8] = []
    var isTooLong = false
    while true {
      if position == buffer.count, try !fill() {
        if isTooLong { throw tooLong }
        return text.isEmpty ? nil : text
      }
      let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
      if text.isEmpty, position < buffer.count { line += text.isEmpty && !isTooLong ? 1 : 0 }
      if !isTooLong { text += buffer[position..<(end ?? buffer.count)] }
      if text.count > InputReader.limit {
        isTooLong = true
        text = []
      }
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil {
        if isTooLong { throw tooLong }
        return text
      }
    }
  }

  private var tooLong: ReadFailure { .tooLarge("\(name), line \(line)", limit: InputReader.limit) }

  private func fill() throws(ReadFailure) -> Bool {
    guard !isAtEnd else { return false }
    buffer = [UInt8](repeating: 0, count: 1 << 16)
    position = 0
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count <= 0 {
      isAtEnd = true
      buffer = []
      // A signal that asks the program to end is the end of the input too.
      if count < 0, errno != EINTR { throw InputReader.failure(errno, name) }
      return false
    }
    buffer.removeLast(buffer.count - count)
    consumed += count
    return true
  }
}
