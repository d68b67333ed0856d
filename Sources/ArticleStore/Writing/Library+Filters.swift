import GRDB

/// A query that is kept under a name.
public struct SavedFilter: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The query as it was typed.
  public let query: String
}

extension Library {
  /// The filters that were saved, by name.
  ///
  /// Throws `LibraryFailure`.
  public func savedFilters() throws(LibraryFailure) -> [SavedFilter] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT name, query FROM savedFilter ORDER BY name COLLATE NOCASE")
        .map { SavedFilter(name: $0["name"], query: $0["query"]) }
    }
  }

  /// Keeps a query under a name, in place of one of the same name.
  ///
  /// Throws `LibraryFailure`.
  public func saveFilter(_ name: String, query: String) throws(LibraryFailure) {
    try write { try $0.execute(sql: "INSERT OR REPLACE INTO savedFilter VALUES (?, ?)", arguments: [name, query]) }
  }

  /// Forgets a filter.
  ///
  /// Throws `LibraryFailure`.
  public func removeFilter(_ name: String) throws(LibraryFailure) {
    try write { try $0.execute(sql: "DELETE FROM savedFilter WHERE name = ?", arguments: [name]) }
  }
}
