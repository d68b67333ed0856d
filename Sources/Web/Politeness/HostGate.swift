import Synchronization

/// Lets so many through to a host at a time, and so many in all, in the order in which they came.
public final class HostGate: Sendable {
  private typealias Waiter = CheckedContinuation<Void, any Error>

  private struct State {
    var plan: FetchPlan<Int>
    var waiters: [Int: Waiter] = [:]
    var lastTicket = 0

    mutating func admitted() -> [Waiter] {
      var admitted: [Waiter] = []
      while let next = plan.next() {
        if let waiter = waiters.removeValue(forKey: next.item) { admitted.append(waiter) }
      }
      return admitted
    }
  }

  private let state: Mutex<State>

  /// Makes a gate.
  public init(perHost: Int, overall: Int) {
    state = Mutex(State(plan: FetchPlan(perHost: perHost, overall: overall)))
  }

  /// Runs something at a host as soon as it is its turn.
  ///
  /// - Throws: `CancellationError` when the task is cancelled before it is its turn.
  public func withTurn<Value>(at host: String, _ body: () async -> Value) async throws(CancellationError) -> Value {
    try await enter(host)
    defer { leave(host) }
    return await body()
  }

  private func enter(_ host: String) async throws(CancellationError) {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    do {
      try await withTaskCancellationHandler {
        try await withCheckedThrowingContinuation { (waiter: Waiter) in
          let admitted = state.withLock { state -> [Waiter]? in
            // Whoever is cancelled from here on is found by the handler below.
            if Task.isCancelled { return nil }
            state.waiters[ticket] = waiter
            state.plan.add(ticket, host: host)
            return state.admitted()
          }
          guard let admitted else { return waiter.resume(throwing: CancellationError()) }
          for waiter in admitted { waiter.resume() }
        }
      } onCancel: {
        let waiter = state.withLock { state -> Waiter? in
          guard state.plan.withdraw(ticket, host: host) else { return nil }
          return state.waiters.removeValue(forKey: ticket)
        }
        waiter?.resume(throwing: CancellationError())
      }
    } catch {
      throw CancellationError()
    }
  }

  private func leave(_ host: String) {
    let admitted = state.withLock { state in
      state.plan.finish(host: host)
      return state.admitted()
    }
    for waiter in admitted { waiter.resume() }
  }
}
