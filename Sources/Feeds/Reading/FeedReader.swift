/// Reads feeds: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1 and 1.1.
public struct FeedReader: Sendable {
  /// How much is read.
  public let limits: FeedLimits

  /// Makes a reader.
  public init(limits: FeedLimits = FeedLimits()) { self.limits = limits }

  /// Reads a feed as it came: its bytes, the `charset` that the server named, and the address that it was had from,
  /// which relative addresses are resolved against.
  ///
  /// Broken XML gives what can be read of it, and `Feed.problems` says what was wrong. Nothing but the bytes is ever
  /// opened.
  ///
  /// - Throws: `FeedFailure`.
  public func read(
    _ bytes: [UInt8], charset: String? = nil, address: String? = nil
  ) throws(FeedFailure) -> Feed {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let decoder = FeedDecoder(bytes, charset: charset)
    var feed: Feed
    switch DocumentKind(bytes, text: decoder.text) {
    case .json: feed = try JSONFeedReader.read(decoder.text, address: address, limits: limits)
    case .markup: feed = try markup(decoder.text, address: address)
    case .other(let resemblance): throw .notAFeed(resemblance)
    }
    if let problem = decoder.problem { feed.problems.insert(problem, at: 0) }
    feed.problems.removeLast(max(0, feed.problems.count - limits.problems))
    return feed
  }

  private func markup(_ text: [UInt8], address: String?) throws(FeedFailure) -> Feed {
    let builder = MarkupFeedBuilder(address: address, limits: limits)
    let problems = try XMLReader.read(text, limits: limits, handler: builder)
    let limit = problems.lazy.compactMap { if case .cut(let limit) = $0 { limit } else { nil } }.first
    guard var feed = builder.feed() else {
      if let limit { throw .limit(limit) }
      throw .notAFeed(DocumentKind.resemblance(toElement: builder.root))
    }
    if let limit, feed.items.isEmpty, feed.title == nil { throw .limit(limit) }
    feed.problems.insert(contentsOf: problems, at: 0)
    return feed
  }
}
