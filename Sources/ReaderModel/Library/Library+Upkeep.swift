import ArticleStore
import Articles

extension Library {
  /// Verifies the library and mends what can be mended; answers what was wrong.
  ///
  /// - Throws: `LibraryFailure.damaged` where the file itself is, and other cases.
  public func check() throws(LibraryFailure) -> [LibraryFinding] { try database.check() }

  /// Saves what can be read of a damaged library into a new one at the same path, and keeps the damaged file beside it;
  /// answers where that is and how many articles were saved.
  ///
  /// - Throws: `LibraryFailure`.
  public static func recover(_ path: String) throws(LibraryFailure) -> (
    library: Library, articles: Int, setAside: String
  ) {
    let recovery = try LibraryRecovery.recover(path)
    return (try Library(path: path), recovery.articles, recovery.setAside)
  }

  /// Gives the whole library line by line, as `Importing` takes it, as it was at one moment, whatever is written
  /// meanwhile.
  ///
  /// - Throws: `LibraryFailure`, and what `body` throws.
  public func archive(_ body: (any Encodable) throws -> Void) throws { try database.archive { try body($0) } }
}
