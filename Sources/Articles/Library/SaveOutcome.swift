/// What became of a new article.
public enum SaveOutcome: Equatable, Sendable {
  /// It was not there yet; the number is its own.
  case added(Int64)
  /// It was there with another text: the new one is the one to read, the marks are kept.
  case revised(Int64)
  /// It was there.
  case known(Int64)

  /// The number of the article in the library.
  public var article: Int64 {
    switch self {
    case .added(let id), .revised(let id), .known(let id): id
    }
  }
}
