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

  /// Whether an article is there with this text, so that to save it would change nothing.
  ///
  /// - Throws: `LibraryFailure`.
  public func has(_ article: NewArticle) throws(LibraryFailure) -> Bool {
    try read { try ArticleSaving($0).has(article) }
  }
}
