import Queries
import Articles
import Foundation
import GRDB

extension ArticleDatabase {
  /// How many changes can be undone.
  private static let memory = 100

  /// Marks articles; answers how many were not marked so already.
  ///
  /// Throws `LibraryFailure`.
  @discardableResult
  public func mark(_ articles: [Int64], _ mark: Mark) throws(LibraryFailure) -> Int {
    try apply(
      mark, to: "SELECT value FROM json_each(?)",
      ["[" + articles.map(String.init).joined(separator: ",") + "]"])
  }

  /// Marks all articles that answer a query; answers how many were not marked so already.
  ///
  /// Throws `LibraryFailure`.
  @discardableResult
  public func markAll(matching query: Query, _ mark: Mark) throws(LibraryFailure) -> Int {
    let selection = ArticleSelection(query, by: .date, limit: nil)
    return try apply(mark, to: selection.sql, selection.arguments)
  }

  /// Keeps how far a person has read an article, as the index of a paragraph.
  ///
  /// Throws `LibraryFailure`.
  public func setPosition(_ paragraph: Int, in article: Int64) throws(LibraryFailure) {
    try write {
      try $0.execute(sql: "UPDATE article SET paragraph = ? WHERE id = ?", arguments: [paragraph, article])
    }
  }

  /// Undoes the last change that was not undone; nil when there is none.
  ///
  /// Throws `LibraryFailure`.
  public func undo() throws(LibraryFailure) -> Change? {
    try write { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT id, intent FROM change ORDER BY id DESC LIMIT 1") else {
        return nil
      }
      let id: Int64 = row["id"]
      // Notes and decisions about people are kept with a change under names that begin with a space.
      let count = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM before WHERE changeId = ? AND subject NOT LIKE ' %'", arguments: [id])
      for column in ["isRead", "isStarred"] {
        try database.execute(
          sql: """
            UPDATE article SET \(column) = before.value FROM before
            WHERE changeId = ? AND subject = ? AND article.id = CAST(before.key AS INTEGER)
            """, arguments: [id, column])
      }
      try database.execute(
        sql: """
          DELETE FROM articleTag WHERE (tag, articleId) IN
            (SELECT subject, CAST(key AS INTEGER) FROM before WHERE changeId = :id AND value = '-')
          """, arguments: ["id": id])
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO articleTag (tag, articleId)
            SELECT subject, CAST(key AS INTEGER) FROM before
            WHERE changeId = :id AND value = '+' AND CAST(key AS INTEGER) IN (SELECT id FROM article)
          """, arguments: ["id": id])
      try PersonDecisions(database).undo(id)
      try QuoteNotes(database).undo(id)
      try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [id])
      return Change(intent: row["intent"], count: max(1, count ?? 0))
    }
  }

  private func apply(
    _ mark: Mark, to selection: String, _ arguments: StatementArguments
  ) throws(LibraryFailure) -> Int {
    try write { database in
      let change = try Self.begin(mark.intent, database)
      try database.execute(sql: "CREATE TEMP TABLE chosen AS \(selection)", arguments: arguments)
      defer { try? database.execute(sql: "DROP TABLE chosen") }
      switch mark {
      case .read(let value): try Self.set("isRead", value, change, database)
      case .starred(let value): try Self.set("isStarred", value, change, database)
      case .tag(let tag, let value): try Self.set(tag: tag, value, change, database)
      }
      let count =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM before WHERE changeId = ?", arguments: [change]) ?? 0
      if count == 0 { try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [change]) }
      return count
    }
  }

  /// Begins a change that can be undone, and forgets the oldest.
  static func begin(_ intent: String, _ database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO change (intent, at) VALUES (?, ?)", arguments: [intent, Int64(Date().timeIntervalSince1970)])
    let id = database.lastInsertedRowID
    try database.execute(sql: "DELETE FROM change WHERE id <= ?", arguments: [id - Int64(memory)])
    return id
  }

  private static func set(_ column: String, _ value: Bool, _ change: Int64, _ database: Database) throws {
    let chosen = "\(column) <> :value AND id IN (SELECT * FROM chosen)"
    try database.execute(
      sql: "INSERT INTO before SELECT :change, '\(column)', id, \(column) FROM article WHERE \(chosen)",
      arguments: ["change": change, "value": value])
    try database.execute(sql: "UPDATE article SET \(column) = :value WHERE \(chosen)", arguments: ["value": value])
  }

  /// `-` and `+` say what undoing does to the tag.
  private static func set(tag: String, _ value: Bool, _ change: Int64, _ database: Database) throws {
    let tagged = "SELECT articleId FROM articleTag WHERE tag = :tag"
    let chosen = "id IN (SELECT * FROM chosen) AND id \(value ? "NOT " : "")IN (\(tagged))"
    try database.execute(
      sql: "INSERT INTO before SELECT :change, :tag, id, :undo FROM article WHERE \(chosen)",
      arguments: ["change": change, "tag": tag, "undo": value ? "-" : "+"])
    try database.execute(
      sql: value
        ? "INSERT INTO articleTag (articleId, tag) SELECT id, :tag FROM article WHERE \(chosen)"
        : "DELETE FROM articleTag WHERE tag = :tag AND articleId IN (SELECT * FROM chosen)",
      arguments: ["tag": tag])
  }
}
