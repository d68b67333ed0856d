import Articles
import Foundation
import GRDB

/// Puts right, within one transaction, values that cannot be there: of a wrong type, or of no meaning.
struct ValueRepair {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Mends the columns of all tables, each by what may stand there.
  func mendColumns() throws -> [LibraryFinding] {
    var counts: [String: Int] = [:]
    // What a text, its quotes and their spans are is seen when they are loaded.
    for table in try LibraryTable.all(database) where table.name != "body" {
      for column in try table.columns(database) {
        counts[table.name, default: 0] += try mendType(column, of: table.name)
      }
    }
    for rule in ValueRule.all {
      counts[rule.table, default: 0] +=
        try rule.replacement.map {
          try replace(rule.column, of: rule.table, where: rule.wrong, by: $0)
        } ?? removeQuotes(ofArticlesIn: rule.table, where: rule.wrong)
    }
    return counts.sorted { $0.key < $1.key }.filter { $0.value > 0 }.map {
      .wrongValues(table: $0.key, count: $0.value)
    }
  }

  /// Loads every article; has those that cannot be loaded analysed or cleaned anew.
  func mendArticles() throws -> [LibraryFinding] {
    var count = 0
    for id in try Int64.fetchAll(database, sql: "SELECT id FROM article") where !isReadable(id) {
      count += 1
      _ = try removeQuotes(ofArticlesIn: "article", where: "id = \(id)", id: "id")
      if !isReadable(id) { try resetText(of: id) }
    }
    return count > 0 ? [.wrongValues(table: "body", count: count)] : []
  }

  private func isReadable(_ id: Int64) -> Bool {
    do {
      _ = try ArticleLoading(database).article(id)
      return true
    } catch { return false }
  }

  /// Has a text cleaned anew from its input; without one it keeps its words, and nothing else.
  private func resetText(of id: Int64) throws {
    try database.execute(
      sql: "DELETE FROM body WHERE articleId = ? AND articleId IN (SELECT articleId FROM revision)", arguments: [id])
    guard let packed = try Data.fetchOne(database, sql: "SELECT text FROM body WHERE articleId = ?", arguments: [id])
    else { return }
    let paragraphs = PackedBytes(stored: packed).bytes.map { BlankLines.paragraphs(of: $0) } ?? []
    try database.execute(
      sql: "UPDATE body SET notes = ?, paragraphs = ?, removed = NULL WHERE articleId = ?",
      arguments: [NotesRecord.none, SpanList.text(paragraphs), id])
    try database.execute(sql: "UPDATE article SET dateline = NULL WHERE id = ?", arguments: [id])
  }

  private func mendType(_ column: LibraryTable.Column, of table: String) throws -> Int {
    let types = column.isNullable ? column.storageTypes + ["null"] : column.storageTypes
    let wrong = "typeof(\"\(column.name)\") NOT IN (\(types.map { "'\($0)'" }.joined(separator: ", ")))"
    if ["castMember", "quote"].contains(table) { return try removeQuotes(ofArticlesIn: table, where: wrong) }
    let replacement =
      ValueRule.replacements["\(table).\(column.name)"] ?? column.defaultValue ?? (column.isNullable ? "NULL" : nil)
    if let replacement { return try replace(column.name, of: table, where: wrong, by: replacement) }
    try database.execute(sql: "DELETE FROM \(table) WHERE \(wrong)")
    return database.changesCount
  }

  private func replace(_ column: String, of table: String, where wrong: String, by value: String) throws -> Int {
    try database.execute(sql: "UPDATE \(table) SET \"\(column)\" = \(value) WHERE \(wrong)")
    return database.changesCount
  }

  /// Takes the quotes of articles out, so that they are found anew; answers of how many rows.
  private func removeQuotes(ofArticlesIn table: String, where wrong: String, id: String = "articleId") throws -> Int {
    let articles = try DatabaseValue.fetchAll(database, sql: "SELECT \(id) FROM \(table) WHERE \(wrong)")
    for article in Set(articles) {
      for table in ["quote", "castMember"] {
        try database.execute(sql: "DELETE FROM \(table) WHERE articleId = ?", arguments: [article])
      }
      try database.execute(sql: "UPDATE article SET quoteCount = 0, analysedBy = 0 WHERE id = ?", arguments: [article])
    }
    return articles.count
  }
}
