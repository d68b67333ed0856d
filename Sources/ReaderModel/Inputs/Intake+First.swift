import ArticleStore
import Articles

extension Intake {
  /// Saves the first input of a queue alone, on the thread that asks: whoever waits to read it waits for no other.
  ///
  /// It answers nil where there is none, and for a bad one, which is reported; the rest of the queue is for `add`.
  ///
  /// - Throws: `LibraryFailure`.
  public func addFirst(of queue: InputQueue, report: (any Error) -> Void) async throws -> Saved? {
    guard let input = await queue.next() else { return nil }
    let article: NewArticle
    do {
      article = try NewArticle(from: try input.get(), library.reader)
    } catch {
      report(error)
      return nil
    }
    return try library.database.save([article]).first.map { Saved(article, $0) }
  }
}
