import Synchronization

/// The line that tells how far something is, from any thread.
final class SharedProgress: Sendable {
  private let progress = Mutex(Progress())

  func show(_ text: String, share: Double?) { progress.withLock { $0.show(text: text, share: share) } }

  func show(done: Int, share: Double?) { progress.withLock { $0.show(done: done, share: share) } }

  func complain(_ text: String) {
    progress.withLock {
      $0.hide()
      quotidian.complain(text)
    }
  }

  func hide() { progress.withLock { $0.hide() } }
}
