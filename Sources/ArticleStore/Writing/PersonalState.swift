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
    let state = try read { database -> PersonalState? in
      let row = try Row.fetchOne(
        database, sql: "SELECT \(ArticleSummary.columns) FROM article WHERE id = ?", arguments: [article])
      guard let row else { return nil }
      let notes = try Row.fetchAll(
        database, sql: "SELECT quoted, note FROM quoteNote WHERE articleId = ?", arguments: [article])
      return PersonalState(
        marks: try ArticleMarks(row),
        notes: Dictionary(
          uniqueKeysWithValues: try notes.map {
            (try $0.decode(String.self, forColumn: "quoted"), try $0.decode(forColumn: "note"))
          }))
    }
    guard let state else { throw .missing("article \(article)") }
    return state
  }

  /// Gives an article what a person did to it elsewhere; there it can be undone, and not here.
  ///
  /// - Throws: `LibraryFailure`.
  public func setPersonalState(_ state: PersonalState, of article: Int64) throws(LibraryFailure) {
    let marks = state.marks
    try write { database in
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
}
