/// A piece of the input that is no part of the article's body.
public struct RemovedText: Hashable, Sendable {
  /// The piece as it stood in the input, white space folded.
  public let text: String
  /// The name of the cleaning rule that took it out.
  public let rule: String
  /// Where it stands, in Unicode scalars of the decoded input.
  public let span: TextSpan

  /// Makes the record of a removal.
  public init(text: String, rule: String, span: TextSpan) {
    self.text = text
    self.rule = rule
    self.span = span
  }
}
