import ArticleStore
import Articles
import Glibc
import Synchronization

/// The articles of a temporary library that the person's own has.
final class Keeping: Sendable {
  /// An article in the person's own library, and what the person had done to it when both were last alike.
  struct Copy {
    let number: Int64
    let state: PersonalState
  }

  private let path: String?
  // Each has a lock of its own: whoever asks what is kept does not wait until the library is open.
  private let opened = Mutex<Library?>(nil)
  private let known = Mutex<[Int64: Copy]>([:])

  /// Makes the account of a library whose articles may be kept in the one at a path; without one they cannot.
  init(in path: String?) { self.path = path }

  /// The copies, by the number of the article in the temporary library.
  var copies: [Int64: Copy] { known.withLock { $0 } }

  /// Remembers a copy.
  func remember(_ article: Int64, as copy: Copy) { known.withLock { $0[article] = copy } }

  /// The person's own library, opened or made when it is first needed; nil where there can be none.
  func own() throws(LibraryFailure) -> Library? {
    guard let path else { return nil }
    return try opened.withLock { opened throws(LibraryFailure) in
      if let opened { return opened }
      let own = try Library(path: path)
      opened = own
      return own
    }
  }

  /// The person's own library; nil where there is none.
  func existing() throws(LibraryFailure) -> Library? {
    guard let path, access(path, F_OK) == 0 else { return nil }
    return try own()
  }
}
