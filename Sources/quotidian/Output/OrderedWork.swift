import Dispatch
import Synchronization

/// Work on numbered things on all processors, whose results are taken in the order of the numbers.
///
/// Threads work ahead of the one that takes by a few results at most, so memory stays small however many things
/// there are.
struct OrderedWork<Value: Sendable>: Sendable {
  /// How many results may wait to be taken.
  private static var ahead: Int { 16 }

  let count: Int
  let work: @Sendable (Int) -> Value

  /// Makes the work on the numbers from 0 up to and without `count`.
  init(count: Int, _ work: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.work = work
  }

  /// Takes every result in order; an error ends the taking, and nothing more is begun.
  func forEach(_ body: (Value) throws -> Void) throws {
    let results = Results()
    let done = DispatchSemaphore(value: 0)
    func start(_ number: Int) {
      guard number < count else { return }
      DispatchQueue.global().async {
        let value = work(number)
        results.values.withLock { $0[number] = value }
        done.signal()
      }
    }
    for number in 0..<Self.ahead { start(number) }
    for number in 0..<count {
      while true {
        if let value = results.values.withLock({ $0.removeValue(forKey: number) }) {
          try body(value)
          break
        }
        done.wait()
      }
      start(number + Self.ahead)
    }
  }

  /// The results that wait.
  private final class Results: Sendable {
    let values = Mutex<[Int: Value]>([:])
  }
}
