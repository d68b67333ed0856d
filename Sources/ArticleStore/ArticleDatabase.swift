import Articles
import Foundation
import GRDB

/// What a person keeps: articles with their quotes, the people quoted, and the person's own marks.
///
/// It may be used from any thread and by several processes at once: reading never waits for writing, and each write is
/// one transaction. What a call has answered is on the disk.
public final class ArticleDatabase: Sendable {
  /// The file; `:memory:` for a temporary one.
  public let path: String
  let database: any DatabaseWriter

  /// Opens a library, or makes one where there is none, with mode 0600 in a folder of mode 0700.
  ///
  /// `patience` is how long one waits for another process's write, in seconds.
  ///
  /// - Throws: `LibraryFailure`.
  public init(path: String, patience: Double = 10) throws(LibraryFailure) {
    self.path = path
    do {
      try Self.prepareFile(path)
      try Self.checkKind(of: path)
      database = try DatabasePool(path: path, configuration: Self.configuration(patience: patience))
      try Self.migrate(database, path: path)
    } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  /// Makes a library in memory, which goes when this does.
  ///
  /// - Throws: `LibraryFailure`.
  public static func temporary() throws(LibraryFailure) -> ArticleDatabase { try ArticleDatabase() }

  private init() throws(LibraryFailure) {
    path = ":memory:"
    do {
      let queue = try DatabaseQueue(configuration: Self.configuration())
      try queue.inDatabase(EmbeddedLibrary.load)
      database = queue
    } catch {
      throw LibraryFailure(error, path: ":memory:")
    }
  }

  static func configuration(patience: Double = 10) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { database in
      let functions = [
        PackedBytes.unpacking, ValueChecking.isDay, ValueChecking.isOrigin, ValueChecking.isTextList,
        QuoteRuns.function, PatternFunction.function,
      ]
      for function in functions { database.add(function: function) }
      // What was answered must survive the loss of power too.
      if !database.configuration.readonly { try database.execute(sql: "PRAGMA synchronous = FULL") }
      try database.execute(sql: "PRAGMA cache_size = -4096")
    }
    return configuration
  }

  static func prepareFile(_ path: String) throws {
    let folder = folder(of: path)
    if !folder.isEmpty, access(folder, F_OK) != 0 { try makeFolder(folder) }
    // The files that SQLite puts beside it take over its mode.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let code = errno
      throw code == ENOSPC
        ? .full(path)
        : code == EACCES || code == EROFS || code == EPERM
          ? LibraryFailure.forbidden(path) : .folder(path, reason: String(cString: strerror(code)))
    }
    close(descriptor)
  }

  /// The folder in which a file or folder lies; empty for the current one.
  static func folder(of path: String) -> String {
    var name = path[...]
    while name.count > 1, name.last == "/" { name.removeLast() }
    guard let slash = name.lastIndex(of: "/") else { return "" }
    return slash == name.startIndex ? "/" : String(name[..<slash])
  }

  /// Makes a folder, and those above it that are not there.
  private static func makeFolder(_ path: String) throws(LibraryFailure) {
    if mkdir(path, 0o700) == 0 { return }
    var code = errno
    let parent = folder(of: path)
    if code == ENOENT, !parent.isEmpty, parent != path {
      try makeFolder(parent)
      if mkdir(path, 0o700) == 0 { return }
      code = errno
    }
    // Another process may have been as quick.
    if code != EEXIST { throw .folder(path, reason: String(cString: strerror(code))) }
  }

  /// Tells a damaged library from what never was one.
  private static func checkKind(of path: String) throws {
    guard let file = FileHandle(forReadingAtPath: path) else { throw LibraryFailure.forbidden(path) }
    let start = try file.read(upToCount: magic.count) ?? Data()
    if !start.isEmpty, Array(start) != magic { throw LibraryFailure.foreign(path) }
  }

  /// How every SQLite database begins (<https://www.sqlite.org/fileformat.html#magic_header_string>).
  private static let magic = Array("SQLite format 3\0".utf8)

  private static func migrate(_ database: any DatabaseWriter, path: String) throws {
    let migrator = Migrations.migrator
    let (isNewer, isComplete, isEmpty) = try database.read { database in
      let isEmpty = try migrator.appliedMigrations(database).isEmpty
      // A library that was killed when it was made has perhaps nothing but the table of its history.
      let isOther = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE tbl_name NOT LIKE 'grdb%')")
      if isEmpty, isOther == true { throw LibraryFailure.foreign(path) }
      return (try migrator.hasBeenSuperseded(database), try migrator.hasCompletedMigrations(database), isEmpty)
    }
    if isNewer { throw LibraryFailure.newer(path) }
    if isComplete { return }
    if !isEmpty { try backUp(database, path: path) }
    try migrator.migrate(database)
  }

  /// Copies the library beside itself, so that nothing is lost should a migration go wrong.
  private static func backUp(_ database: any DatabaseWriter, path: String) throws {
    let copy = path + ".backup"
    try? FileManager.default.removeItem(atPath: copy)
    try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
    chmod(copy, 0o600)
  }

  /// What tells when this library has changed.
  ///
  /// - Throws: `LibraryFailure`.
  public func watch() throws(LibraryFailure) -> LibraryWatch {
    database is DatabasePool ? try LibraryWatch(path: path) : LibraryWatch(ofOwnChanges: database)
  }

  /// Makes ready for thousands of articles that come at once: more of the library is kept in memory while it is written,
  /// and what was written goes into the library's own file less often.
  ///
  /// - Throws: `LibraryFailure`.
  public func expectMuch() throws(LibraryFailure) {
    do {
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA cache_size = -16384")
        // It answers with the number of pages.
        _ = try Int.fetchOne(database, sql: "PRAGMA wal_autocheckpoint = 8000")
      }
    } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(LibraryFailure) -> Value {
    do { return try database.read(body) } catch { throw LibraryFailure(error, path: path) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(LibraryFailure) -> Value {
    do { return try database.write(body) } catch { throw LibraryFailure(error, path: path) }
  }
}
