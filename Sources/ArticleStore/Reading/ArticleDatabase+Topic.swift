import Articles
import GRDB
import Queries

extension ArticleDatabase {
  /// What the articles that a query finds have between them, as far as a filter of quotes lets it through.
  ///
  /// - Throws: `LibraryFailure`.
  public func topic(
    _ query: Query, _ filter: QuoteFilter = QuoteFilter(), mostSpeakers: Int, mostQuotes: Int
  ) throws(LibraryFailure) -> Topic {
    try read { database in
      let selection = ArticleSelection(query, by: .date, limit: nil)
      let articles = try Int64.fetchAll(database, sql: selection.sql, arguments: selection.arguments)
      let quotes = QuoteSelection(filter)
      let numbers: StatementArguments = [JSON.text(articles)] + quotes.arguments
      let chosen = "quote.articleId IN (SELECT value FROM json_each(?)) AND \(quotes.sql)"
      let months = try Row.fetchAll(
        database,
        sql: """
          SELECT day / 100 AS month, count(*) AS quotes, min(nullif(day, 0)) AS first, max(day) AS last
          FROM quote WHERE \(chosen) GROUP BY month ORDER BY month
          """, arguments: numbers)
      let dated = try months.filter { try $0.count("month") > 0 }
      let speakers = try Row.fetchAll(
        database,
        sql: """
          SELECT \(PersonSummary.columns), quotes FROM person JOIN (
            SELECT personId, count(*) AS quotes FROM quote WHERE \(chosen) AND personId IS NOT NULL GROUP BY personId
          ) ON personId = person.id WHERE kind <> 'group' ORDER BY quotes DESC, quoteCount DESC, person.id LIMIT ?
          """, arguments: numbers + [mostSpeakers])
      let shown = try Row.fetchAll(
        database,
        sql: """
          SELECT \(StoredQuote.columns) FROM quote JOIN article ON article.id = quote.articleId
          WHERE \(chosen) ORDER BY \(filter.order) LIMIT ?
          """, arguments: numbers + [mostQuotes])
      return Topic(
        articleCount: articles.count, quoteCount: try months.reduce(0) { $0 + (try $1.count("quotes")) },
        history: QuoteHistory(
          months: try dated.map { QuoteHistory.Month(try $0.count("month"), count: try $0.count("quotes")) },
          first: try dated.first?.day("first"), last: try dated.last?.day("last")),
        speakers: try speakers.map { Topic.Speaker(try PersonSummary($0), quoteCount: try $0.count("quotes")) },
        quotes: try shown.map { try StoredQuote($0) })
    }
  }
}
