import ArticleStore
import Articles
import Synchronization

extension Library {
  /// Copies articles with what the person did to them into another library, and remembers that they are kept; answers
  /// how many of them were not there.
  ///
  /// - Throws: `LibraryFailure`, and `ReadFailure` for an article that cannot be cleaned.
  @discardableResult
  public func keep(_ articles: [Int64], in own: Library) async throws -> Int {
    var added = 0
    for id in articles {
      let stored = try database.article(id)
      let new = try NewArticle(from: try database.raw(of: id).document, reader)
      guard let outcome = try own.database.save([new]).first else { continue }
      if case .added = outcome { added += 1 }
      try await own.analysis.analyse(outcome.article)
      try stored.copyMarks(to: outcome.article, of: own.database)
      kept?.withLock { _ = $0.insert(id) }
    }
    return added
  }
}

extension StoredArticle {
  /// Gives an article of another library the marks of this one.
  fileprivate func copyMarks(to id: Int64, of other: ArticleDatabase) throws(LibraryFailure) {
    let marks = summary.marks
    if marks.isRead { _ = try other.mark([id], .read(true)) }
    if marks.isStarred { _ = try other.mark([id], .starred(true)) }
    for tag in marks.tags { _ = try other.mark([id], .tag(tag, true)) }
    try other.setPosition(marks.paragraph, in: id)
    for (number, note) in notes { try other.setNote(note, onQuote: number, of: id) }
  }
}
