import Articles
import GRDB

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
