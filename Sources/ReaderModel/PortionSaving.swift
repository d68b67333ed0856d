/// Saves what comes in portions, each while the next is gathered, so that no processor waits for the disk.
///
/// An actor on a queue of its own, as saving may wait. Portions are saved in order, one at a time.
actor PortionSaving<Item: Sendable, Outcome: Sendable> {
  private nonisolated let executor = QueueExecutor("portions")
  /// The queue that it runs on.
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  /// What became of the items of a portion, in their order.
  typealias Saved = [(Item, Outcome)]

  private let work: @Sendable ([Item]) throws -> [Outcome]
  private var current: (items: [Item], outcomes: Task<[Outcome], any Error>)?

  /// Makes the saving by work that answers what became of each item.
  init(_ work: @escaping @Sendable ([Item]) throws -> [Outcome]) { self.work = work }

  /// Begins to save a portion, once the one before it is saved; answers what became of that one.
  ///
  /// - Throws: What saving the one before threw; then this one is not begun.
  func save(_ items: [Item]) async throws -> Saved {
    let saved = try await finish()
    if !items.isEmpty { current = (items, Task { try self.work(items) }) }
    return saved
  }

  /// Waits until all is saved; answers what became of the last portion.
  ///
  /// - Throws: What saving it threw.
  func finish() async throws -> Saved {
    guard let last = current else { return [] }
    current = nil
    return Array(zip(last.items, try await last.outcomes.value))
  }
}
