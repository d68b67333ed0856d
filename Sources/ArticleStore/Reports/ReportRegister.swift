import Articles
import Foundation
import GRDB

/// Knows articles that are the same report under other links and headlines, within one transaction.
///
/// Such articles have one number in `article.report`: that of the first of them.
struct ReportRegister {
  private let database: Database

  /// So many articles that agree in some number are compared.
  private static let mostCompared = 6
  /// So many that have a number are looked at, and a number that no more than these have is enough to compare: of a report
  /// that more have, some agree in others too.
  private static let (mostBearers, fewBearers) = (32, 6)

  init(_ database: Database) { self.database = database }

  /// Takes an article for one of a report where it is, by the sketch of its text.
  func enter(_ article: Int64, _ sketch: ReportSketch) throws {
    try database.cachedStatement(sql: "UPDATE article SET report = NULL WHERE id = ? AND report IS NOT NULL").execute(
      arguments: [article])
    guard let numbers = sketch.numbers else {
      try database.cachedStatement(sql: "DELETE FROM reportSketch WHERE articleId = ?").execute(arguments: [article])
      return
    }
    let candidates = try candidates(numbers, besides: article)
    let isKnown = try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM reportSketch WHERE articleId = ?)"),
      arguments: [article])
    if isKnown == true {
      try database.cachedStatement(sql: "DELETE FROM reportSketch WHERE articleId = ?").execute(arguments: [article])
    }
    try database.cachedStatement(sql: "INSERT INTO reportSketch VALUES (?, ?, ?, ?, ?)").execute(
      arguments: [article] + StatementArguments(numbers))
    guard !candidates.isEmpty else { return }
    for candidate in candidates {
      guard let other = try self.text(of: candidate), sketch.runs.isSame(as: ReportRuns(of: other.utf8)) else {
        continue
      }
      return try join(article, with: candidate)
    }
  }

  /// The articles to compare with one of some numbers, those that agree in most of them first.
  private func candidates(_ numbers: [Int64], besides article: Int64) throws -> [Int64] {
    var votes: [Int64: (count: Int, isRare: Bool)] = [:]
    for (column, number) in zip(["a", "b", "c", "d"], numbers) {
      let bearers = try Int64.fetchAll(
        try database.cachedStatement(
          sql: "SELECT articleId FROM reportSketch WHERE \(column) = ? ORDER BY articleId LIMIT \(Self.mostBearers)"),
        arguments: [number])
      for bearer in bearers where bearer != article {
        votes[bearer, default: (0, false)].count += 1
        if bearers.count <= Self.fewBearers { votes[bearer]?.isRare = true }
      }
    }
    return votes.filter { $0.value.isRare || $0.value.count > 1 }
      .sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.prefix(Self.mostCompared).map(\.key)
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
