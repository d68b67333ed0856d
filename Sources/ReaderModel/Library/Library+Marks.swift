import ArticleStore
import Articles
import Queries

extension Library {
  /// Marks articles, as one deed that can be undone; answers how many of them changed.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func mark(_ articles: [Int64], _ mark: Mark) throws(LibraryFailure) -> Int {
    let count = try database.mark(articles, mark)
    try mirror(articles)
    return count
  }

  /// Marks all articles that a query finds; answers how many of them changed.
  ///
  /// - Throws: `LibraryFailure`, and `QueryFailure` for a query that says nothing.
  @discardableResult
  public func markAll(matching query: String, _ mark: Mark) throws -> Int {
    let count = try database.markAll(matching: QueryParser.query(query), mark)
    try mirror()
    return count
  }

  /// Undoes what was done last and can be undone; nil where there is nothing.
  ///
  /// - Throws: `LibraryFailure`.
  public func undo() throws(LibraryFailure) -> Change? {
    let change = try database.undo()
    try mirror()
    return change
  }

  /// Keeps the paragraph at which the reading of an article stopped.
  ///
  /// - Throws: `LibraryFailure`.
  public func setPosition(_ paragraph: Int, in article: Int64) throws(LibraryFailure) {
    try database.setPosition(paragraph, in: article)
    try mirror([article])
  }

  /// Keeps a note on a quote of an article, by its index; nil takes the note away.
  ///
  /// - Throws: `LibraryFailure`.
  public func setNote(_ text: String?, onQuote number: Int, of article: Int64) throws(LibraryFailure) {
    try database.setNote(text, onQuote: number, of: article)
    try mirror([article])
  }

  /// The tags that begin with some letters, with the number of articles that have each.
  ///
  /// - Throws: `LibraryFailure`.
  public func tags(beginning letters: String = "", limit: Int) throws(LibraryFailure) -> [CountedName] {
    try database.tags(beginning: letters, limit: limit)
  }

  /// The publications in whose names some letters are, with the number of articles of each.
  ///
  /// - Throws: `LibraryFailure`.
  public func publications(holding letters: String = "", limit: Int) throws(LibraryFailure) -> [CountedName] {
    try database.publications(holding: letters, limit: limit)
  }
}
