import GRDB

/// A table of a library that holds what cannot be made again from others.
struct LibraryTable {
  let name: String
  /// Whether its rows have numbers, by which they can be read.
  let hasRowNumbers: Bool

  /// The full-text tables.
  static let search = ["articleSearch", "personSearch", "quoteSearch", "quoteRuns"]

  /// All tables of a database but the full-text ones and those of the library's own history.
  static func all(_ database: Database) throws -> [LibraryTable] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT name, wr FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'grdb_migrations'
        ORDER BY name
        """
    ).map { row in
      LibraryTable(
        name: try row.decode(forColumn: "name"), hasRowNumbers: try !row.decode(Bool.self, forColumn: "wr"))
    }
  }

  /// A column as it was declared.
  struct Column {
    let name: String
    let type: String
    let isNullable: Bool
    let defaultValue: String?

    /// What SQLite calls the types of the values that it may have.
    var storageTypes: [String] { type == "REAL" ? ["real", "integer"] : [type.lowercased()] }
  }

  /// The columns.
  func columns(_ database: Database) throws -> [Column] {
    try Row.fetchAll(
      database, sql: "SELECT name, type, \"notnull\" OR pk > 0 AS isFilled, dflt_value FROM pragma_table_info(?)",
      arguments: [name]
    ).map { row in
      Column(
        name: try row.decode(forColumn: "name"), type: try row.decode(forColumn: "type"),
        isNullable: try !row.decode(Bool.self, forColumn: "isFilled"),
        defaultValue: try row.decode(forColumn: "dflt_value"))
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
