/// What is to be completed.
public struct CompletionQuestion: Equatable, Sendable {
  /// What the line is.
  public enum Subject: Equatable, Sendable {
    /// A query.
    case query
    /// A tag.
    case tag
    /// The name of a person of the library.
    case person
  }

  /// What the line is.
  public let subject: Subject
  /// The line.
  public let text: String
  /// Where the caret stands, in Unicode scalars of the line.
  public let caret: Int

  /// Makes a question.
  public init(_ subject: Subject, text: String, caret: Int) {
    self.subject = subject
    self.text = text
    self.caret = caret
  }
}
