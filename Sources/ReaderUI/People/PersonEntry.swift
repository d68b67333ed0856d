import Articles

/// Somebody who is quoted in the library.
public struct PersonEntry: Equatable, Sendable {
  /// The number in the library.
  public let id: Int64
  /// The name.
  public let name: String
  /// What sort of source this is.
  public let kind: Person.Kind
  /// What an article says they are.
  public let role: String?
  /// How many quotes of theirs there are.
  public let quotes: Int
  /// How many articles have them.
  public let articles: Int
  /// The day of the last of them.
  public let lastQuoted: CalendarDay?

  /// Makes a person of the library.
  public init(
    id: Int64, name: String, kind: Person.Kind, role: String?, quotes: Int, articles: Int, lastQuoted: CalendarDay?
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.role = role
    self.quotes = quotes
    self.articles = articles
    self.lastQuoted = lastQuoted
  }

  /// `12 quotes in 3 articles, last on 2021-01-01`.
  var counts: String {
    "\(Decimal.counted(quotes, "quote")) in \(Decimal.counted(articles, "article"))"
      + (lastQuoted.map { ", last on \($0)" } ?? "")
  }
}

/// A person of the library with what they were called when, and beside whom they are quoted.
public struct PersonProfile: Equatable, Sendable {
  /// A role with the time in which articles gave it.
  public struct Role: Equatable, Sendable {
    /// The words of the articles.
    public let text: String
    /// The day of the first article that has it.
    public let first: CalendarDay?
    /// The day of the last.
    public let last: CalendarDay?

    /// Makes a role.
    public init(_ text: String, first: CalendarDay?, last: CalendarDay?) {
      self.text = text
      self.first = first
      self.last = last
    }

    /// The role with its years: `the mayor (2019–2021)`.
    var label: String {
      guard let first, let last else { return text }
      return "\(text) (\(first.year)\(first.year == last.year ? "" : "–\(last.year)"))"
    }
  }

  /// Somebody who is quoted in the same articles.
  public struct Companion: Equatable, Sendable {
    /// The name.
    public let name: String
    /// How many articles have both.
    public let articles: Int

    /// Makes a companion.
    public init(_ name: String, articles: Int) {
      self.name = name
      self.articles = articles
    }
  }

  /// The person.
  public let entry: PersonEntry
  /// The roles, the latest first.
  public let roles: [Role]
  /// Those who are quoted beside them most.
  public let companions: [Companion]

  /// Makes the profile of a person.
  public init(_ entry: PersonEntry, roles: [Role], companions: [Companion]) {
    self.entry = entry
    self.roles = roles
    self.companions = companions
  }
}
