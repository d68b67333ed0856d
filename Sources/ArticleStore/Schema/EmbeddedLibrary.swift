import GRDB
import GRDBSQLite
import LibraryImage

/// An empty library with all that `Migrations` leave, which lies in the program: nobody waits for tables to be made one
/// by one before the first article is on the screen.
enum EmbeddedLibrary {
  /// The most bytes that a library in memory may have, so that it is the machine that sets the limit.
  private static let mostBytes: Int64 = 1 << 40

  /// Makes a database in memory an empty library.
  ///
  /// - Throws: `DatabaseError`.
  static func load(into database: Database) throws {
    let size = library_image_size()
    guard let copy = sqlite3_malloc64(UInt64(size)) else { throw DatabaseError(resultCode: .SQLITE_NOMEM) }
    copy.copyMemory(from: library_image_bytes(), byteCount: size)
    // SQLite frees the copy, when it fails too (<https://www.sqlite.org/c3ref/deserialize.html>).
    let code = sqlite3_deserialize(
      database.sqliteConnection, "main", copy.assumingMemoryBound(to: UInt8.self), Int64(size), Int64(size),
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE))
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    var limit = mostBytes
    sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit)
    database.clearSchemaCache()
  }
}
