import GRDB

extension Library {
  /// Keeps a note on a quote of an article, or takes it away with nil; it can be undone.
  ///
  /// Throws `LibraryFailure`.
  public func setNote(_ text: String?, onQuote number: Int, of article: Int64) throws(LibraryFailure) {
    try write { database in
      guard
        let quoted = try String.fetchOne(
          database, sql: "SELECT text FROM quote WHERE articleId = ? AND number = ?", arguments: [article, number])
      else { throw LibraryFailure.missing("quote") }
      if let text {
        try database.execute(
          sql: "INSERT OR REPLACE INTO quoteNote VALUES (?, ?, ?)", arguments: [article, quoted, text])
      } else {
        try database.execute(
          sql: "DELETE FROM quoteNote WHERE articleId = ? AND quoted = ?", arguments: [article, quoted])
      }
    }
  }
}
