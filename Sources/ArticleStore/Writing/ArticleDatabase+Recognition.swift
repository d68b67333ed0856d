import Articles
import GRDB

extension ArticleDatabase {
  /// How many quotes a transaction puts in at most, so that nobody waits long to write.
  private static let portion: Int64 = 2_048

  /// Has the quotes that an earlier version of the program left known when they come again, the newest first; answers
  /// whether there were any.
  ///
  /// It can be broken off at any moment and goes on there.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func recogniseQuotes(
    isCancelled: () -> Bool = { false }, progress: (_ done: Int64, _ all: Int64) -> Void = { _, _ in }
  ) throws(LibraryFailure) -> Bool {
    var all: Int64 = 0
    while !isCancelled() {
      let waiting = try read { try Int64.fetchOne($0, sql: "SELECT max(upTo) FROM toRecognise") ?? 0 }
      guard waiting > 0 else { break }
      all = max(all, waiting)
      let first = max(1, waiting - Self.portion + 1)
      try write { database in
        // Another process may have done it meanwhile.
        guard try Int64.fetchOne(database, sql: "SELECT max(upTo) FROM toRecognise") == waiting else { return }
        try QuoteRuns(database).fill(first...waiting)
      }
      progress(all - first + 1, all)
    }
    return all > 0
  }

  /// How many articles a transaction compares at most.
  private static let comparedAtOnce = 256

  /// Has the articles that an earlier version of the program left known to be the same reports, the oldest first; answers
  /// whether there were any.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func recogniseReports(isCancelled: () -> Bool = { false }) throws(LibraryFailure) -> Bool {
    var isAny = false
    var last: Int64 = 0
    while !isCancelled() {
      let isOver = try write { database in
        guard let upTo = try Int64.fetchOne(database, sql: "SELECT max(upTo) FROM toCompare") else { return true }
        let waiting = try Int64.fetchAll(
          database,
          sql: """
            SELECT articleId FROM body WHERE articleId > ? AND articleId <= ?
              AND articleId NOT IN (SELECT articleId FROM reportSketch) ORDER BY articleId LIMIT ?
            """, arguments: [last, upTo, Self.comparedAtOnce])
        let register = ReportRegister(database)
        for article in waiting {
          guard let text = try register.text(of: article) else { continue }
          try register.enter(article, ReportSketch(of: text.utf8))
        }
        last = waiting.last ?? upTo
        isAny = true
        if waiting.count < Self.comparedAtOnce { try database.execute(sql: "DELETE FROM toCompare") }
        return waiting.count < Self.comparedAtOnce
      }
      if isOver { break }
    }
    return isAny
  }
}
