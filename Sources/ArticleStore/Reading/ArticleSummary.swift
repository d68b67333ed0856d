import Articles
import GRDB

/// An article as a list shows it.
public struct ArticleSummary: Hashable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// The headline, or the name of the input where there is none.
  public let title: String
  /// The names in the byline.
  public let authors: [String]
  /// The day of publication.
  public let published: CalendarDay?
  /// Where it came from, in a word or two.
  public let source: String
  /// How many quotes of speech it has; nil while nobody has looked for them.
  public let quoteCount: Int?
  /// The person's marks.
  public let marks: ArticleMarks

  static let columns = """
    article.id, title, authors, published, source, quoteCount, analysedBy, isRead, isStarred, paragraph,
    (SELECT group_concat(tag, char(10)) FROM articleTag WHERE articleId = article.id) AS tags
    """

  init(_ row: Row) throws {
    id = row["id"]
    title = row["title"]
    authors = try JSON.value(row["authors"])
    published = (row["published"] as String?).flatMap { CalendarDay($0) }
    source = row["source"]
    quoteCount = row["analysedBy"] as Int > 0 ? row["quoteCount"] : nil
    marks = ArticleMarks(
      isRead: row["isRead"], isStarred: row["isStarred"], paragraph: row["paragraph"],
      tags: (row["tags"] as String?).map { $0.split(separator: "\n").map(String.init).sorted() } ?? [])
  }
}

/// What a person has marked an article with.
public struct ArticleMarks: Hashable, Sendable {
  /// Whether it was read.
  public var isRead = false
  /// Whether it is starred.
  public var isStarred = false
  /// The index of the paragraph at which the person stopped reading.
  public var paragraph = 0
  /// The tags, in alphabetical order.
  public var tags: [String] = []

  /// Makes the marks of an article.
  public init(isRead: Bool = false, isStarred: Bool = false, paragraph: Int = 0, tags: [String] = []) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.paragraph = paragraph
    self.tags = tags
  }
}
