/// A list of subscriptions, as readers hand it to one another: OPML 1.0 and 2.0.
public struct SubscriptionList: Hashable, Sendable {
  /// The list's title.
  public var title: String?
  /// The subscriptions, in the order of the list, folders in the order of their first.
  public var subscriptions: [Subscription]

  /// What a list names that no feed of the web is: programs, filters and files of other readers.
  public struct LeftOut: Hashable, Sendable {
    /// What the list calls it.
    public let title: String?
    /// What stands where the address should.
    public let address: String

    /// Makes what is left out.
    public init(title: String?, address: String) {
      self.title = title
      self.address = address
    }
  }

  /// What the list names and nobody can subscribe to, in the order of the list.
  public private(set) var leftOut: [LeftOut] = []

  /// Makes a list.
  public init(title: String? = nil, subscriptions: [Subscription]) {
    self.title = title
    self.subscriptions = subscriptions
  }

  /// Reads OPML, broken or not.
  ///
  /// Folders that hold no feed are lost, and so is a feed's second place in the same folder.
  ///
  /// - Throws: `FeedFailure`: `notAFeed` when the bytes are something else.
  public init(opml bytes: [UInt8], limits: FeedLimits = FeedLimits()) throws(FeedFailure) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(bytes: bytes.count, limit: limits.bytes) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    let text = FeedDecoder(bytes, charset: nil).text
    switch DocumentKind(bytes, text: text) {
    case .json: throw .notAFeed(.json)
    case .other(let resemblance): throw .notAFeed(resemblance)
    case .markup: break
    }
    let reader = OutlineReader()
    let problems = try XMLReader.read(text, limits: limits, handler: reader)
    for case .cut(let limit) in problems where reader.subscriptions.isEmpty { throw .limit(limit) }
    guard reader.isList else { throw .notAFeed(DocumentKind.resemblance(toElement: reader.root)) }
    self.init(title: reader.title, subscriptions: reader.subscriptions)
    leftOut = reader.leftOut
  }

  /// The list as OPML 2.0 in UTF-8: valid, and read back as it was but for folders that hold no feed.
  public var opml: String { OutlineWriter(self).text }
}
