import Foundation
import GRDB

/// Keeps with a text where its paragraphs are, as `SpanList`, and what cleaning removed, as `RemovedRecord` in
/// `PackedBytes`; that is not known of what was cleaned before.
enum ParagraphMigration {
  static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE body ADD COLUMN paragraphs TEXT NOT NULL DEFAULT '';
        ALTER TABLE body ADD COLUMN removed BLOB;
        """)
    let update = try database.makeStatement(sql: "UPDATE body SET paragraphs = ? WHERE articleId = ?")
    for article in try Int64.fetchAll(database, sql: "SELECT articleId FROM body") {
      let packed = try Data.fetchOne(
        try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?"), arguments: [article])
      guard let bytes = packed.flatMap({ PackedBytes(stored: $0).bytes }) else { continue }
      try update.execute(arguments: [SpanList.text(BlankLines.paragraphs(of: bytes)), article])
    }
  }
}
