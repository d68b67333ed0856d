import GRDB

/// Moves the notes on the quotes of an article to those that another reading finds in their place.
///
/// A note belongs to the words of its quote. Where the new reading has no quote of exactly these words, it goes to that
/// which shares most of them; where there is none, it waits for a reading that has one again.
struct NoteMoving {
  private let database: Database
  private let article: Int64
  /// The words of the quotes that have notes and that the last reading had.
  private let noted: [String]

  /// The least share of the words of the shorter of two quotes that both must have.
  private static let leastShare = 0.5

  init(_ database: Database, of article: Int64) throws {
    self.database = database
    self.article = article
    noted = try String.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT DISTINCT quoted FROM quoteNote JOIN quote ON quote.articleId = quoteNote.articleId AND text = quoted
          WHERE quoteNote.articleId = ?
          """), arguments: [article])
  }

  /// Gives notes whose quotes are not there any more to those that are.
  func move(to quotes: [String]) throws {
    for quoted in noted where !quotes.contains(quoted) {
      guard let near = Self.nearest(to: quoted, among: quotes) else { continue }
      for table in ["quoteNote", "noteBefore"] {
        try database.execute(
          sql: "UPDATE OR IGNORE \(table) SET quoted = ? WHERE articleId = ? AND quoted = ?",
          arguments: [near, article, quoted])
      }
    }
  }

  private static func nearest(to quoted: String, among quotes: [String]) -> String? {
    let words = Set(quoted.split(separator: " "))
    var nearest: (quote: String, shared: Int)?
    for quote in quotes {
      let others = Set(quote.split(separator: " "))
      let shared = words.intersection(others).count
      guard shared > nearest?.shared ?? 0 else { continue }
      if Double(shared) >= Double(min(words.count, others.count)) * leastShare { nearest = (quote, shared) }
    }
    return nearest?.quote
  }
}
