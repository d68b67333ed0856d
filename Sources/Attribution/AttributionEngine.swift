import Articles

/// Finds who said what in an article.
public struct AttributionEngine: Sendable {
  /// Makes an engine.
  public init() {}

  /// The article with its quotes and the people who said them.
  public func analyse(_ article: Article) -> AnalysedArticle {
    AnalysedArticle(article: article, people: [], quotes: [])
  }
}
