/// How long a feed says that it holds before it is worth asking for again: RSS's `ttl`, or the syndication module of
/// RSS 1.0 (<https://web.resource.org/rss/1.0/modules/syndication/>).
struct FeedHolding {
  private var minutes: Int?
  private var period: Int?
  private var frequency = 1

  /// As good as for ever, in minutes: ten years.
  private static let longest = 5_256_000

  /// The minutes of each period.
  private static let periods = [
    "hourly": 60, "daily": 1_440, "weekly": 10_080, "monthly": 43_200, "yearly": 525_600,
  ]

  /// Takes a number of minutes.
  mutating func take(minutes text: String) {
    guard let number = Int(text), number > 0 else { return }
    minutes = min(number, Self.longest)
  }

  /// Takes the period in which the feed changes, by its name.
  mutating func take(period text: String) { period = Self.periods[text.lowercased()] }

  /// Takes how often the feed changes in a period.
  mutating func take(frequency text: String) {
    guard let number = Int(text), number > 0 else { return }
    frequency = number
  }

  /// How long it holds; nil where the feed does not say.
  var duration: Duration? {
    if let minutes { return .seconds(minutes * 60) }
    return period.map { .seconds(max(1, $0 / frequency) * 60) }
  }
}
