import ArticleStore
import Articles
import Attribution

/// Cleans and analyses everything in a library anew, from the inputs as they came in.
///
/// It can be broken off at any moment, also by the loss of power, and goes on where it was.
public struct Reindexing: Sendable {
  private let library: ArticleDatabase
  private let reader: LibraryReader

  /// How many articles one transaction saves.
  private static let portion = 64

  /// Makes the reindexing of a library.
  public init(of library: ArticleDatabase, _ reader: LibraryReader = LibraryReader()) {
    self.library = library
    self.reader = reader
  }

  /// Does what an earlier run left, or everything; answers how many articles are done and how many of their inputs can
  /// no longer be read, which leaves these as they were.
  ///
  /// Throws `LibraryFailure`.
  public func run(
    isAsked: () -> Bool, progress: (_ done: Int, _ all: Int) -> Void
  ) throws -> (done: Int, unreadable: Int) {
    let all = try library.beginReindexing()
    var waiting = try library.articlesToReindex()[...]
    var renewed: [RenewedArticle] = []
    var (done, unreadable) = (0, 0)
    func save() throws {
      try library.save(renewed, engine: AttributionEngine.version)
      done += renewed.count
      unreadable += renewed.count { $0.analysis == nil }
      renewed = []
    }
    let (library, reader) = (library, reader)
    let work = OrderedWork<Int64, Result<RenewedArticle, any Error>>(ahead: Self.portion * 2) { id in
      Result { try reader.renewed(id, in: library) }
    }
    try work.forEach({ isAsked() ? nil : waiting.popFirst() }) { result in
      switch result {
      case .success(let article): renewed.append(article)
      case .failure(let failure): throw failure
      }
      if renewed.count == Self.portion { try save() }
      progress(done + renewed.count, all)
    }
    try save()
    return (done, unreadable)
  }
}
