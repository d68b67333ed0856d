import CCurl
import Glibc

/// The thread on which all transfers of a client run, and the only one that ever touches libcurl.
final class TransferThread: Sendable {
  private let queue: TransferQueue

  /// Makes a thread that starts with the first transfer, loads libcurl from a file then, and ends when it has had
  /// nothing to do for so long as `patience`; `leadsOut` says whether there is a network.
  init(library file: String, patience: Duration, leadsOut: @escaping @Sendable () -> Bool) {
    queue = TransferQueue { queue in
      // Signals are for the program's first thread, and a host that hangs up is no reason to end.
      var signals = sigset_t()
      sigfillset(&signals)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      guard loaded_curl(file), var transfers = RunningTransfers(patience: patience, leadsOut: leadsOut) else {
        return Self.refuse(queue, .libraryMissing(file))
      }
      transfers.run(queue)
    }
  }

  deinit { queue.end() }

  /// What comes of a transfer; ends at once when the task is cancelled.
  func result(of request: TransferRequest) async -> Result<TransferAnswer, WebFailure> {
    await queue.result(of: request)
  }

  private static func refuse(_ queue: TransferQueue, _ failure: WebFailure) {
    repeat {
      for case .begin(_, _, let waiter) in queue.orders() { waiter.resume(returning: .failure(failure)) }
    } while !queue.isOver()
  }
}
