import ArticleStore
import Articles
import Dispatch
import Synchronization

/// Saves what comes of fetching feeds: one writer, which takes all that waits into one transaction.
final class FetchWriter: Sendable {
  private struct Waiting {
    let fetch: FeedFetch
    let answer: CheckedContinuation<[SaveOutcome], any Error>
  }

  private let library: ArticleDatabase
  private let queue = DispatchQueue(label: "fetched feeds")
  private let waiting = Mutex<[Waiting]>([])

  init(_ library: ArticleDatabase) { self.library = library }

  /// Saves what came of a feed; answers what became of its items when that is on the disk.
  ///
  /// - Throws: `LibraryFailure`.
  func save(_ fetch: FeedFetch) async throws -> [SaveOutcome] {
    try await withCheckedThrowingContinuation { answer in
      waiting.withLock { $0.append(Waiting(fetch: fetch, answer: answer)) }
      queue.async { self.saveAll() }
    }
  }

  private func saveAll() {
    let all = waiting.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
    guard !all.isEmpty else { return }
    do {
      for (one, outcomes) in zip(all, try library.save(all.map(\.fetch))) { one.answer.resume(returning: outcomes) }
    } catch {
      for one in all { one.answer.resume(throwing: error) }
    }
  }
}
