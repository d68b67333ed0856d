import Foundation
import GRDB
import Testing

@testable import ArticleStore

/// The library that lies in the program is the one that all migrations leave.
///
/// `QUOTIDIAN_RECORD=1 swift test --filter EmbeddedLibraryTests` writes it anew.
struct EmbeddedLibraryTests {
  private static let image = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(components: "Sources", "LibraryImage", "library.sqlite")

  private let migrated: DatabaseQueue
  private let embedded: DatabaseQueue

  init() throws {
    migrated = try DatabaseQueue(configuration: ArticleDatabase.configuration())
    try Migrations.migrator.migrate(migrated)
    embedded = try DatabaseQueue(configuration: ArticleDatabase.configuration())
    try embedded.inDatabase(EmbeddedLibrary.load)
  }

  /// Every table, index and view with what it is made of, and the history of migrations.
  private func contents(of queue: DatabaseQueue) throws -> [String] {
    try queue.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master
          UNION ALL SELECT identifier FROM grdb_migrations ORDER BY 1
          """)
    }
  }

  @Test func `the embedded library has the tables that all migrations leave`() throws {
    let wanted = try contents(of: migrated)
    if ProcessInfo.processInfo.environment["QUOTIDIAN_RECORD"] == "1" {
      try? FileManager.default.removeItem(at: Self.image)
      try migrated.writeWithoutTransaction { database in
        try database.execute(sql: "VACUUM INTO ?", arguments: [Self.image.path])
      }
    }
    #expect(wanted.count > Migrations.names.count)
    #expect(
      try contents(of: embedded) == wanted,
      "QUOTIDIAN_RECORD=1 swift test --filter EmbeddedLibraryTests writes the library anew; then build again")
  }

  @Test func `the embedded library is whole and empty`() throws {
    let complaints = try embedded.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(complaints == ["ok"])
    for table in ["article", "person", "quote", "feed", "change"] {
      let rows = try embedded.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      #expect(rows == 0)
    }
  }

  @Test func `a library in memory grows as far as memory does`() throws {
    try embedded.write { database in
      for number in 1...40 {
        try database.execute(sql: "INSERT INTO savedFilter VALUES (?, zeroblob(1000000))", arguments: [number])
      }
    }
    let size = try embedded.read { try Int.fetchOne($0, sql: "SELECT sum(length(query)) FROM savedFilter") }
    #expect(size == 40_000_000)
  }
}
