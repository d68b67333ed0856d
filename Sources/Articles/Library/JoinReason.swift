/// Why a name of an article is taken for somebody of another name in the library.
public enum JoinReason: String, Hashable, Sendable, CaseIterable {
  /// Nobody else in the library has the family name and fits, and no role, gender or age speaks against it.
  case familyName
  /// Of those with the family name, this one alone is said to be the same.
  case role
  /// The initials of the name.
  case initials
  /// Somebody said so.
  case hand
}

/// Another name under which articles quote a person of a library.
public struct JoinedName: Hashable, Sendable {
  /// The name.
  public let name: String
  /// Why it is taken for theirs.
  public let reason: JoinReason
  /// How many articles have it.
  public let articleCount: Int

  /// Makes another name of a person.
  public init(_ name: String, _ reason: JoinReason, articleCount: Int) {
    self.name = name
    self.reason = reason
    self.articleCount = articleCount
  }
}
