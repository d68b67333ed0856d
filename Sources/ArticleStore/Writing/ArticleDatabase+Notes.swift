import Articles
import GRDB

extension ArticleDatabase {
  /// Writes a person's note on a quote, or takes it away with nil; that can be undone.
  ///
  /// A note belongs to the words of the quote, so it stays with them when the article is read anew. `number` is the
  /// index of the quote among those of the article.
  ///
  /// - Throws: `LibraryFailure`.
  public func setNote(_ text: String?, onQuote number: Int, of article: Int64) throws(LibraryFailure) {
    try write { database in
      guard
        let quoted = try String.fetchOne(
          database, sql: "SELECT text FROM quote WHERE articleId = ? AND number = ?", arguments: [article, number])
      else { throw LibraryFailure.missing("quote \(number + 1) of article \(article)") }
      let known = try String.fetchOne(
        database, sql: "SELECT note FROM quoteNote WHERE articleId = ? AND quoted = ?", arguments: [article, quoted])
      guard known != text else { return }
      let change = try MarkJournal(database).begin(text == nil ? "remove a note" : "note")
      try database.execute(
        sql: "INSERT INTO noteBefore VALUES (?, ?, ?, ?)", arguments: [change, article, quoted, known])
      try QuoteNotes(database).set(text, on: quoted, of: article)
    }
  }
}

/// The notes of people on quotes, within one transaction.
struct QuoteNotes {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func set(_ note: String?, on quoted: String, of article: Int64) throws {
    if let note {
      try database.execute(
        sql: "INSERT OR REPLACE INTO quoteNote VALUES (?, ?, ?)", arguments: [article, quoted, note])
    } else {
      try database.execute(
        sql: "DELETE FROM quoteNote WHERE articleId = ? AND quoted = ?", arguments: [article, quoted])
    }
  }

  /// Gives the notes that a change touched what they were before.
  func undo(_ change: Int64) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT articleId, quoted, note FROM noteBefore JOIN article ON article.id = articleId WHERE changeId = ?
        """, arguments: [change])
    for row in rows {
      try set(
        row.decode(forColumn: "note"), on: row.decode(forColumn: "quoted"), of: row.decode(forColumn: "articleId"))
    }
  }

  /// The notes on words that are quoted in an article no more, as notes about it.
  func gone(from article: Int64) throws -> [EditorialNote] {
    try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT quoted, note FROM quoteNote WHERE articleId = ?
            AND NOT EXISTS (SELECT 1 FROM quote WHERE quote.articleId = quoteNote.articleId AND text = quoted)
          ORDER BY quoted
          """), arguments: [article]
    ).map { row in
      let (quoted, note): (String, String) = (
        try row.decode(forColumn: "quoted"), try row.decode(forColumn: "note")
      )
      return EditorialNote(kind: .reader, text: "Your note on words that are gone, \(quoted): \(note)")
    }
  }

  /// The notes on the quotes of an article, by the index of the quote.
  func all(of article: Int64) throws -> [Int: String] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT number, note FROM quoteNote JOIN quote ON quote.articleId = quoteNote.articleId AND text = quoted
          WHERE quoteNote.articleId = ?
          """), arguments: [article])
    return Dictionary(try rows.map { (try $0.count("number"), try $0.decode(forColumn: "note")) }) { first, _ in first }
  }
}
