import Articles
import GRDB

extension StoredQuote {
  static let columns = """
    quote.id AS id, quote.articleId AS articleId, number, quote.kind AS kind, quote.text AS text, polarity, statement, personId,
    (SELECT name FROM person WHERE person.id = personId) AS speaker, title, address, source, quote.day AS day
    """

  /// The quote of a row that has `columns`, without the paragraphs in which it stands.
  init(_ row: Row) throws {
    self.init(
      id: try row.decode(forColumn: "id"), article: try row.decode(forColumn: "articleId"),
      number: try row.count("number"), kind: try row.choice("kind"), polarity: try row.anyChoice("polarity"),
      text: try row.decode(forColumn: "text"),
      statement: try row.decode(String?.self, forColumn: "statement").map(StatementText.statement),
      speaker: try row.decode(forColumn: "speaker"), person: try row.decode(forColumn: "personId"),
      title: try row.decode(forColumn: "title"), address: try row.decode(forColumn: "address"),
      publication: try row.decode(forColumn: "source"), day: try row.day("day"))
  }
}
