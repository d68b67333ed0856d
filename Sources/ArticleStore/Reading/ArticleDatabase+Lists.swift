import Articles
import Foundation
import GRDB
import Queries

extension ArticleDatabase {
  /// How many articles there are.
  ///
  /// - Throws: `LibraryFailure`.
  public func articleCount() throws(LibraryFailure) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
  }

  /// The numbers of the articles that answer a query, in an order.
  ///
  /// A list holds these and takes rows for what is on the screen with `summaries`, so that it keeps its place whatever
  /// is added meanwhile.
  ///
  /// - Throws: `LibraryFailure`.
  public func articles(
    matching query: Query = .all, by order: ArticleOrder = .date, limit: Int? = nil
  ) throws(LibraryFailure) -> [Int64] {
    try read { database in
      if let limit, let page = try FirstPage(database, query, limit: limit).articles(by: order) { return page }
      let selection = ArticleSelection(query, by: order, limit: limit)
      return try Int64.fetchAll(database, sql: selection.sql, arguments: selection.arguments)
    }
  }

  /// What a list shows of articles, in the order asked; those that are gone are left out.
  ///
  /// Of a report that several papers have it names the agency, where that is asked for and one of them tells.
  ///
  /// - Throws: `LibraryFailure`.
  public func summaries(
    of articles: some Collection<Int64>, namingAgencies: Bool = false
  ) throws(LibraryFailure) -> [ArticleSummary] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT \(ArticleSummary.columns) FROM article WHERE article.id = ?")
      return try articles.compactMap { id in
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        let summary = try ArticleSummary(row)
        guard namingAgencies, summary.reportCount > 1 else { return summary }
        return summary.with(agency: try ReportAgency(database).name(of: id))
      }
    }
  }

  /// A piece of each article's text around the words of a query, for those that have them.
  ///
  /// - Throws: `LibraryFailure`.
  public func snippets(of articles: [Int64], for query: Query) throws(LibraryFailure) -> [Int64: Snippet] {
    try read { database in
      guard let finder = try SnippetFinder(query, database) else { return [:] }
      let statement = try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?")
      var snippets: [Int64: Snippet] = [:]
      for article in articles {
        let packed = try Data.fetchOne(statement, arguments: [article])
        snippets[article] = packed.flatMap { PackedBytes(stored: $0).bytes }.flatMap(finder.snippet)
      }
      return snippets
    }
  }
}
