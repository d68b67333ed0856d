import ArticleStore
import Articles

/// The inputs that somebody waits to read, the first of which is read and cleaned at once, while the rest of the program
/// is made ready.
public struct AwaitedInputs: Sendable {
  /// What comes behind the first.
  public let rest: InputQueue
  private let reading: Task<Result<NewArticle, any Error>?, Never>

  /// Begins to read the first of a queue.
  public init(_ queue: InputQueue) {
    rest = queue
    reading = Task.detached(priority: .userInitiated) { await queue.nextArticle() }
  }

  /// The first; nil where there is none.
  var first: Result<NewArticle, any Error>? { get async { await reading.value } }
}

extension InputQueue {
  /// The article of the next document, cleaned where it is read, as handing it on takes time.
  fileprivate func nextArticle() async -> Result<NewArticle, any Error>? {
    guard let input = await next() else { return nil }
    return Result { try NewArticle(from: try input.get(), Reader()) }
  }
}

extension Intake {
  /// Saves the first input alone, as soon as it is cleaned.
  ///
  /// It answers nil where there is none, and for a bad one, which is reported; the rest is for `add`.
  ///
  /// - Throws: `LibraryFailure`.
  public func addFirst(of inputs: AwaitedInputs, report: (any Error) -> Void) async throws -> Saved? {
    switch await inputs.first {
    case .success(let article)?: return try library.database.save([article]).first.map { Saved(article, $0) }
    case .failure(let failure)?: report(failure)
    case nil: break
    }
    return nil
  }
}
