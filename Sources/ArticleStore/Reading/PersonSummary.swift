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

/// A quote of the library with where it stands.
public struct StoredQuote: Hashable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// The number of the article.
  public let article: Int64
  /// The index of the quote among those of the article.
  public let number: Int
  /// What the quote owes to quotation marks.
  public let kind: QuoteKind
  /// What was said.
  public let text: String
  /// The name of the speaker.
  public let speaker: String?
  /// The speaker's number in the library.
  public let person: Int64?
  /// The title of the article.
  public let title: String
  /// The web address or path of the article.
  public let address: String?
  /// Where the article came from, in a word or two.
  public let source: String
  /// The day of the article.
  public let day: CalendarDay?

  static let columns = """
    quote.id AS id, quote.articleId AS articleId, number, quote.kind AS kind, quote.text AS text, personId,
    (SELECT name FROM person WHERE person.id = personId) AS speaker, title, address, source, quote.day AS day
    """

  init(_ row: Row) {
    id = row["id"]
    article = row["articleId"]
    number = row["number"]
    kind = QuoteKind(rawValue: row["kind"]) ?? .indirect
    text = row["text"]
    speaker = row["speaker"]
    person = row["personId"]
    title = row["title"]
    address = row["address"]
    source = row["source"]
    day = CalendarDay(number: row["day"])
  }
}

extension CalendarDay {
  /// The day that `number` stands for; nil for 0.
  init?(number: Int) { self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100) }
}
