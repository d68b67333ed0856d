import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  /// Saves articles in one transaction; each once, however often it comes.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(_ articles: [NewArticle], at instant: Date = Date()) throws(LibraryFailure) -> [SaveOutcome] {
    try write { database in
      let saving = ArticleSaving(database, instant: instant)
      return try articles.map { try saving.save($0) }
    }
  }
}
