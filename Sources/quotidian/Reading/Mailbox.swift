import ReaderUI
import Synchronization
import Terminal

/// Events from other threads, waiting for the thread at the terminal.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let first = Mutex<Int64?>(nil)
  private let waker: Waker

  init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves events, which are taken together, and wakes the thread at the terminal.
  func post(_ events: Event...) {
    self.events.withLock { $0 += events }
    waker.wake()
  }

  /// Leaves the article that the reader begins with.
  func begin(with article: Int64) {
    first.withLock { $0 = article }
    waker.wake()
  }

  /// Takes the article that the reader begins with; nil where there is none, and when it was taken.
  func takeFirst() -> Int64? {
    first.withLock { first in
      defer { first = nil }
      return first
    }
  }

  /// Takes what has been left, in order.
  func take() -> [Event] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
