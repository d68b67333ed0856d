import Foundation

extension Duration {
  /// The whole of it, in seconds.
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }

  /// The whole of it, in milliseconds.
  var milliseconds: Double { seconds * 1000 }
}

/// How long one thing took, time after time.
struct Timings {
  private(set) var durations: [Duration] = []

  /// Measures a body.
  mutating func measure(_ body: () throws -> Void) rethrows {
    durations.append(try ContinuousClock().measure(body))
  }

  /// Takes a duration that was measured elsewhere.
  mutating func append(_ duration: Duration) { durations.append(duration) }

  /// The shortest, the middle one and the longest; zero where nothing was measured.
  var least: Duration { durations.min() ?? .zero }
  var median: Duration { share(0.5) }
  var most: Duration { durations.max() ?? .zero }

  /// The duration that a share of them, 0 to 1, do not exceed.
  func share(_ part: Double) -> Duration {
    let sorted = durations.sorted()
    return sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * part))]
  }
}
