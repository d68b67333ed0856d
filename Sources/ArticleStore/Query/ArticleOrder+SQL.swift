import Articles

extension ArticleOrder {
  /// The order in SQL; `relevance` counts only where a search ranks.
  var sql: String {
    switch self {
    case .date, .relevance: "article.instant DESC, article.id DESC"
    case .age: "article.instant, article.id"
    case .publication: "article.source COLLATE NOCASE, article.id DESC"
    case .title: "article.title COLLATE NOCASE, article.id"
    case .quotes: "article.quoteCount DESC, article.id DESC"
    }
  }
}
