/// Reads a file or standard input line by line, keeping no more than one line and a buffer.
///
/// A class, as it owns an open file.
final class LineReader {
  /// Nil where all bytes are in the buffer.
  private let file: InputFile?
  private let name: String
  private let size: Int?
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// How many lines were read.
  private(set) var line = 0
  /// How many bytes were read.
  private(set) var consumed = 0

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `ReadFailure`.
  init(path: String) throws(ReadFailure) {
    let file = try InputFile(path: path)
    self.file = file
    (name, size) = (file.name, file.size)
  }

  /// Reads the lines of bytes; `name` names them to a person.
  init(_ bytes: [UInt8], name: String) {
    file = nil
    self.name = name
    (buffer, size) = (bytes, bytes.count)
    (isAtEnd, consumed) = (true, bytes.count)
  }

  /// How much of the file was read, 0 to 1; nil where nobody knows.
  var share: Double? { size.map { $0 > 0 ? Double(consumed) / Double($0) : 1 } }

  /// The next line without its end; nil when all are read.
  ///
  /// - Throws: `ReadFailure.tooLarge` for a line longer than an article may be; the lines behind it can still be read.
  func next() throws(ReadFailure) -> [UInt8]? {
    var text: [UInt8] = []
    var isTooLong = false
    while true {
      if position == buffer.count, try !fill() {
        if isTooLong { throw tooLong }
        return text.isEmpty ? nil : text
      }
      let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
      if text.isEmpty, !isTooLong { line += 1 }
      if !isTooLong { text += buffer[position..<(end ?? buffer.count)] }
      if text.count > DocumentReader.limit {
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

  private var tooLong: ReadFailure { .tooLarge("\(name), line \(line)", limit: DocumentReader.limit) }

  private func fill() throws(ReadFailure) -> Bool {
    guard !isAtEnd, let file else { return false }
    buffer = [UInt8](repeating: 0, count: 1 << 16)
    position = 0
    let count: Int
    do throws(ReadFailure) {
      count = try file.read(into: &buffer)
    } catch {
      isAtEnd = true
      buffer = []
      throw error
    }
    buffer.removeLast(buffer.count - count)
    consumed += count
    isAtEnd = count == 0
    return count > 0
  }
}
