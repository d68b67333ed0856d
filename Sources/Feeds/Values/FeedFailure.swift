/// Why no feed can be had from bytes.
public enum FeedFailure: Error, Hashable, Sendable {
  /// There is nothing, or only white space.
  case empty
  /// The bytes are more than are read.
  case tooLarge(bytes: Int, limit: Int)
  /// A limit was reached before anything useful was found.
  case limit(FeedLimits.Limit)
  /// The bytes are something else.
  case notAFeed(Resemblance)
  /// The system has no library of this name, without which no XML is read.
  case libraryMissing(String)

  /// What bytes look like that are no feed.
  public enum Resemblance: Hashable, Sendable {
    /// A web page, which may name feeds.
    case webPage
    /// A list of subscriptions (OPML).
    case subscriptionList
    /// XML of another kind, by its outermost element.
    case xml(element: String)
    /// JSON of another kind, or broken JSON.
    case json
    /// Text.
    case text
    /// A picture, an archive or a program.
    case binary
  }
}
