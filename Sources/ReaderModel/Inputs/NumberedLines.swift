/// The lines of a file or of standard input with their numbers, for work on many threads.
///
/// An actor on a queue of its own, as reading may wait.
actor NumberedLines {
  /// A line, counted from 1.
  struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]
  }

  private nonisolated let executor = QueueExecutor("lines")
  /// The queue that it runs on.
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let path: String
  private var reader: LineReader?
  private var peeked: Line?

  /// Names a file; `-` is standard input.
  init(path: String) { self.path = path }

  /// The next line that has something, without taking it; nil when there is none.
  ///
  /// - Throws: `ReadFailure`.
  func peek() throws(ReadFailure) -> Line? {
    if peeked == nil { peeked = try read() }
    return peeked
  }

  /// The next line that has something, or why it cannot be read; nil when there are no more, and when the task is cancelled.
  func next() -> Result<Line, ReadFailure>? {
    if Task.isCancelled { return nil }
    if let line = peeked {
      peeked = nil
      return .success(line)
    }
    do { return try read().map { .success($0) } } catch { return .failure(error) }
  }

  /// How much was read, 0 to 1; nil where nobody knows.
  var share: Double? { reader?.share }

  private func read() throws(ReadFailure) -> Line? {
    let lines: LineReader
    if let reader { lines = reader } else { lines = try LineReader(path: path) }
    reader = lines
    while let bytes = try lines.next() {
      if bytes.contains(where: { $0 > 0x20 }) { return Line(number: lines.line, bytes: bytes) }
    }
    return nil
  }
}
