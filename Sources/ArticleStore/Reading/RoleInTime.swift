import Articles

/// A role that articles gave a person.
public struct RoleInTime: Hashable, Sendable {
  /// The words of the articles.
  public let role: String
  /// The day of the first article that has it.
  public let first: CalendarDay?
  /// The day of the last.
  public let last: CalendarDay?
  /// How many articles have it.
  public let articleCount: Int
}
