import Articles

/// What the library knows of the open article besides its text and quotes.
public struct ArticleAnnotations: Equatable, Sendable {
  /// What the list shows of it; nil until it is known.
  public private(set) var summary: ArticleSummary?
  /// For each person of the article their number in the library; empty until the quotes are in the library.
  public let persons: [Int64]
  /// The person's own notes, by index of the quote that they are on.
  public var notes: [Int: String]

  /// The sounds, films and files that belong to it.
  public let enclosures: [Enclosure]
  /// How often its text was changed since it came.
  public let changeCount: Int

  /// Makes what the library knows of an article.
  public init(
    _ summary: ArticleSummary? = nil, persons: [Int64] = [], notes: [Int: String] = [:], changeCount: Int = 0,
    enclosures: [Enclosure] = []
  ) {
    self.enclosures = enclosures
    self.changeCount = changeCount
    self.summary = summary
    self.persons = persons
    self.notes = notes
  }

  /// Changes the marks.
  public mutating func mark(_ change: (inout ArticleMarks) -> Void) {
    guard var marked = summary else { return }
    change(&marked.marks)
    summary = marked
  }
}
