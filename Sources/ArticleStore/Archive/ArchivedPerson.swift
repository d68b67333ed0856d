/// Somebody who is quoted in a library, in its archive.
public struct ArchivedPerson: Hashable, Sendable, Codable {
  /// The folded name, with a number behind it where the person was split off by hand.
  public let key: String
  /// The name of the article that quoted them first.
  public let name: String
  /// `person`, `organisation` or `group`.
  public let kind: String
  /// What they are, as the first article says that does.
  public let role: String?
}
