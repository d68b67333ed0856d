import Articles
import Glibc

/// Reads the bytes of inputs.
public struct InputReader: Sendable {
  /// The most bytes that one article may have: a book of some three million words.
  public static let limit = 20_000_000

  private let mediaType: MediaType?

  /// Makes a reader of what is of a media type, where that is known.
  public init(mediaType: MediaType? = nil) { self.mediaType = mediaType }

  /// The bytes of an input.
  ///
  /// Throws `ReadFailure`.
  public func document(at origin: Origin) throws(ReadFailure) -> RawDocument {
    switch origin {
    case .record, .page, .item, .library:
      throw .missing(origin.label)
    case .standardInput:
      return RawDocument(
        origin: origin, bytes: try read(STDIN_FILENO, name: origin.label), mediaType: mediaType)
    case .file(let path):
      // Not to wait for a writer when the path is a named pipe that nobody writes to.
      let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(errno, path) }
      defer { Glibc.close(descriptor) }
      var information = stat()
      guard fstat(descriptor, &information) == 0 else { throw Self.failure(errno, path) }
      if information.st_mode & S_IFMT == S_IFDIR { throw .emptyFolder(path) }
      if information.st_size > Self.limit { throw .tooLarge(path, limit: Self.limit) }
      return RawDocument(
        origin: origin, bytes: try read(descriptor, name: path, expected: Int(information.st_size)),
        mediaType: mediaType)
    }
  }

  static func failure(_ code: Int32, _ name: String) -> ReadFailure {
    switch code {
    case ENOENT, ENOTDIR: .missing(name)
    case EACCES, EPERM: .forbidden(name)
    default: .system(name, reason: String(cString: strerror(code)))
    }
  }

  private func read(_ descriptor: Int32, name: String, expected: Int = 0) throws(ReadFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.failure(errno, name)
      }
      bytes += buffer[..<count]
      if bytes.count > Self.limit { throw .tooLarge(name, limit: Self.limit) }
    }
  }
}
