import Articles

/// The quotes of an article, on their way into the library.
public struct NewAnalysis: Sendable {
  /// The number of the article in the library.
  public let article: Int64
  /// Its quotes, and the text in which they stand.
  public let analysis: AnalysedArticle

  /// Makes the analysis of an article of the library.
  public init(article: Int64, analysis: AnalysedArticle) {
    self.article = article
    self.analysis = analysis
  }
}
