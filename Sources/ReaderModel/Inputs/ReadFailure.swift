import Articles
import Cleaning
import Glibc

/// Why an input gives no article.
public enum ReadFailure: Error, Equatable {
  /// There is nothing at the path.
  case missing(String)
  /// The person may not read it.
  case forbidden(String)
  /// The operating system refused; the text is its own.
  case system(String, reason: String)
  /// It is larger than an article may be; both numbers are bytes.
  case tooLarge(String, limit: Int)
  /// It holds nothing but white space.
  case empty(String)
  /// It is no text.
  case binary(String)
  /// It is a web page that would take too much memory or time to read.
  case tooInvolved(String)
  /// It is a web page without text.
  case noText(String)
  /// It is a web page that lists articles and is none.
  case list(String)
  /// A file of JSON Lines without a line.
  case noRecords(String)
  /// A line of JSON Lines that is no object with a `text`.
  case notARecord(String)
  /// A named pipe into which nobody writes.
  case nobodyWrites(String)
  /// A folder without files to read.
  case emptyFolder(String)

  /// The name of the input.
  public var input: String {
    switch self {
    case .missing(let name), .forbidden(let name), .system(let name, _), .tooLarge(let name, _), .empty(let name),
      .binary(let name), .tooInvolved(let name), .noText(let name), .list(let name), .noRecords(let name),
      .notARecord(let name), .nobodyWrites(let name), .emptyFolder(let name):
      name
    }
  }

  init(code: Int32, _ input: String) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing(input)
    case EACCES, EPERM: self = .forbidden(input)
    default: self = .system(input, reason: String(cString: strerror(code)))
    }
  }

  init(_ failure: CleaningFailure, input: String) {
    switch failure {
    case .empty: self = .empty(input)
    case .binary: self = .binary(input)
    case .tooLarge(let limit): self = .tooLarge(input, limit: limit)
    case .tooInvolved: self = .tooInvolved(input)
    case .noText: self = .noText(input)
    case .list: self = .list(input)
    case .notARecord: self = .notARecord(input)
    }
  }
}
