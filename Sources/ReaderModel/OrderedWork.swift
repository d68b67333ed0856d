/// Work on things that come one after the other, on all processors, whose results are taken in the same order.
///
/// A few results at most are made ahead of the one that is taken, so memory stays small however many things there are.
public struct OrderedWork<Thing: Sendable, Value: Sendable>: Sendable {
  /// How many things are worked on, or wait to be taken.
  private let ahead: Int
  private let work: @Sendable (Thing) async -> Value

  /// Makes work on things.
  public init(ahead: Int = 16, _ work: @escaping @Sendable (Thing) async -> Value) {
    self.ahead = ahead
    self.work = work
  }

  private enum Step: Sendable {
    case thing(Thing?)
    case value(Int, Value)
  }

  /// Takes every result in order; `next` gives the things, nil after the last.
  ///
  /// The next thing is waited for while results are taken, so what comes late holds up nothing that was there before it.
  /// Nothing new is begun once the task is cancelled.
  ///
  /// - Throws: What `body` throws; then nothing more is begun.
  public func forEach(
    isolation: isolated (any Actor)? = #isolation, _ next: @escaping @Sendable () async -> Thing?,
    _ body: (Value) async throws -> Void
  ) async throws {
    let work = work
    try await withThrowingTaskGroup(of: Step.self) { group in
      // So that the body runs where its caller does.
      _ = isolation
      var (begun, taken) = (0, 0)
      var (isWaiting, isOver) = (true, false)
      var values: [Int: Value] = [:]
      group.addTask { .thing(await next()) }
      while let step = try await group.next() {
        switch step {
        case .thing(let thing):
          isWaiting = false
          guard let thing else {
            isOver = true
            continue
          }
          let number = begun
          begun += 1
          group.addTask { .value(number, await work(thing)) }
        case .value(let number, let value):
          values[number] = value
          while let value = values.removeValue(forKey: taken) {
            try await body(value)
            taken += 1
          }
        }
        if !isWaiting, !isOver, !Task.isCancelled, begun - taken < ahead {
          isWaiting = true
          group.addTask { .thing(await next()) }
        }
      }
    }
  }
}
