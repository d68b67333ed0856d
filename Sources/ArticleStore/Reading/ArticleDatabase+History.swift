import Articles
import GRDB

extension ArticleDatabase {
  /// When quotes of people were printed, and, where a filter has words, who else is quoted with them.
  ///
  /// - Throws: `LibraryFailure`.
  public func history(
    of people: [Int64], _ filter: QuoteFilter, mostOthers: Int
  ) throws(LibraryFailure) -> QuoteHistory {
    let selection = QuoteSelection(of: people, filter)
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT day / 100 AS month, count(*) AS quotes, min(day) AS first, max(day) AS last
          FROM quote WHERE \(selection.sql) AND day > 0 GROUP BY month ORDER BY month
          """, arguments: selection.arguments)
      return QuoteHistory(
        months: try rows.map { QuoteHistory.Month(try $0.count("month"), count: try $0.count("quotes")) },
        first: try rows.first?.day("first"), last: try rows.last?.day("last"),
        others: MatchExpression.isSearchable(filter.words)
          ? try Self.speakers(on: filter, besides: people, limit: mostOthers, database) : [])
    }
  }

  private static func speakers(
    on filter: QuoteFilter, besides people: [Int64], limit: Int, _ database: Database
  ) throws -> [CoSpeaker] {
    let selection = QuoteSelection(besides: people, filter)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT \(PersonSummary.columns), together FROM person JOIN (
          SELECT personId, count(DISTINCT articleId) AS together FROM quote WHERE \(selection.sql) GROUP BY personId
        ) ON personId = person.id WHERE kind <> 'group' ORDER BY together DESC, quoteCount DESC, person.id LIMIT ?
        """, arguments: selection.arguments + [limit]
    ).map { CoSpeaker(try PersonSummary($0), articleCount: try $0.count("together")) }
  }
}
