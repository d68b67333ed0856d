import Articles

/// The input of an article as it came in once.
public struct RawRevision: Hashable, Sendable {
  /// Which of the article's revisions it is, from 1 on.
  public let number: Int
  /// The bytes, with all that is known of how to read them.
  public let document: RawDocument
}
