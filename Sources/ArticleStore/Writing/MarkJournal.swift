import Articles
import Foundation
import GRDB

/// What marks were before they were changed, within one transaction: flags and tags each in a table of their own.
struct MarkJournal {
  /// A column of `article` that a person sets.
  enum Flag: String {
    case isRead, isStarred
  }

  private let database: Database

  /// How many changes can be undone.
  private static let memory: Int64 = 100
  /// The tables that keep, for a change, what something of an article was.
  private static let ofArticles = ["flagBefore", "tagBefore", "noteBefore", "splitBefore"]

  init(_ database: Database) { self.database = database }

  /// Begins a change that can be undone, and forgets the oldest.
  func begin(_ intent: String) throws -> Int64 {
    try database.execute(
      sql: "INSERT INTO change (intent, at) VALUES (?, ?)", arguments: [intent, Int64(Date().timeIntervalSince1970)])
    let id = database.lastInsertedRowID
    try database.execute(sql: "DELETE FROM change WHERE id <= ?", arguments: [id - Self.memory])
    return id
  }

  /// Forgets a change that touched nothing.
  func forget(_ change: Int64) throws {
    try database.execute(sql: "DELETE FROM change WHERE id = ?", arguments: [change])
  }

  /// Forgets what an article was, as it goes: another may get its number.
  func forget(article: Int64) throws {
    for table in Self.ofArticles {
      try database.cachedStatement(
        sql: "DELETE FROM \(table) WHERE changeId IN (SELECT id FROM change) AND articleId = ?"
      ).execute(arguments: [article])
    }
  }

  /// Keeps what an article was, as it goes with a change that can be undone, under a number that no article gets.
  func park(article: Int64, _ change: Int64) throws {
    try move(article, to: Self.parkedNumber(of: article, change))
  }

  /// Gives what an article was to the number under which it came back with a change; nil forgets it.
  func unpark(article: Int64, to number: Int64?, _ change: Int64) throws {
    let parked = Self.parkedNumber(of: article, change)
    if let number { try move(parked, to: number) } else { try forget(article: parked) }
  }

  /// Below zero, and another for each change, as several articles had one number after one another.
  private static func parkedNumber(of article: Int64, _ change: Int64) -> Int64 { ~(change << 32 | article) }

  private func move(_ article: Int64, to number: Int64) throws {
    for table in Self.ofArticles {
      try database.cachedStatement(
        sql: """
          UPDATE OR REPLACE \(table) SET articleId = ?2 WHERE changeId IN (SELECT id FROM change) AND articleId = ?1
          """
      ).execute(arguments: [article, number])
    }
  }

  /// Sets a flag of the articles of the table `chosen`; answers of how many.
  func set(_ flag: Flag, _ value: Bool, _ change: Int64) throws -> Int {
    let column = flag.rawValue
    let chosen = "\(column) <> :value AND id IN (SELECT * FROM chosen)"
    try database.execute(
      sql: "INSERT INTO flagBefore SELECT :change, id, '\(column)', \(column) FROM article WHERE \(chosen)",
      arguments: ["change": change, "value": value])
    let count = database.changesCount
    try database.execute(sql: "UPDATE article SET \(column) = :value WHERE \(chosen)", arguments: ["value": value])
    return count
  }

  /// Puts a tag on the articles of the table `chosen`, or takes it off; answers of how many.
  func set(tag: String, _ value: Bool, _ change: Int64) throws -> Int {
    let tagged = "SELECT articleId FROM articleTag WHERE tag = :tag"
    let chosen = "id IN (SELECT * FROM chosen) AND id \(value ? "NOT " : "")IN (\(tagged))"
    try database.execute(
      sql: "INSERT INTO tagBefore SELECT :change, id, :tag, :wasOn FROM article WHERE \(chosen)",
      arguments: ["change": change, "tag": tag, "wasOn": !value])
    let count = database.changesCount
    try database.execute(
      sql: value
        ? "INSERT INTO articleTag (articleId, tag) SELECT id, :tag FROM article WHERE \(chosen)"
        : "DELETE FROM articleTag WHERE tag = :tag AND articleId IN (SELECT * FROM chosen)",
      arguments: ["tag": tag])
    return count
  }

  /// Gives the flags and tags that a change touched what they were before; answers of how many articles.
  func undo(_ change: Int64) throws -> Int {
    let arguments: StatementArguments = ["change": change]
    for flag in [Flag.isRead, .isStarred] {
      try database.execute(
        sql: """
          UPDATE article SET \(flag.rawValue) = flagBefore.value FROM flagBefore
          WHERE changeId = :change AND flag = '\(flag.rawValue)' AND article.id = articleId
          """, arguments: arguments)
    }
    try database.execute(
      sql: """
        DELETE FROM articleTag WHERE (tag, articleId) IN
          (SELECT tag, articleId FROM tagBefore WHERE changeId = :change AND wasOn = 0)
        """, arguments: arguments)
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO articleTag (tag, articleId)
          SELECT tag, articleId FROM tagBefore JOIN article ON article.id = articleId
          WHERE changeId = :change AND wasOn = 1
        """, arguments: arguments)
    return try Int.fetchOne(
      database,
      sql: """
        SELECT (SELECT count(*) FROM flagBefore WHERE changeId = :change)
          + (SELECT count(*) FROM tagBefore WHERE changeId = :change)
        """, arguments: arguments) ?? 0
  }
}
