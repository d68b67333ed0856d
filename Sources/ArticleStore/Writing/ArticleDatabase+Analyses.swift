import Articles
import GRDB

extension ArticleDatabase {
  /// Saves who said what in articles, in one transaction, in the place of what was there.
  ///
  /// `renewed` are articles that were cleaned too. An analysis of a text that the article no longer has is left out, and
  /// one of an article that a later version has read. `engine` is the version of what found it. To those that have come in
  /// since rules were asked last is done what `rules` say; where nobody knows the rules, they go on waiting for them.
  ///
  /// - Throws: `LibraryFailure`.
  public func save(
    _ analyses: [NewAnalysis], _ renewed: [RenewedArticle] = [], engine: Int, rules: [ReadRule]? = nil
  ) throws(LibraryFailure) {
    try write { database in
      let saving = AnalysisSaving(database)
      for analysis in analyses { try saving.save(analysis, engine: engine) }
      let renewing = ArticleRenewal(database, engine: engine)
      for article in renewed { try renewing.save(article) }
      if let rules {
        try RuleApplication(database).apply(rules, toNewOf: analyses.map(\.article) + renewed.map(\.id))
      }
    }
  }

  /// The version of the engine that found the quotes of an article; 0 where none did yet.
  ///
  /// - Throws: `LibraryFailure`.
  public func engine(of article: Int64) throws(LibraryFailure) -> Int {
    try read {
      try Int.fetchOne($0, sql: "SELECT analysedBy FROM article WHERE id = ?", arguments: [article]) ?? 0
    }
  }

  /// Articles whose quotes were not found by this version of the engine yet, the newest first.
  ///
  /// - Throws: `LibraryFailure`.
  public func articlesToAnalyse(engine: Int) throws(LibraryFailure) -> [Int64] {
    try read {
      try Int64.fetchAll(
        $0, sql: "SELECT id FROM article WHERE analysedBy < ? ORDER BY analysedBy, id DESC", arguments: [engine])
    }
  }

  /// How many articles nobody has read for words and quotes yet, so that no search finds all that they say.
  ///
  /// - Throws: `LibraryFailure`.
  public func waitingCount() throws(LibraryFailure) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article WHERE analysedBy = 0") ?? 0 }
  }
}
