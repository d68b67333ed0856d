import Articles
import GRDB

/// Tells when a library has changed, by whomever.
public final class LibraryWatch: Sendable {
  private let connection: DatabaseQueue

  /// Watches the library at a path, which must be there.
  ///
  /// Throws `LibraryFailure`.
  public init(path: String) throws(LibraryFailure) {
    var configuration = GRDB.Configuration()
    configuration.readonly = true
    do { connection = try DatabaseQueue(path: path, configuration: configuration) } catch {
      throw LibraryFailure(error, path: path)
    }
  }

  /// A number that is another one after every change (<https://www.sqlite.org/pragma.html#pragma_data_version>); nil
  /// when the library cannot be asked now.
  public func version() -> Int? {
    try? connection.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") }
  }
}
