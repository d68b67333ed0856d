import Articles
import GRDB
import Queries

extension ArticleDatabase {
  /// Marks articles; answers how many were not marked so already.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func mark(_ articles: [Int64], _ mark: Mark) throws(LibraryFailure) -> Int {
    try apply(
      mark, to: "SELECT value FROM json_each(?)",
      ["[" + articles.map(String.init).joined(separator: ",") + "]"])
  }

  /// Marks all articles that answer a query; answers how many were not marked so already.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func markAll(matching query: Query, _ mark: Mark) throws(LibraryFailure) -> Int {
    let selection = ArticleSelection(query, by: .date, limit: nil)
    return try apply(mark, to: selection.sql, selection.arguments)
  }

  /// Keeps how far a person has read an article, as the index of a paragraph.
  ///
  /// - Throws: `LibraryFailure`.
  public func setPosition(_ paragraph: Int, in article: Int64) throws(LibraryFailure) {
    try write {
      try $0.execute(sql: "UPDATE article SET paragraph = ? WHERE id = ?", arguments: [paragraph, article])
    }
  }

  /// Undoes the last change that was not undone; nil when there is none.
  ///
  /// - Throws: `LibraryFailure`.
  public func undo() throws(LibraryFailure) -> Change? {
    try write { database in
      guard let row = try Row.fetchOne(database, sql: "SELECT id, intent FROM change ORDER BY id DESC LIMIT 1") else {
        return nil
      }
      let (id, intent): (Int64, String) = (try row.decode(forColumn: "id"), try row.decode(forColumn: "intent"))
      let journal = MarkJournal(database)
      var count = try RemovedRows(database).restore(id)
      count += try FeedJournal(database).undo(id)
      count += try journal.undo(id)
      try PersonDecisions(database).undo(id)
      try QuoteNotes(database).undo(id)
      try journal.forget(id)
      return Change(intent: intent, count: max(1, count))
    }
  }

  private func apply(
    _ mark: Mark, to selection: String, _ arguments: StatementArguments
  ) throws(LibraryFailure) -> Int {
    try write { database in
      let journal = MarkJournal(database)
      let change = try journal.begin(mark.intent)
      try database.execute(sql: "CREATE TEMP TABLE chosen AS \(selection)", arguments: arguments)
      defer { try? database.execute(sql: "DROP TABLE chosen") }
      let count =
        switch mark {
        case .read(let value): try journal.set(.isRead, value, change)
        case .starred(let value): try journal.set(.isStarred, value, change)
        case .tag(let tag, let value): try journal.set(tag: tag, value, change)
        }
      if count == 0 { try journal.forget(change) }
      return count
    }
  }
}
