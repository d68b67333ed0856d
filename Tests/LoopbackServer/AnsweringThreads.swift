import Dispatch

/// Threads for answers alone, as tests that wait for a terminal keep all others busy.
final class AnsweringThreads: TaskExecutor {
  static let shared = AnsweringThreads()

  private let queue = DispatchQueue(label: "answers", attributes: .concurrent)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Runs what may block its thread.
  func run(_ body: @escaping @Sendable () -> Void) { queue.async(execute: body) }
}
