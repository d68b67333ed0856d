import Articles
import GRDB
import Queries

/// The first page of the answers to a query that asks for common words, without looking at all of them.
struct FirstPage {
  private let database: Database
  private let query: Query
  private let limit: Int

  /// Words that no more articles have are looked for in the ordinary way, and people who are quoted no more often.
  private static let common = 2_000
  private static let commonSpeaker = 4_000
  /// So many of the articles added last are ranked.
  private static let candidates = 4_000
  /// So many times the page is looked through for it; of those who speak, further, as one article is asked quickly.
  private static let reach = 8
  private static let reachForSpeaker = 32

  init(_ database: Database, _ query: Query, limit: Int) {
    self.database = database
    self.query = query
    self.limit = limit
  }

  /// The page; nil where it must be looked for in the ordinary way.
  func articles(by order: ArticleOrder) throws -> [Int64]? {
    guard order == .date || order == .relevance, try isCommon() else { return nil }
    if order == .relevance, TextQuery(query).expression != nil {
      return try ArticleSelection(bestOfNewest: Self.candidates, query, limit: limit).map(answer)
    }
    let reach = asksForSpeaker ? Self.reachForSpeaker : Self.reach
    let page = try answer(ArticleSelection(newest: limit * reach, query, limit: limit))
    return page.count == limit ? page : nil
  }

  /// Whether so many articles or quotes are what the query asks for that not all can be looked at.
  private func isCommon() throws -> Bool {
    let common = asksForSpeaker ? Self.commonSpeaker : Self.common
    guard let count = ArticleSelection(countingUpTo: common, query) else { return false }
    return try Int.fetchOne(database, sql: count.sql, arguments: count.arguments) == common
  }

  private var asksForSpeaker: Bool { if case .field(.said, _) = query { true } else { false } }

  private func answer(_ selection: ArticleSelection) throws -> [Int64] {
    try Int64.fetchAll(database, sql: selection.sql, arguments: selection.arguments)
  }
}
