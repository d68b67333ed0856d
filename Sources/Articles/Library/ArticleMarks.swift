/// What a person has marked an article with.
public struct ArticleMarks: Hashable, Sendable {
  /// Whether it was read.
  public var isRead: Bool
  /// Whether it is starred.
  public var isStarred: Bool
  /// The index of the paragraph at which the person stopped reading.
  public var paragraph: Int
  /// The tags, in alphabetical order.
  public var tags: [String]

  /// Makes the marks of an article.
  public init(isRead: Bool = false, isStarred: Bool = false, paragraph: Int = 0, tags: [String] = []) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.paragraph = paragraph
    self.tags = tags
  }

  /// The marks once one more was put on or taken off.
  public func with(_ mark: Mark) -> ArticleMarks {
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
