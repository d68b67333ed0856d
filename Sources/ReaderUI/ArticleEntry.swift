import Articles

/// A row of the list of articles.
public struct ArticleEntry: Equatable, Sendable {
  /// Where the article comes from.
  public let origin: Origin
  /// What is known of it so far.
  public var state: State

  /// How far an article has been read in.
  public enum State: Equatable, Sendable {
    /// Nobody has looked at it yet.
    case waiting
    /// It has been cleaned.
    case known(title: String, day: CalendarDay?, quotes: Int?)
    /// It cannot be read; the sentence says why.
    case failed(String)
  }

  /// Makes a row.
  public init(origin: Origin, state: State = .waiting) {
    self.origin = origin
    self.state = state
  }

  /// What the list shows as the title.
  public var title: String {
    if case .known(let title, _, _) = state { return title }
    return origin.identifier
  }
}
