import Articles
import GRDB

extension StoredQuote {
  static let columns = """
    quote.id AS id, quote.articleId AS articleId, number, quote.kind AS kind, quote.text AS text, polarity, statement, personId,
    (SELECT name FROM person WHERE person.id = personId) AS speaker, title, address, source, quote.day AS day,
    \(QuoteEngine.columns)
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
      publication: try row.decode(forColumn: "source"), day: try row.day("day"), engine: try QuoteEngine(row))
  }
}

extension QuoteEngine {
  /// What tells the engine of a quote, beside its article.
  static let columns = "isCareful, analysedBy"

  /// The engine of the quote of a row that has `columns`: that of its article where nobody has noted it.
  init(_ row: Row) throws {
    let isCareful: Bool? = try row.decode(forColumn: "isCareful")
    self = try isCareful.map { $0 ? .careful : .quick } ?? QuoteEngine(version: row.decode(forColumn: "analysedBy"))
  }
}
