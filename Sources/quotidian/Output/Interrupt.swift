import Dispatch
import Glibc
import Synchronization

/// The wish of a person that the program stops, by Ctrl-C.
///
/// The first time is a wish, which the program grants in good order; the second ends it at once.
enum Interrupt {
  /// The exit status of a program that an interrupt ended, by the custom of shells.
  static let status: Int32 = 128 + SIGINT

  /// Does work that Ctrl-C cancels; answers what came of it, and whether the person stopped it.
  static func cancelling<Value: Sendable>(
    _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> (value: Value, isInterrupted: Bool) {
    let task = Task.detached { try await work() }
    let isInterrupted = SharedFlag()
    let signals = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    signals.setEventHandler {
      isInterrupted.raise()
      task.cancel()
      signal(SIGINT, SIG_DFL)
    }
    signal(SIGINT, SIG_IGN)
    signals.resume()
    defer {
      signals.cancel()
      signal(SIGINT, SIG_DFL)
    }
    let value = try await task.value
    return (value, isInterrupted.isRaised)
  }

  private final class SharedFlag: Sendable {
    private let value = Atomic<Bool>(false)
    var isRaised: Bool { value.load(ordering: .relaxed) }
    func raise() { value.store(true, ordering: .relaxed) }
  }
}
