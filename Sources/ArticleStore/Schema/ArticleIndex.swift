import GRDB

/// The full-text tables, whose content is that of other tables: what leaves those must leave these first.
struct ArticleIndex {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Takes an article out, as long as its text is what was put in.
  func remove(_ article: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO articleSearch (articleSearch, rowid, title, authors, text)
        SELECT 'delete', id, title, authors, text FROM searchedArticle WHERE id = ?
        """
    ).execute(arguments: [article])
  }

  /// Takes the quotes of an article out.
  func removeQuotes(of article: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO quoteSearch (quoteSearch, rowid, text) SELECT 'delete', id, text FROM quote WHERE articleId = ?
        """
    ).execute(arguments: [article])
    try QuoteRuns(database).remove(from: article)
  }
}
