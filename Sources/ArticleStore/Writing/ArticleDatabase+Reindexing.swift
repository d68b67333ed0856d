import Articles
import GRDB

extension ArticleDatabase {
  /// Puts every article in the queue of those to be cleaned and analysed anew, unless an earlier reindexing was broken
  /// off, which then goes on; answers how many wait.
  ///
  /// - Throws: `LibraryFailure`.
  public func beginReindexing() throws(LibraryFailure) -> Int {
    try write { database in
      let waiting = try Int.fetchOne(database, sql: "SELECT count(*) FROM toReindex") ?? 0
      if waiting > 0 { return waiting }
      try database.execute(sql: "INSERT INTO toReindex SELECT id FROM article")
      return database.changesCount
    }
  }

  /// The articles that wait to be cleaned and analysed anew, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func articlesToReindex() throws(LibraryFailure) -> [Int64] {
    try read { try Int64.fetchAll($0, sql: "SELECT articleId FROM toReindex ORDER BY articleId DESC") }
  }

  /// Takes what a newer engine made of articles for what was there, in one transaction, and out of the queue.
  ///
  /// Marks, notes, and what people decided about persons stay. An article that has another revision by now stays in the
  /// queue.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(_ renewed: [RenewedArticle], engine: Int) throws(LibraryFailure) {
    try write { database in
      let renewing = ArticleRenewal(database, engine: engine)
      for article in renewed where try renewing.save(article) {
        try database.execute(sql: "DELETE FROM toReindex WHERE articleId = ?", arguments: [article.id])
      }
    }
  }
}

/// Takes what a newer engine made of articles for what was there, within one transaction.
struct ArticleRenewal {
  private let saving: ArticleSaving
  private let analyses: AnalysisSaving
  private let engine: Int

  init(_ database: Database, engine: Int) {
    saving = ArticleSaving(database)
    analyses = AnalysisSaving(database)
    self.engine = engine
  }

  /// Answers whether the article was taken: not one that has another revision by now.
  @discardableResult
  func save(_ article: RenewedArticle) throws -> Bool {
    guard try (saving.lastRevision(of: article.id) ?? 0) == article.revision else { return false }
    guard let analysis = article.analysis else {
      try saving.giveUp(article.id, engine: engine)
      return true
    }
    try saving.renew(article, as: analysis.article)
    try analyses.save(NewAnalysis(article: article.id, analysis: analysis), engine: engine, outdoesLater: true)
    return true
  }
}
