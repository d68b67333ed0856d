import Articles
import GRDB

extension ArticleSummary {
  static let columns = """
    article.id, title, authors, published, source, quoteCount, analysedBy, isRead, isStarred, paragraph,
    CASE WHEN report IS NULL THEN 0 ELSE (SELECT count(*) FROM article AS other WHERE other.report = article.report) END
      AS reportCount,
    (SELECT group_concat(tag, char(10)) FROM articleTag WHERE articleId = article.id) AS tags
    """

  /// The article of a row that has `columns`.
  init(_ row: Row) throws {
    let published: String? = try row.decode(forColumn: "published")
    let isAnalysed = try row.count("analysedBy") > 0
    self.init(
      id: try row.decode(forColumn: "id"), title: try row.decode(forColumn: "title"), authors: try row.texts("authors"),
      published: try published.map(Self.day), publication: try row.decode(forColumn: "source"),
      quoteCount: isAnalysed ? try row.count("quoteCount") : nil, marks: try ArticleMarks(row),
      reportCount: try row.count("reportCount"))
  }

  private static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(text) else { throw WrongValue(reason: "“\(text)” as published") }
    return day
  }
}

extension ArticleMarks {
  /// The marks of a row that has `ArticleSummary.columns`.
  init(_ row: Row) throws {
    let tags: String? = try row.decode(forColumn: "tags")
    self.init(
      isRead: try row.decode(forColumn: "isRead"), isStarred: try row.decode(forColumn: "isStarred"),
      paragraph: try row.count("paragraph"),
      tags: tags.map { $0.split(separator: "\n").map(String.init).sorted() } ?? [])
  }
}
