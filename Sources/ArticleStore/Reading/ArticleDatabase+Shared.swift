import Articles
import GRDB

extension ArticleDatabase {
  /// The articles that another library has with the same text, with their numbers there: those of which saving would
  /// say that they are known.
  ///
  /// - Throws: `LibraryFailure`.
  public func articles(sharedWith other: ArticleDatabase) throws(LibraryFailure) -> [Int64: Int64] {
    let rows = try read {
      try Row.fetchAll($0, sql: "SELECT id, address, identifier, fingerprint FROM article")
    }
    let alike = try other.read { database in
      var alike: [(here: Int64, there: Int64)] = []
      for row in rows {
        let there = try Int64.fetchOne(
          try database.cachedStatement(
            sql: """
              SELECT id FROM article WHERE fingerprint = ?
              ORDER BY address IS NOT ? AND identifier IS NOT ? LIMIT 1
              """), arguments: [row["fingerprint"], row["address"], row["identifier"]])
        if let there { alike.append((try row.decode(forColumn: "id"), there)) }
      }
      return alike
    }
    var shared: [Int64: Int64] = [:]
    for (here, there) in alike where try text(of: here) == other.text(of: there) { shared[here] = there }
    return shared
  }

  private func text(of article: Int64) throws(LibraryFailure) -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT unpacked(text) FROM body WHERE articleId = ?", arguments: [article])
    }
  }
}
