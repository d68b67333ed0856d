import Articles
import GRDB

/// Writes the inputs of articles within one transaction.
struct RevisionSaving {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keeps an input as the newest of an article; `added` counts seconds since 1970.
  func keep(_ raw: RawDocument, packed: PackedBytes, at added: Int64, of article: Int64) throws {
    let last = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT max(number) FROM revision WHERE articleId = ?"), arguments: [article])
    try database.cachedStatement(
      sql: """
        INSERT INTO revision (articleId, number, added, origin, mediaType, charset, base, bytes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      article, (last ?? 0) + 1, added, try JSON.text(raw.origin), raw.mediaType?.rawValue ?? "", raw.charset, raw.base,
      packed.data,
    ])
  }
}
