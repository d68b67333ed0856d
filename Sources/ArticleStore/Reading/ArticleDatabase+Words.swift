import Articles
import GRDB

extension ArticleDatabase {
  /// The tags that begin with some letters, those on most articles first.
  ///
  /// - Throws: `LibraryFailure`.
  public func tags(beginning letters: String = "", limit: Int) throws(LibraryFailure) -> [CountedName] {
    try counted(
      """
      SELECT tag AS word, count(*) AS articles FROM articleTag WHERE substr(tag, 1, length(?)) = ? COLLATE NOCASE
      GROUP BY tag ORDER BY articles DESC, tag LIMIT ?
      """, letters, limit)
  }

  /// Where articles came from, as far as it holds some letters, those with most articles first.
  ///
  /// - Throws: `LibraryFailure`.
  public func publications(holding letters: String = "", limit: Int) throws(LibraryFailure) -> [CountedName] {
    try counted(
      """
      SELECT source AS word, count(*) AS articles FROM article
      WHERE source <> '' AND (? = '' OR instr(lower(source), lower(?)) > 0)
      GROUP BY source COLLATE NOCASE ORDER BY articles DESC, source LIMIT ?
      """, letters, limit)
  }

  private func counted(
    _ sql: String, _ letters: String, _ limit: Int
  ) throws(LibraryFailure) -> [CountedName] {
    try read { database in
      try Row.fetchAll(database, sql: sql, arguments: [letters, letters, limit]).map {
        CountedName(try $0.decode(forColumn: "word"), articleCount: try $0.count("articles"))
      }
    }
  }
}
