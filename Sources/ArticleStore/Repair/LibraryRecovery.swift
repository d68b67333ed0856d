import Articles
import Foundation
import GRDB

/// Saves what can be saved of a damaged library.
public struct LibraryRecovery: Hashable, Sendable {
  /// Where the damaged file is kept, as it was.
  public let setAside: String
  /// How many articles the new library has.
  public let articles: Int

  /// Sets a damaged library aside under a new name and makes a new one of all that can be read of it.
  ///
  /// Texts that are lost will be cleaned anew from their inputs, and lost quotes found anew.
  ///
  /// - Throws: `LibraryFailure`; then the damaged file has its name again.
  public static func recover(_ path: String, at instant: Date = Date()) throws(LibraryFailure) -> LibraryRecovery {
    let setAside = freeName(for: path, instant)
    do {
      try move(path, to: setAside)
      do {
        return LibraryRecovery(setAside: setAside, articles: try salvage(setAside, into: path))
      } catch {
        for suffix in suffixes { try? FileManager.default.removeItem(atPath: path + suffix) }
        try move(setAside, to: path)
        throw error
      }
    } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  /// The files that belong to a library: its own, and those with what was written last.
  private static let suffixes = ["", "-wal", "-shm"]

  private static func freeName(for path: String, _ instant: Date) -> String {
    let day = instant.formatted(.iso8601.year().month().day())
    let names = (1...).lazy.map { $0 == 1 ? "\(path).damaged-\(day)" : "\(path).damaged-\(day)-\($0)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? path + ".damaged"
  }

  private static func move(_ path: String, to other: String) throws {
    for suffix in suffixes where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.moveItem(atPath: path + suffix, toPath: other + suffix)
    }
  }

  private static func salvage(_ damaged: String, into path: String) throws -> Int {
    try ArticleDatabase.prepareFile(path)
    var configuration = ArticleDatabase.configuration()
    configuration.foreignKeysEnabled = false
    let target = try DatabaseQueue(path: path, configuration: configuration)
    let old = try? DatabaseQueue(path: damaged, configuration: readingOfDamage)
    // Its rows fit the tables of its own time; what has changed since then is changed when they are there.
    try Migrations.migrator.migrate(target, upTo: old.flatMap(version) ?? Migrations.newest)
    try target.write { target in
      try old?.inDatabase { old in
        // The first statement fails where some tables can no longer be described; the next ones see the others.
        try? old.execute(sql: "SELECT 1 FROM sqlite_master")
        for table in try LibraryTable.all(target) { try copy(table, from: old, to: target) }
      }
    }
    try Migrations.migrator.migrate(target)
    return try target.write { target in
      try inventArticles(target)
      let repair = LibraryRepair(target)
      _ = try ValueRepair(target).mendColumns()
      _ = try repair.removeUnreadable()
      _ = try repair.removeOrphans()
      _ = try ValueRepair(target).mendArticles()
      for table in LibraryTable.search { try target.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('rebuild')") }
      try target.execute(sql: "DELETE FROM toRecognise")
      _ = try repair.recount()
      return try Int.fetchOne(target, sql: "SELECT count(*) FROM article") ?? 0
    }
  }

  /// The name of the last migration of a library; nil where that cannot be read.
  private static func version(of library: DatabaseQueue) -> String? {
    let applied = try? library.inDatabase { library in
      try? library.execute(sql: "SELECT 1 FROM sqlite_master")
      return try String.fetchSet(library, sql: "SELECT identifier FROM grdb_migrations")
    }
    return Migrations.names.last { applied?.contains($0) == true }
  }

  private static var readingOfDamage: GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { database in
      // Tables can be read then even when the description of others is damaged.
      try database.execute(sql: "PRAGMA writable_schema = ON")
    }
    return configuration
  }

  private static func copy(_ table: LibraryTable, from old: Database, to target: Database) throws {
    let known = Set(((try? table.columns(old)) ?? []).map(\.name))
    let columns = try table.columns(target).filter { known.contains($0.name) }
    guard !columns.isEmpty else { return }
    let names = columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try target.cachedStatement(
      sql: "INSERT OR IGNORE INTO \(table.name) (\(names)) VALUES (\(marks))")
    try TableSalvage(old, table, columns: columns.map(\.name)).readRows { row in
      let values = Array(row.databaseValues.dropFirst())
      guard zip(values, columns).allSatisfy({ LibraryTable.fits($0, $1.type) }) else { return }
      try insert.execute(arguments: StatementArguments(values))
    }
  }

  /// Makes articles for inputs whose articles are lost; what they are called will be known when they are cleaned anew.
  private static func inventArticles(_ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO article (id, fingerprint, title, authors, source, added, day, instant)
          SELECT articleId, 0, max(coalesce(base, '(no title)')), '[]', '', min(added),
            CAST(strftime('%Y%m%d', min(added), 'unixepoch') AS INTEGER), min(added)
          FROM revision WHERE articleId NOT IN (SELECT id FROM article) GROUP BY articleId
        """)
  }
}
