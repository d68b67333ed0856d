import Articles
import GRDB

extension ArticleDatabase {
  /// Writes a person's note on a quote, or takes it away with nil; that can be undone.
  ///
  /// A note belongs to the words of the quote, so it stays with them when the article is read anew. `number` is the
  /// index of the quote among those of the article.
  ///
  /// Throws `LibraryFailure`.
  public func setNote(_ text: String?, onQuote number: Int, of article: Int64) throws(LibraryFailure) {
    try write { database in
      guard
        let quoted = try String.fetchOne(
          database, sql: "SELECT text FROM quote WHERE articleId = ? AND number = ?", arguments: [article, number])
      else { throw LibraryFailure.missing("quote \(number + 1) of article \(article)") }
      let known = try String.fetchOne(
        database, sql: "SELECT note FROM quoteNote WHERE articleId = ? AND quoted = ?", arguments: [article, quoted])
      guard known != text else { return }
      let change = try Self.begin(text == nil ? "remove a note" : "note", database)
      try database.execute(
        sql: "INSERT INTO before VALUES (?, ?, ?, ?)",
        arguments: [change, QuoteNotes.subject, "\(article) \(quoted)", known])
      try QuoteNotes(database).set(text, on: quoted, of: article)
    }
  }
}

/// The notes of people on quotes, within one transaction.
struct QuoteNotes {
  /// Under what name a change keeps what a note was.
  static let subject = " note"

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
        SELECT CAST(key AS INTEGER) AS article, substr(key, instr(key, ' ') + 1) AS quoted, value FROM before
        WHERE changeId = ? AND subject = ? AND CAST(key AS INTEGER) IN (SELECT id FROM article)
        """, arguments: [change, Self.subject])
    for row in rows { try set(row["value"], on: row["quoted"], of: row["article"]) }
  }

  /// The notes on the quotes of an article, by the index of the quote.
  func all(of article: Int64) throws -> [Int: String] {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT number, note FROM quoteNote JOIN quote ON quote.articleId = quoteNote.articleId AND text = quoted
          WHERE quoteNote.articleId = ?
          """), arguments: [article])
    return Dictionary(rows.map { ($0["number"], $0["note"]) }) { first, _ in first }
  }
}
