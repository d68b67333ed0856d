import GRDB

/// A table of a library that holds what cannot be made again from others.
struct LibraryTable {
  let name: String
  /// Whether its rows have numbers, by which they can be read.
  let hasRowNumbers: Bool

  /// The full-text tables.
  static let search = ["articleSearch", "personSearch", "quoteSearch"]

  /// All tables of a database but the full-text ones and those of the library's own history.
  static func all(_ database: Database) throws -> [LibraryTable] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, wr FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'
        ORDER BY name
        """
    ).map { LibraryTable(name: $0["name"], hasRowNumbers: !($0["wr"] as Bool)) }
  }

  /// The columns with the types that were declared for them.
  func columns(_ database: Database) throws -> [(name: String, type: String)] {
    try Row.fetchAll(database, sql: "SELECT name, type FROM pragma_table_info(?)", arguments: [name]).map {
      ($0["name"], $0["type"])
    }
  }

  /// Whether a value is of a declared type, or none: a damaged page may have others.
  static func fits(_ value: DatabaseValue, _ type: String) -> Bool {
    switch (value.storage, type) {
    case (.null, _), (.int64, "INTEGER"), (.int64, "REAL"), (.double, "REAL"), (.string, "TEXT"), (.blob, "BLOB"): true
    default: false
    }
  }
}
