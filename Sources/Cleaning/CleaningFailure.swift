import ForeignText

/// Why a raw document gives no article.
public enum CleaningFailure: Error, Equatable {
  /// There is nothing but white space.
  case empty
  /// The bytes are those of a program, a picture or an archive.
  case binary
  /// A page with more bytes than a page may have.
  case tooLarge(limit: Int)
  /// A page that would take more memory or time to read than a page may take.
  case tooInvolved
  /// A page without text to read.
  case noText
  /// A page that lists articles and is none.
  case list
  /// What should be a record is no object of JSON with a text.
  case notARecord

  init(_ failure: DecodingFailure) {
    switch failure {
    case .empty: self = .empty
    case .binary: self = .binary
    }
  }

  init(_ failure: MarkupFailure) {
    switch failure {
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .tooInvolved: self = .tooInvolved
    }
  }
}
