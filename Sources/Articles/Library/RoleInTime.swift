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

  /// Makes a role.
  public init(_ role: String, first: CalendarDay?, last: CalendarDay?, articleCount: Int) {
    self.role = role
    self.first = first
    self.last = last
    self.articleCount = articleCount
  }
}
