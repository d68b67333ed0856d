import ArticleStore
import Articles

/// Cleans and analyses everything in a library anew, from the inputs as they came in.
///
/// It can be broken off at any moment, also by the loss of power, and goes on where it was.
public struct Reindexing: Sendable {
  private let library: Library

  /// How many articles one transaction saves.
  private static let portion = 64

  /// Makes the reindexing of a library.
  public init(of library: Library) { self.library = library }

  /// Does what an earlier run left, or everything; answers how many articles are done, and of how many others the inputs
  /// can no longer be read, which leaves these as they were.
  ///
  /// It ends in good order when the task is cancelled.
  ///
  /// - Throws: `LibraryFailure`.
  public func run(
    by engine: QuoteEngine = .quick, progress: (_ done: Int, _ all: Int) -> Void
  ) async throws -> (done: Int, unreadable: Int) {
    let (database, reader) = (library.database, library.reader)
    try database.expectMuch()
    let all = try database.beginReindexing()
    let waiting = WaitingArticles(try database.articlesToReindex())
    var renewed: [RenewedArticle] = []
    var (done, unreadable) = (0, 0)
    func save() throws {
      try database.save(renewed, engine: engine.version)
      let failed = renewed.count { $0.analysis == nil }
      done += renewed.count - failed
      unreadable += failed
      renewed = []
    }
    let work = OrderedWork<Int64, Result<RenewedArticle, any Error>>(ahead: Self.portion * 2) { id in
      Result { try RenewedArticle(id, of: database, reader, by: engine) }
    }
    try await work.forEach(
      { await waiting.next() },
      { result in
        renewed.append(try result.get())
        if renewed.count == Self.portion { try save() }
        progress(done + unreadable + renewed.count, all)
      })
    try save()
    return (done, unreadable)
  }
}
