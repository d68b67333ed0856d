import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  /// An article with its quotes.
  ///
  /// - Throws: `LibraryFailure`.
  public func article(_ id: Int64) throws(LibraryFailure) -> StoredArticle {
    guard let article = try read({ try ArticleLoading($0).article(id) }) else { throw .missing("article \(id)") }
    return article
  }

  /// The input of an article as it came in, of the newest revision.
  ///
  /// - Throws: `LibraryFailure`.
  public func raw(of id: Int64) throws(LibraryFailure) -> RawRevision {
    guard let revision = try revision(of: id) else { throw .missing("input of article \(id)") }
    return revision
  }

  /// The input of an article as it came in, of the newest revision; nil where there is none any more.
  ///
  /// - Throws: `LibraryFailure`.
  public func revision(of id: Int64) throws(LibraryFailure) -> RawRevision? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT \(RawRevision.columns) FROM revision WHERE articleId = ? ORDER BY number DESC LIMIT 1",
        arguments: [id]
      ).map { try RawRevision($0) }
    }
  }

  /// What came in before an article became what it is, the newest first; what is of another kind, such as the page of
  /// an item, is none of its earlier forms.
  ///
  /// - Throws: `LibraryFailure`.
  public func earlierRevisions(of id: Int64) throws(LibraryFailure) -> [RawRevision] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(RawRevision.columns) FROM revision
          WHERE articleId = ? AND mediaType = (SELECT mediaType FROM revision WHERE articleId = ? ORDER BY number DESC
            LIMIT 1)
          ORDER BY number DESC
          """,
        arguments: [id, id]
      ).dropFirst().map { try RawRevision($0) }
    }
  }

  /// How often an article was changed since it came.
  ///
  /// - Throws: `LibraryFailure`.
  public func changeCount(of id: Int64) throws(LibraryFailure) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) - 1 FROM revision
          WHERE articleId = ? AND mediaType = (SELECT mediaType FROM revision WHERE articleId = ? ORDER BY number DESC
            LIMIT 1)
          """,
        arguments: [id, id]) ?? 0
    }
  }
}
