import Articles

/// A row of the list of articles.
public struct ArticleEntry: Equatable, Sendable {
  /// Where the article comes from.
  public let origin: Origin
  /// What is known of it so far.
  public var state: State
  /// The person's marks; nil where the article is not of the library.
  public var marks: EntryMarks?

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
  public init(origin: Origin, state: State = .waiting, marks: EntryMarks? = nil) {
    self.origin = origin
    self.state = state
    self.marks = marks
  }

  /// What the list shows as the title.
  public var title: String {
    if case .known(let title, _, _) = state { return title }
    return origin.identifier
  }
}
