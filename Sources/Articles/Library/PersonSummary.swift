/// Somebody who is quoted in a library.
public struct PersonSummary: Hashable, Sendable {
  /// The person's number in the library.
  public let id: Int64
  /// The name of the article that quoted them first.
  public let name: String
  /// What sort of source this is.
  public let kind: Person.Kind
  /// What they are, as the newest article says that does not say less than another.
  public let role: String?
  /// How many quotes of theirs there are.
  public let quoteCount: Int
  /// How many articles have them.
  public let articleCount: Int
  /// The day of the last of them.
  public let lastQuoted: CalendarDay?

  /// Makes a person of a library.
  public init(
    id: Int64, name: String, kind: Person.Kind = .person, role: String? = nil, quoteCount: Int, articleCount: Int,
    lastQuoted: CalendarDay? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.quoteCount = quoteCount
    self.articleCount = articleCount
    self.lastQuoted = lastQuoted
  }
}
