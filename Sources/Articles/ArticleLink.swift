/// A link in the body of an article.
public struct ArticleLink: Hashable, Sendable {
  /// What a link shows that stands for something other than text.
  public enum Medium: String, Hashable, Sendable, CaseIterable {
    /// A picture.
    case image
    /// A film.
    case video
    /// A recording.
    case audio
    /// A page that stands within the article: a chart, a map, a post.
    case page
  }

  /// Where it leads: an absolute address with the scheme `http`, `https` or `mailto`.
  public let target: String
  /// The words that are the link, in Unicode scalars of `Article.text`.
  public let span: TextSpan

  /// What it shows; nil for words that lead elsewhere.
  public let medium: Medium?

  /// Makes a link.
  public init(target: String, span: TextSpan, medium: Medium? = nil) {
    self.target = target
    self.span = span
    self.medium = medium
  }
}
