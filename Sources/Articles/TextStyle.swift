/// Words of an article that its author set off from the others.
public struct TextStyle: Hashable, Sendable {
  /// How they are set off.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Stressed, or a name of something: slanted in print.
    case emphasis
    /// Important: heavy in print.
    case strong
    /// A piece of code.
    case code
  }

  /// How the words are set off.
  public let kind: Kind
  /// The words, in Unicode scalars of `Article.text`.
  public let span: TextSpan

  /// Makes the style of some words.
  public init(_ kind: Kind, span: TextSpan) {
    self.kind = kind
    self.span = span
  }
}
