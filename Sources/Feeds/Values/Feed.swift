/// A feed as it was at one moment.
///
/// Texts of one line (titles, names, addresses) hold no control characters and no marks that turn the direction of
/// text.
public struct Feed: Hashable, Sendable {
  /// The format and its version.
  public internal(set) var format: FeedFormat
  /// The title on one line, without markup.
  public internal(set) var title: String?
  /// The title as it was written.
  public internal(set) var titleText: FeedText?
  /// The page that the feed belongs to.
  public internal(set) var link: String?
  /// Where the feed says that it lies itself.
  public internal(set) var ownLink: String?
  /// The feed's own identifier (Atom).
  public internal(set) var identifier: String?
  /// What the feed says it is about.
  public internal(set) var description: FeedText?
  /// The language tag (RFC 5646), as written.
  public internal(set) var language: String?
  /// The authors of the whole, in the order of the feed.
  public internal(set) var authors: [FeedPerson]
  /// When the feed was published.
  public internal(set) var published: FeedTime?
  /// When the feed was last changed.
  public internal(set) var updated: FeedTime?
  /// How long the feed says that it holds before it is worth asking for again (RSS 2.0, `ttl`).
  public internal(set) var timeToLive: Duration?
  /// The items, in the order of the feed.
  public internal(set) var items: [FeedItem]
  /// What was wrong with it, in the order in which it was found; at most `FeedLimits.problems`.
  public internal(set) var problems: [FeedProblem]
}
