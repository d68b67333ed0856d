import Articles
import GRDB

/// Somebody who is quoted in the library.
public struct PersonSummary: Hashable, Sendable {
  /// The person's number in the library.
  public let id: Int64
  /// The name of the article that quoted them first.
  public let name: String
  /// What sort of source this is.
  public let kind: Person.Kind
  /// What the first article that says so says they are.
  public let role: String?
  /// How many quotes of theirs there are.
  public let quoteCount: Int
  /// How many articles have them.
  public let articleCount: Int
  /// The day of the last of them.
  public let lastQuoted: CalendarDay?

  static let columns = "person.id, name, kind, role, quoteCount, articleCount, lastDay"

  init(_ row: Row) {
    id = row["id"]
    name = row["name"]
    kind = Person.Kind(rawValue: row["kind"]) ?? .person
    role = row["role"]
    quoteCount = row["quoteCount"]
    articleCount = row["articleCount"]
    lastQuoted = CalendarDay(number: row["lastDay"])
  }
}
