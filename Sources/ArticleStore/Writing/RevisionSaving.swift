import Articles
import GRDB

/// Writes the inputs of articles within one transaction.
struct RevisionSaving {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keeps an input as the newest of an article; `added` counts seconds since 1970.
  func keep(_ raw: RawDocument, packed: PackedBytes, at added: Int64, of article: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO revision (articleId, number, added, origin, mediaType, charset, base, bytes)
          SELECT :article, coalesce(max(number), 0) + 1, :added, :origin, :mediaType, :charset, :base, :bytes
          FROM revision WHERE articleId = :article
        """
    ).execute(arguments: [
      "article": article, "added": added, "origin": try JSON.text(raw.origin),
      "mediaType": raw.mediaType?.rawValue ?? "", "charset": raw.charset, "base": raw.base, "bytes": packed.data,
    ])
  }
}
