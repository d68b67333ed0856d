import GRDB

extension Library {
  /// The tags that begin with some letters, those on most articles first.
  ///
  /// Throws `LibraryFailure`.
  public func tags(beginning letters: String = "", limit: Int) throws(LibraryFailure) -> [(tag: String, articles: Int)]
  {
    try counted(
      """
      SELECT tag AS word, count(*) AS articles FROM articleTag WHERE substr(tag, 1, length(?)) = ? COLLATE NOCASE
      GROUP BY tag ORDER BY articles DESC, tag LIMIT ?
      """, letters, limit
    ).map { ($0.word, $0.articles) }
  }

  /// Where articles came from, as far as it holds some letters, those with most articles first.
  ///
  /// Throws `LibraryFailure`.
  public func sources(holding letters: String = "", limit: Int) throws(LibraryFailure) -> [(
    source: String, articles: Int
  )] {
    try counted(
      """
      SELECT source AS word, count(*) AS articles FROM article
      WHERE source <> '' AND (? = '' OR instr(lower(source), lower(?)) > 0)
      GROUP BY source COLLATE NOCASE ORDER BY articles DESC, source LIMIT ?
      """, letters, limit
    ).map { ($0.word, $0.articles) }
  }

  private func counted(
    _ sql: String, _ letters: String, _ limit: Int
  ) throws(LibraryFailure) -> [(word: String, articles: Int)] {
    try read { database in
      try Row.fetchAll(database, sql: sql, arguments: [letters, letters, limit]).map { ($0["word"], $0["articles"]) }
    }
  }
}
