import Articles
import GRDB

/// Tells when a library has changed, by whomever.
public final class LibraryWatch: Sendable {
  private let connection: any DatabaseReader
  private let sql: String

  /// Watches the library at a path, which must be there.
  ///
  /// - Throws: `LibraryFailure`.
  public init(path: String) throws(LibraryFailure) {
    // <https://www.sqlite.org/pragma.html#pragma_data_version>
    sql = "PRAGMA data_version"
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    do { connection = try DatabaseQueue(path: path, configuration: configuration) } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  /// Watches a library in memory, which nobody but the connection itself changes.
  init(ofOwnChanges connection: any DatabaseReader) {
    self.connection = connection
    sql = "SELECT total_changes()"
  }

  /// A number that is another one after every change; nil when the library cannot be asked now.
  public func version() -> Int? {
    try? connection.unsafeRead { try Int.fetchOne($0, sql: sql) }
  }
}
