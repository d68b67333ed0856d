import FoundationEssentials

/// When a feed is fetched next.
public struct FetchSchedule: Hashable, Sendable, Codable {
  /// How many fetches in a row failed, the last one among them.
  public private(set) var failureCount: Int
  /// When to come again; nil for at once.
  public private(set) var next: Date?
  /// Until when the host asked to be left alone, even when a reader asks; nil when it did not.
  public private(set) var heldUntil: Date?
  /// Whether the feed is gone for good, so that it is not fetched by itself any more.
  public private(set) var isGone: Bool

  /// Makes a schedule: that of a feed that was never fetched, or one that was kept.
  public init(failureCount: Int = 0, next: Date? = nil, heldUntil: Date? = nil, isGone: Bool = false) {
    self.failureCount = failureCount
    self.next = next
    self.heldUntil = heldUntil
    self.isGone = isGone
  }

  /// Whether the feed is to be fetched now.
  ///
  /// When a reader asks for it, the feed is fetched before its time, and when it was gone, but not while its host is to
  /// be left alone.
  public func isDue(at now: Date, whenAsked isAsked: Bool = false) -> Bool {
    if let heldUntil, now < heldUntil { return false }
    if isAsked { return true }
    return !isGone && next.map { $0 <= now } ?? true
  }

  /// Takes in what came of a fetch.
  ///
  /// - Parameters:
  ///   - outcome: What came of it.
  ///   - now: When it came.
  ///   - hint: How long the feed itself says that it holds, such as RSS's `ttl`.
  ///   - chance: A random number, 0 to 1, so that not all feeds come at once.
  ///   - policy: How often feeds are fetched.
  public mutating func record(
    _ outcome: FetchOutcome, at now: Date, hint: Duration? = nil, chance: Double, policy: FetchPolicy = FetchPolicy()
  ) {
    switch outcome {
    case .fresh(let holds), .unchanged(let holds):
      let rest = min(max(policy.rest, holds ?? .zero, hint ?? .zero), policy.longest)
      // Up to a tenth later.
      self = FetchSchedule(next: now + seconds(rest) * (1 + 0.1 * chance))
    case .gone:
      self = FetchSchedule(isGone: true)
    case .held(let asked):
      failureCount += 1
      let held = asked.map { now + seconds(min($0, policy.longest)) }
      heldUntil = held
      next = max(now + wait(chance, policy), held ?? now)
      isGone = false
    case .failed:
      failureCount += 1
      heldUntil = nil
      next = now + wait(chance, policy)
      isGone = false
    case .unknown:
      break
    }
  }

  /// Twice as long for each failure, up to the longest; of that the second half by chance.
  private func wait(_ chance: Double, _ policy: FetchPolicy) -> TimeInterval {
    // Beyond this power every wait is the longest, and would overflow in the end.
    let doubled = seconds(policy.firstWait) * Double(1 << min(failureCount - 1, 30))
    return min(doubled, seconds(policy.longest)) * (0.5 + 0.5 * chance)
  }

  private func seconds(_ duration: Duration) -> TimeInterval {
    TimeInterval(duration.components.seconds) + TimeInterval(duration.components.attoseconds) * 1e-18
  }
}
