import Articles

/// What a person has set of how the reader behaves.
public struct Preferences: Equatable, Sendable {
  /// When an article counts as read.
  public enum Reading: String, Hashable, Sendable, CaseIterable {
    /// When it opens.
    case open
    /// When its end has shown.
    case end
    /// When one moves on from it in the list.
    case pass
    /// When one says so.
    case never
  }

  /// What shows first.
  public enum Start: String, Hashable, Sendable, CaseIterable {
    /// The list of all articles.
    case articles
    /// The list of what is unread.
    case unread
    /// The feeds.
    case feeds
    /// The saved filters.
    case filters
  }

  /// How pictures show.
  public enum Pictures: Hashable, Sendable {
    /// Not at all.
    case none
    /// In the terminal itself, as far as that can.
    case terminal
    /// In a program of the person.
    case program
  }

  /// How pictures show.
  public var pictures = Pictures.none
  /// When an article counts as read.
  public var reading = Reading.open
  /// What shows first.
  public var start = Start.articles
  /// What lists are sorted by at first.
  public var order = ArticleOrder.date
  /// Whether lists have what is unread only at first.
  public var listsUnreadOnly = false
  /// How the day and time of an article are written; nil for the way of the program.
  public var dateFormat: DateFormat?
  /// What a row of the list of articles says; nil for the way of the program.
  public var listFormat: RowFormat?
  /// The words that stand out.
  public var highlights: [Highlight] = []
  /// The commands that ask before they do anything.
  public var confirmed: Set<Command> = []

  /// Makes the preferences of someone who has set nothing.
  public init() {}
}
