import Articles
import GRDB
import Queries

extension ArticleDatabase {
  /// How many articles answer a query.
  ///
  /// - Throws: `LibraryFailure`.
  public func articleCount(matching query: Query) throws(LibraryFailure) -> Int {
    let selection = ArticleSelection(query, by: .date, limit: nil)
    return try read {
      try Int.fetchOne($0, sql: "SELECT count(*) FROM (\(selection.sql))", arguments: selection.arguments) ?? 0
    }
  }

  /// The number of the article that came last; 0 where there is none.
  ///
  /// - Throws: `LibraryFailure`.
  public func newestArticle() throws(LibraryFailure) -> Int64 {
    try read { try Int64.fetchOne($0, sql: "SELECT max(id) FROM article") ?? 0 }
  }

  /// The numbers of the articles that answer a query among those that came after another.
  ///
  /// - Throws: `LibraryFailure`.
  public func articles(matching query: Query, after article: Int64) throws(LibraryFailure) -> [Int64] {
    let selection = ArticleSelection(query, by: .date, limit: nil)
    return try read {
      try Int64.fetchAll(
        $0, sql: "SELECT * FROM (\(selection.sql)) WHERE id > ?", arguments: selection.arguments + [article])
    }
  }

  /// How many people are quoted, or of those in whose name the words begin some word.
  ///
  /// - Throws: `LibraryFailure`.
  public func peopleCount(named words: String = "") throws(LibraryFailure) -> Int {
    let selection = PeopleSelection(named: words)
    return try read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM person WHERE \(selection.sql)", arguments: selection.arguments) ?? 0
    }
  }

  /// How many quotes of people a filter lets through.
  ///
  /// - Throws: `LibraryFailure`.
  public func quoteCount(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter()
  ) throws(LibraryFailure) -> Int {
    let selection = QuoteSelection(of: people, filter)
    return try read {
      try Int.fetchOne(
        $0, sql: "SELECT count(*) FROM quote WHERE \(selection.sql)", arguments: selection.arguments) ?? 0
    }
  }
}
