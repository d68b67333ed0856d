import Articles
import GRDB

extension ArticleDatabase {
  /// The filters that the person keeps, by name.
  ///
  /// - Throws: `LibraryFailure`.
  public func savedFilters() throws(LibraryFailure) -> [SavedFilter] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT name, query FROM savedFilter ORDER BY name COLLATE NOCASE")
        .map { SavedFilter(name: try $0.decode(forColumn: "name"), query: try $0.decode(forColumn: "query")) }
    }
  }

  /// Keeps a filter under a name, in the place of one that had it.
  ///
  /// - Throws: `LibraryFailure`.
  public func saveFilter(_ name: String, query: String) throws(LibraryFailure) {
    try write { database in
      try database.execute(sql: "DELETE FROM savedFilter WHERE name = ? COLLATE NOCASE", arguments: [name])
      try database.execute(sql: "INSERT INTO savedFilter VALUES (?, ?)", arguments: [name, query])
    }
  }

  /// Forgets a filter.
  ///
  /// - Throws: `LibraryFailure`, also where there is none of the name.
  public func removeFilter(_ name: String) throws(LibraryFailure) {
    try write { database in
      try database.execute(sql: "DELETE FROM savedFilter WHERE name = ? COLLATE NOCASE", arguments: [name])
      if database.changesCount == 0 { throw LibraryFailure.missing("filter “\(name)”") }
    }
  }
}
