import Articles
import ReaderUI
import Synchronization
import Terminal

/// Events from other threads, waiting for the thread at the terminal.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let first = Mutex<First?>(nil)
  private let waker: Waker
  private let showing = AsyncStream.makeStream(of: Void.self)

  init(waker: Waker) {
    self.waker = waker
  }

  /// Waits for the first that somebody leaves, but no longer than so many milliseconds.
  func wait(atMost milliseconds: Int32) { waker.wait(atMost: milliseconds) }

  /// Leaves events, which are taken together, and wakes the thread at the terminal.
  func post(_ events: Event...) {
    self.events.withLock { $0 += events }
    waker.wake()
  }

  /// The article that the reader begins with, and what the library is told of it.
  struct First: Sendable {
    let article: Article
    let address: String?
    let summary: ArticleSummary
  }

  /// Leaves the article that the reader begins with.
  func begin(with article: First) {
    first.withLock { $0 = article }
    waker.wake()
  }

  /// Takes the article that the reader begins with; nil where there is none, and when it was taken.
  func takeFirst() -> First? {
    first.withLock { first in
      defer { first = nil }
      return first
    }
  }

  /// Tells that the article that the reader begins with shows.
  func tellThatFirstShows() { showing.continuation.finish() }

  /// Waits until the article that the reader begins with shows; only one task may.
  func waitUntilFirstShows() async { for await _ in showing.stream {} }

  /// Takes what has been left, in order.
  func take() -> [Event] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
