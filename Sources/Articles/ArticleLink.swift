/// A link in the body of an article.
public struct ArticleLink: Hashable, Sendable {
  /// Where it leads: an absolute address with the scheme `http`, `https` or `mailto`.
  public let target: String
  /// The words that are the link, in Unicode scalars of `Article.text`.
  public let span: TextSpan

  /// Makes a link.
  public init(target: String, span: TextSpan) {
    self.target = target
    self.span = span
  }
}
