/// A person of a library with what they were called when, and beside whom they are quoted.
public struct PersonProfile: Hashable, Sendable {
  /// The person.
  public let person: PersonSummary
  /// What articles have called them, the latest first.
  public let roles: [RoleInTime]
  /// Those who are quoted beside them most.
  public let coSpeakers: [CoSpeaker]
  /// The other names under which articles quote them.
  public let joinedNames: [JoinedName]

  /// Makes the profile of a person.
  public init(
    _ person: PersonSummary, roles: [RoleInTime] = [], coSpeakers: [CoSpeaker] = [], joinedNames: [JoinedName] = []
  ) {
    self.person = person
    self.roles = roles
    self.coSpeakers = coSpeakers
    self.joinedNames = joinedNames
  }
}

/// Somebody who is quoted in the same articles as another.
public struct CoSpeaker: Hashable, Sendable {
  /// Who it is.
  public let person: PersonSummary
  /// How many articles have both.
  public let articleCount: Int

  /// Makes somebody who is quoted beside another.
  public init(_ person: PersonSummary, articleCount: Int) {
    self.person = person
    self.articleCount = articleCount
  }
}
