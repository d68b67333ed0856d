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
