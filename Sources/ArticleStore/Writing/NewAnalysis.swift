import Articles

/// The quotes of an article, on their way into the library.
public struct NewAnalysis: Sendable {
  /// The number of the article in the library.
  public let article: Int64
  /// Its quotes, and the text in which they stand.
  public let analysis: AnalysedArticle

  /// By what each quote is known when it comes again; nil for those that have no words of their speaker.
  let runs: [String?]
  /// What the article tells of each of its people.
  let traits: [PersonTraits]

  /// Makes the analysis of an article of the library, and does what can be done before the library is asked: on many
  /// threads at once.
  public init(article: Int64, analysis: AnalysedArticle) {
    let reader = TraitsReader(analysis.article)
    self.init(
      article, analysis, analysis.quotes.map { QuoteRuns.text($0.kind, analysis.contentText(of: $0)) },
      analysis.people.map(reader.traits))
  }

  private init(_ article: Int64, _ analysis: AnalysedArticle, _ runs: [String?], _ traits: [PersonTraits]) {
    self.article = article
    self.analysis = analysis
    self.runs = runs
    self.traits = traits
  }

  /// The same analysis, of the article of a number.
  func of(_ article: Int64) -> NewAnalysis { NewAnalysis(article, analysis, runs, traits) }
}
