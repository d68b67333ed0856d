import ReaderUI
import Synchronization
import Terminal

/// Events from other threads, waiting for the thread at the terminal.
final class Mailbox: Sendable {
  private let events = Mutex<[Event]>([])
  private let waker: Waker

  init(waker: Waker) {
    self.waker = waker
  }

  /// Leaves an event and wakes the thread at the terminal.
  func post(_ event: Event) {
    events.withLock { $0.append(event) }
    waker.wake()
  }

  /// Takes what has been left, in order.
  func take() -> [Event] {
    events.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
