import Dispatch

/// Runs an actor on a queue of its own, so that what blocks there, such as reading a pipe or writing a database, holds up
/// no thread that others share.
final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(_ label: String, priority: DispatchQoS = .userInitiated) { queue = DispatchQueue(label: label, qos: priority) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  /// Does work after all that was there before it.
  func perform(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

  /// Does work after all that was there before it, and answers what comes of it; nothing is blocked meanwhile.
  func result<Value: Sendable>(of work: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      perform { continuation.resume(with: Result { try work() }) }
    }
  }

  /// Waits until all work that was there is done; not from the queue itself.
  func drain() { queue.sync {} }
}
