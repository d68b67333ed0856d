import Foundation
import Synchronization

/// Orders of all tasks to the one thread that transfers, which runs only while there is something to do.
final class TransferQueue: Sendable {
  /// What the thread shall do.
  enum Order: Sendable {
    /// Begins a transfer, and resumes who waits for it when it is over.
    case begin(Int, TransferRequest, CheckedContinuation<Result<TransferAnswer, WebFailure>, Never>)
    /// Ends a transfer at once.
    case cancel(Int)
    /// Ends the thread, as nobody will want anything any more.
    case end
  }

  private struct State {
    var orders: [Order] = []
    var isRunning = false
    var lastNumber = 0
  }

  private let state = Mutex(State())
  private let run: @Sendable (TransferQueue) -> Void

  private let bell = Bell()

  /// For the thread: a file that can be read when there are orders.
  var descriptor: Int32 { bell.descriptor }

  /// Makes a queue whose orders `run` carries out, on a thread of its own, until `isOver` answers true.
  init(run: @escaping @Sendable (TransferQueue) -> Void) { self.run = run }

  /// What comes of a transfer; ends at once when the task is cancelled.
  func result(of request: TransferRequest) async -> Result<TransferAnswer, WebFailure> {
    let number = state.withLock { state in
      state.lastNumber += 1
      return state.lastNumber
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        let isBegun = state.withLock { state in
          // Whoever is cancelled from here on is found by the handler below.
          guard !Task.isCancelled else { return false }
          give(.begin(number, request, waiter), &state)
          return true
        }
        if !isBegun { waiter.resume(returning: .failure(.cancelled)) }
      }
    } onCancel: {
      state.withLock { give(.cancel(number), &$0) }
    }
  }

  /// Ends the thread, where one runs.
  func end() { state.withLock { if $0.isRunning { give(.end, &$0) } } }

  /// For the thread: the orders that came since it asked last.
  func orders() -> [Order] {
    state.withLock { state in
      if !state.orders.isEmpty { bell.silence() }
      defer { state.orders = [] }
      return state.orders
    }
  }

  /// For the thread: whether it may end, which it then must, as there are no orders.
  func isOver() -> Bool {
    state.withLock { state in
      if state.orders.isEmpty { state.isRunning = false }
      return !state.isRunning
    }
  }

  private func give(_ order: Order, _ state: inout State) {
    if !state.isRunning {
      guard case .begin = order else { return }
      state.isRunning = true
      Thread.detachNewThread { self.run(self) }
    }
    if state.orders.isEmpty { bell.ring() }
    state.orders.append(order)
  }
}
