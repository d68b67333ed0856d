import Articles

/// What a newer engine makes of an article's raw input: the text cleaned anew, and who said what in it.
public struct RenewedArticle: Sendable {
  /// The number of the article in the library.
  public let id: Int64
  /// The revision that was read; 0 where the library has none.
  public let revision: Int
  /// The article with its quotes; nil where the input can no longer be read, which leaves the article as it is.
  public let analysis: AnalysedArticle?

  let text: String
  let packedText: PackedBytes
  let sketch: ReportSketch

  /// Makes the renewed article, and does what can be done before the library is asked: on many threads at once.
  public init(id: Int64, revision: Int, analysis: AnalysedArticle?) {
    self.id = id
    self.revision = revision
    self.analysis = analysis
    text = analysis?.article.text.string ?? ""
    packedText = PackedBytes(Array(text.utf8))
    sketch = ReportSketch(of: text.utf8)
  }
}
