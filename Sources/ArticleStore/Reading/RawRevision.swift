import Articles

/// The input of an article as it came in once.
public struct RawRevision: Hashable, Sendable {
  /// Which of the article's revisions it is, from 1 on.
  public let number: Int
  /// The bytes.
  public let document: RawDocument
  /// How they are to be read.
  public let form: RawForm
}
