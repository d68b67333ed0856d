import Articles
import GRDB

extension ArticleDatabase {
  /// Gives the whole library line by line, as it was at one moment, whatever is written meanwhile.
  ///
  /// What has been undone or could be undone is no part of it.
  ///
  /// - Throws: `LibraryFailure`, and what `body` throws.
  public func archive(_ body: (ArchiveLine) throws -> Void) throws {
    do {
      try database.read { database in
        let reading = ArchiveReading(database)
        try body(.header(version: ArchiveLine.version))
        try reading.persons().forEach(body)
        try reading.merges().forEach(body)
        try reading.feeds().forEach(body)
        for id in try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id") {
          if let article = try reading.article(id) { try body(.article(article)) }
        }
        try reading.filters().forEach(body)
      }
    } catch  where LibraryFailure.isOfReading(error) {
      throw LibraryFailure(error, path: path)
    }
  }

  /// Puts lines of an archive into the library, in one transaction; answers what became of the articles.
  ///
  /// An article that is there already keeps what it has and takes the marks of the archive besides. Quotes are those of
  /// the archive.
  ///
  /// - Throws: `LibraryFailure`.
  public func restore(_ lines: [ArchiveLine]) throws(LibraryFailure) -> [SaveOutcome] {
    try write { database in
      let restoring = ArchiveRestoring(database)
      return try lines.compactMap { try restoring.restore($0) }
    }
  }
}
