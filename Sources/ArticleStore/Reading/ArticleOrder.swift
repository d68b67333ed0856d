/// What a list is sorted by.
public enum ArticleOrder: String, Hashable, Sendable, CaseIterable {
  /// The newest first.
  case date
  /// By what they came from, the newest first in each.
  case source
  /// By title.
  case title
  /// The most quotes first.
  case quotes
  /// The best matches of a search first.
  case relevance

  /// The order in SQL; `relevance` counts only where a search ranks.
  var sql: String {
    switch self {
    case .date, .relevance: "article.day DESC, article.id DESC"
    case .source: "article.source COLLATE NOCASE, article.id DESC"
    case .title: "article.title COLLATE NOCASE, article.id"
    case .quotes: "article.quoteCount DESC, article.id DESC"
    }
  }
}
