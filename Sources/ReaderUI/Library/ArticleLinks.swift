/// What the library knows of the open article besides its text and quotes.
public struct ArticleLinks: Equatable, Sendable {
  /// For each person of the article their number in the library; empty until the quotes are in the library.
  public let persons: [Int64]
  /// The person's own notes, by index of the quote that they are on.
  public var notes: [Int: String]
  /// The person's marks, for an article that the list does not have.
  public var marks: EntryMarks?

  /// Makes what the library knows of an article.
  public init(persons: [Int64] = [], notes: [Int: String] = [:], marks: EntryMarks? = nil) {
    self.persons = persons
    self.notes = notes
    self.marks = marks
  }
}
