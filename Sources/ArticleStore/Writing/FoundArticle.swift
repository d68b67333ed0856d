import Articles

/// An article with the quotes that were found in it elsewhere, on its way into the library.
public struct FoundArticle: Sendable {
  /// The article.
  public let article: NewArticle
  /// The version of the engine that found the quotes; 0 where they are to be found here.
  public let engine: Int

  /// The quotes, with what can be done before the library is asked; the number of the article is not known yet.
  let analysis: NewAnalysis?

  /// Makes an article with its quotes; nil and version 0 where they are to be found here.
  public init(_ article: NewArticle, quotes: AnalysedArticle?, engine: Int) {
    self.article = article
    self.engine = quotes == nil ? 0 : engine
    analysis = quotes.map { NewAnalysis(article: 0, analysis: $0) }
  }
}
