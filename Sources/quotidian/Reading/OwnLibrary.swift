import ReaderModel
import Synchronization

/// The person's own library, opened when something is first to be kept in it.
final class OwnLibrary: Sendable {
  private let path: String
  private let opened = Mutex<Library?>(nil)

  init(path: String) { self.path = path }

  /// The library.
  func library() throws -> Library {
    try opened.withLock { opened in
      let library = try opened ?? Library(path: path)
      opened = library
      return library
    }
  }
}
