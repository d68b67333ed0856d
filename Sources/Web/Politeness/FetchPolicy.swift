/// How often feeds are fetched.
public struct FetchPolicy: Hashable, Sendable {
  /// How long a feed rests that came well, where its host does not ask for more.
  public var rest: Duration
  /// How long a feed waits that failed once; each further time it is twice as long.
  public var firstWait: Duration
  /// The longest that a feed rests or waits, whatever its host says.
  public var longest: Duration

  /// Makes a policy.
  public init(
    rest: Duration = .seconds(30 * 60), firstWait: Duration = .seconds(5 * 60), longest: Duration = .seconds(24 * 3_600)
  ) {
    self.rest = rest
    self.firstWait = firstWait
    self.longest = longest
  }
}
