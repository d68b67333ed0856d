import Articles

/// Reads files and standard input whole.
struct DocumentReader: Sendable {
  /// The most bytes that one article may have: a book of some three million words.
  static let limit = 20_000_000

  /// What the documents are; nil where they are to tell it themselves.
  var mediaType: MediaType?
  /// How long a named pipe may have no writer, in milliseconds.
  var patienceForWriter = InputFile.patienceForWriter

  /// The document at a path; `-` is standard input.
  ///
  /// - Throws: `ReadFailure`.
  func document(at origin: Origin, path: String) throws(ReadFailure) -> RawDocument {
    let file = try InputFile(path: path, patienceForWriter: patienceForWriter)
    if file.isFolder { throw .emptyFolder(file.name) }
    if let size = file.size, size > Self.limit { throw .tooLarge(file.name, limit: Self.limit) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.size ?? 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try file.read(into: &buffer)
      if count == 0 { return RawDocument(origin: origin, bytes: bytes, mediaType: mediaType) }
      bytes += buffer[..<count]
      if bytes.count > Self.limit { throw .tooLarge(file.name, limit: Self.limit) }
    }
  }
}
