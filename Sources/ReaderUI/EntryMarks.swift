/// What a person has marked an article of the library with, and what the list shows of it besides.
public struct EntryMarks: Equatable, Sendable {
  /// Whether it was read.
  public var isRead: Bool
  /// Whether it is starred.
  public var isStarred: Bool
  /// The tags, in alphabetical order.
  public var tags: [String]
  /// The index of the paragraph at which reading stopped.
  public var paragraph: Int
  /// Where the article came from, in a word or two.
  public let source: String

  /// Makes the marks of an article.
  public init(isRead: Bool, isStarred: Bool, tags: [String], paragraph: Int, source: String) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.paragraph = paragraph
    self.source = source
  }

  /// The marks once one more was put on or taken off.
  func with(_ mark: EntryMark) -> EntryMarks {
    var marks = self
    switch mark {
    case .read(let value): marks.isRead = value
    case .starred(let value): marks.isStarred = value
    case .tag(let tag, let value):
      marks.tags.removeAll { $0 == tag }
      if value { marks.tags = (marks.tags + [tag]).sorted() }
    }
    return marks
  }
}

/// A mark that a person puts on an article of the library, or takes off.
public enum EntryMark: Equatable, Sendable {
  /// Whether it was read.
  case read(Bool)
  /// Whether it has a star.
  case starred(Bool)
  /// Whether it has a tag.
  case tag(String, Bool)
}
