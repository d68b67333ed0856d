import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  /// Saves articles with their quotes in one transaction; each once, however often it comes.
  ///
  /// An article that is there keeps the quotes that it has, unless an older engine found them.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(_ found: [FoundArticle], at instant: Date = Date()) throws(LibraryFailure) -> [SaveOutcome] {
    try write { database in
      let saving = ArticleSaving(database, instant: instant)
      let analyses = AnalysisSaving(database)
      return try found.map { new in
        let outcome = try saving.save(new.article)
        guard let analysis = new.analysis?.of(outcome.article) else { return outcome }
        if case .added = outcome {
          try analyses.saveFirst(analysis, engine: new.engine)
        } else if try saving.engine(of: outcome.article) < new.engine {
          try analyses.save(analysis, engine: new.engine)
        }
        return outcome
      }
    }
  }
}
