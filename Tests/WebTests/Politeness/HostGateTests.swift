import Synchronization
import Testing

@testable import Web

struct HostGateTests {
  /// Who went through, and how many were inside at once.
  private final class Visitors: Sendable {
    private let state = Mutex((inside: 0, most: 0, order: [Int]()))
    var most: Int { state.withLock { $0.most } }
    var order: [Int] { state.withLock { $0.order } }

    func stay(_ number: Int) async {
      state.withLock { state in
        state.inside += 1
        state.most = max(state.most, state.inside)
        state.order.append(number)
      }
      try? await Task.sleep(for: .milliseconds(2))
      state.withLock { $0.inside -= 1 }
    }
  }

  @Test func `no more than two are let through to a host`() async {
    let gate = HostGate(perHost: 2, overall: 9)
    let visitors = Visitors()
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<30 { group.addTask { try? await gate.withTurn(at: "a") { await visitors.stay(number) } } }
    }
    #expect(visitors.most == 2)
    #expect(visitors.order.sorted() == Array(0..<30))
  }

  @Test func `who waits and is cancelled leaves, and the others go on`() async throws {
    let gate = HostGate(perHost: 1, overall: 9)
    let visitors = Visitors()
    let (arrived, arrival) = AsyncStream.makeStream(of: Void.self)
    let (left, leave) = AsyncStream.makeStream(of: Void.self)
    let first = Task {
      try await gate.withTurn(at: "a") {
        arrival.finish()
        for await _ in left {}
      }
    }
    for await _ in arrived {}
    let second = Task { try await gate.withTurn(at: "a") { await visitors.stay(2) } }
    let third = Task { try await gate.withTurn(at: "a") { await visitors.stay(3) } }
    second.cancel()
    await #expect(throws: CancellationError.self) { try await second.value }
    leave.finish()
    try await first.value
    try await third.value
    #expect(visitors.order == [3])
  }

  @Test func `who is cancelled before does not come in`() async {
    let gate = HostGate(perHost: 1, overall: 1)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try await gate.withTurn(at: "a") {}
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect((try? await gate.withTurn(at: "a") { true }) == true)
  }
}
