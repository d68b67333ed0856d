import Dispatch
import Synchronization

/// Work on things that come one after the other, on all processors, whose results are taken in the same order.
///
/// Threads work ahead of the one that takes by a few results at most, so memory stays small however many things
/// there are.
public struct OrderedWork<Thing: Sendable, Value: Sendable>: Sendable {
  /// How many results may wait to be taken.
  private let ahead: Int
  private let work: @Sendable (Thing) -> Value

  /// Makes work on things.
  public init(ahead: Int = 16, _ work: @escaping @Sendable (Thing) -> Value) {
    self.ahead = ahead
    self.work = work
  }

  /// Takes every result in order; `next` gives the things, nil after the last.
  ///
  /// An error ends the taking, and nothing more is begun.
  public func forEach(_ next: () -> Thing?, _ body: (Value) throws -> Void) throws {
    let results = Results()
    let done = DispatchSemaphore(value: 0)
    var begun = 0
    func begin() -> Bool {
      guard let thing = next() else { return false }
      let (number, work) = (begun, work)
      begun += 1
      DispatchQueue.global().async {
        let value = work(thing)
        results.values.withLock { $0[number] = value }
        done.signal()
      }
      return true
    }
    while begun < ahead, begin() {}
    var taken = 0
    while taken < begun {
      if let value = results.values.withLock({ $0.removeValue(forKey: taken) }) {
        try body(value)
        taken += 1
        _ = begin()
      } else {
        done.wait()
      }
    }
  }

  /// The results that wait.
  private final class Results: Sendable {
    let values = Mutex<[Int: Value]>([:])
  }
}
