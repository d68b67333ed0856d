import Articles
import GRDB

/// What a person did to an article.
public struct PersonalState: Equatable, Sendable {
  /// The marks, and the place in it.
  public let marks: ArticleMarks
  /// The notes, by the words that they are on.
  public let notes: [String: String]

  /// Everything that was done to either; where both say something else of a place or a quote, this one counts.
  public func merged(with other: PersonalState) -> PersonalState {
    let marks = ArticleMarks(
      isRead: marks.isRead || other.marks.isRead, isStarred: marks.isStarred || other.marks.isStarred,
      paragraph: marks.paragraph > 0 ? marks.paragraph : other.marks.paragraph,
      tags: Set(marks.tags + other.marks.tags).sorted())
    return PersonalState(marks: marks, notes: notes.merging(other.notes) { own, _ in own })
  }
}

extension ArticleDatabase {
  /// What a person did to an article.
  ///
  /// - Throws: `LibraryFailure`.
  public func personalState(of article: Int64) throws(LibraryFailure) -> PersonalState {
    try read { try Self.state(of: article, $0) }
  }

  /// Gives an article, besides what was done to it here, what a person did to it elsewhere; answers both together.
  ///
  /// It is one transaction, so that nothing is lost that is done here meanwhile.
  ///
  /// - Throws: `LibraryFailure`.
  public func merge(_ other: PersonalState, into article: Int64) throws(LibraryFailure) -> PersonalState {
    try write { database in
      let here = try Self.state(of: article, database)
      let state = here.merged(with: other)
      if state != here { try Self.set(state, of: article, database) }
      return state
    }
  }

  /// Gives an article what a person did to it elsewhere; there it can be undone, and not here.
  ///
  /// - Throws: `LibraryFailure`.
  public func setPersonalState(_ state: PersonalState, of article: Int64) throws(LibraryFailure) {
    try write { try Self.set(state, of: article, $0) }
  }

  private static func state(of article: Int64, _ database: Database) throws -> PersonalState {
    let row = try Row.fetchOne(
      database, sql: "SELECT \(ArticleSummary.columns) FROM article WHERE id = ?", arguments: [article])
    guard let row else { throw LibraryFailure.missing("article \(article)") }
    let notes = try Row.fetchAll(
      database, sql: "SELECT quoted, note FROM quoteNote WHERE articleId = ?", arguments: [article])
    return PersonalState(
      marks: try ArticleMarks(row),
      notes: Dictionary(
        uniqueKeysWithValues: try notes.map {
          (try $0.decode(String.self, forColumn: "quoted"), try $0.decode(forColumn: "note"))
        }))
  }

  private static func set(_ state: PersonalState, of article: Int64, _ database: Database) throws {
    let marks = state.marks
    try database.execute(
      sql: "UPDATE article SET isRead = ?, isStarred = ?, paragraph = ? WHERE id = ?",
      arguments: [marks.isRead, marks.isStarred, marks.paragraph, article])
    guard database.changesCount > 0 else { throw LibraryFailure.missing("article \(article)") }
    try database.execute(sql: "DELETE FROM articleTag WHERE articleId = ?", arguments: [article])
    for tag in marks.tags {
      try database.execute(sql: "INSERT INTO articleTag (articleId, tag) VALUES (?, ?)", arguments: [article, tag])
    }
    try database.execute(sql: "DELETE FROM quoteNote WHERE articleId = ?", arguments: [article])
    for (quoted, note) in state.notes { try QuoteNotes(database).set(note, on: quoted, of: article) }
  }
}
