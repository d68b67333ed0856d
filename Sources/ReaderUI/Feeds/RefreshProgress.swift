import Articles

/// How far the fetching of feeds is.
public struct RefreshProgress: Equatable, Sendable {
  /// What is being done.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Feeds are fetched.
    case feeds
    /// The pages of new articles are fetched.
    case pages
    /// The quotes of new articles are found.
    case quotes
  }

  /// What is being done.
  public var phase: Phase
  /// How many feeds are fetched, and how many of these are done.
  public var feeds, feedsDone: Int
  /// How many articles are new so far.
  public var newArticles: Int
  /// How many articles that were there were changed so far.
  public var changedArticles: Int
  /// How many feeds could not be fetched so far.
  public var failures: Int
  /// How much of a phase behind the feeds is done, of how much.
  public var done, all: Int
  /// Whether nobody asked for it, so that its end is told only where something came of it.
  public var isQuiet: Bool

  /// Makes the progress of a refresh, of one that begins unless more is said.
  public init(
    phase: Phase = .feeds, feeds: Int = 0, feedsDone: Int = 0, newArticles: Int = 0, changedArticles: Int = 0,
    failures: Int = 0, done: Int = 0, all: Int = 0, isQuiet: Bool = false
  ) {
    self.isQuiet = isQuiet
    self.phase = phase
    (self.feeds, self.feedsDone) = (feeds, feedsDone)
    self.newArticles = newArticles
    self.changedArticles = changedArticles
    self.failures = failures
    (self.done, self.all) = (done, all)
  }

  /// How far it is, in a few words.
  var step: String {
    let (done, all) = phase == .feeds ? (feedsDone, feeds) : (done, all)
    return all == 0 ? "⟳ \(phase.rawValue) …" : "⟳ \(done.grouped)/\(all.grouped) \(phase.rawValue)"
  }

  /// How far it is, and what came of it so far.
  var line: String {
    ([step] + (newArticles > 0 ? ["\(newArticles.grouped) new"] : [])
      + (failures > 0 ? ["\(failures.grouped) failed"] : [])).joined(separator: " · ")
  }

  /// What came of it, once it is over.
  var summary: String {
    if feeds == 0 { return "no feed is due" }
    return failures == 0 ? news : "\(news); \(failures.grouped) of \(counted(feeds, "feed")) failed"
  }

  /// What came of it when it was stopped.
  var summaryOfStopped: String {
    "stopped after \(feedsDone.grouped) of \(counted(feeds, "feed")): \(news)"
      + (failures > 0 ? "; \(failures.grouped) failed" : "")
  }

  private var news: String {
    (newArticles == 0 ? "no new articles" : counted(newArticles, "new article"))
      + (changedArticles > 0 ? ", \(changedArticles.grouped) changed" : "")
  }
}
