import ArticleStore
import Articles
import Queries

extension Library {
  /// What the articles that a query finds have between them: who is quoted in them, when, and with which words, as far as a
  /// filter of quotes lets it through.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  public func topic(
    _ query: String, _ filter: QuoteFilter = QuoteFilter(), mostSpeakers: Int = 30, mostQuotes: Int = 400
  ) throws -> Topic {
    try database.topic(QueryParser.query(query), filter, mostSpeakers: mostSpeakers, mostQuotes: mostQuotes)
  }
}
