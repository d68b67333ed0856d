/// Someone, or some body of people, to whom an article attributes words.
public struct Person: Hashable, Sendable {
  /// What sort of source this is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// One human being with a name.
    case person
    /// A named body: a ministry, a company, a newspaper.
    case organisation
    /// People who are described and not named: *officials*, *the police*.
    case group
  }

  /// The fullest name that the article gives.
  public let name: String
  /// What sort of source this is.
  public let kind: Kind
  /// What the article says this person is: *the European Union’s foreign affairs chief*.
  public let role: String?
  /// Where the article names or refers to this person, in spans of Unicode scalars of `Article.text`, in order.
  public let mentions: [TextSpan]

  /// Makes a person.
  public init(name: String, kind: Kind, role: String?, mentions: [TextSpan]) {
    self.name = name
    self.kind = kind
    self.role = role
    self.mentions = mentions
  }
}
