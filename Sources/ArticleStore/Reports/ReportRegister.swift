import Articles
import Foundation
import GRDB

/// Knows articles that are the same report under other links and headlines, within one transaction.
///
/// Such articles have one number in `article.report`: that of the first of them.
struct ReportRegister {
  private let database: Database

  /// So many articles that agree in some number are compared.
  private static let mostCompared = 12

  init(_ database: Database) { self.database = database }

  /// Takes an article for one of a report where it is, by its text.
  func enter(_ article: Int64, _ text: String, _ sketch: ReportSketch) throws {
    try database.cachedStatement(sql: "UPDATE article SET report = NULL WHERE id = ? AND report IS NOT NULL").execute(
      arguments: [article])
    guard let numbers = sketch.numbers else {
      try database.cachedStatement(sql: "DELETE FROM reportSketch WHERE articleId = ?").execute(arguments: [article])
      return
    }
    let candidates = try Int64.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT articleId FROM (
            SELECT articleId FROM reportSketch WHERE a = ?1 UNION ALL SELECT articleId FROM reportSketch WHERE b = ?2
            UNION ALL SELECT articleId FROM reportSketch WHERE c = ?3
            UNION ALL SELECT articleId FROM reportSketch WHERE d = ?4
          ) WHERE articleId <> ?5 GROUP BY articleId ORDER BY count(*) DESC, articleId LIMIT \(Self.mostCompared)
          """), arguments: StatementArguments(numbers) + [article])
    try database.cachedStatement(sql: "INSERT OR REPLACE INTO reportSketch VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [article] + StatementArguments(numbers))
    guard !candidates.isEmpty else { return }
    let runs = ReportRuns(of: text.utf8)
    for candidate in candidates {
      guard let other = try self.text(of: candidate), runs.isSame(as: ReportRuns(of: other.utf8)) else { continue }
      return try join(article, with: candidate)
    }
  }

  private func join(_ article: Int64, with other: Int64) throws {
    try database.cachedStatement(sql: "UPDATE article SET report = coalesce(report, id) WHERE id = ?").execute(
      arguments: [other])
    try database.cachedStatement(
      sql: "UPDATE article SET report = (SELECT report FROM article WHERE id = ?) WHERE id = ?"
    ).execute(arguments: [other, article])
  }

  /// The text of an article, if it has one.
  func text(of article: Int64) throws -> String? {
    try String.fetchOne(
      try database.cachedStatement(sql: "SELECT unpacked(text) FROM body WHERE articleId = ?"), arguments: [article])
  }
}
