import Foundation
import GRDB

/// A feed that the person subscribed to.
public struct StoredFeed: Hashable, Sendable {
  /// Its number in the library.
  public let id: Int64
  /// Where it is fetched from.
  public let address: String
  /// What names its items for ever: the address at the time of subscribing.
  public let key: String
  /// What it calls itself, or the person calls it.
  public let title: String
  /// What the person calls it; nil where that is left to the feed.
  public let name: String?
  /// The page that it belongs to.
  public let page: String?
  /// The folders that it lies in, the outermost first.
  public let folders: [String]
  /// Tags that its articles get.
  public let tags: [String]
  /// Whether the page of each item is fetched.
  public let fetchesPages: Bool
  /// After how many days its articles go, unless they are marked; nil keeps them.
  public let keptDays: Int?
  /// How its fetching stands.
  public let state: FeedState
  /// How many of its articles there are, and how many of these nobody read.
  public let articleCount, unreadCount: Int

  static let columns = """
    feed.*, (SELECT count(*) FROM article WHERE feedId = feed.id) AS articleCount,
    (SELECT count(*) FROM article WHERE feedId = feed.id AND isRead = 0) AS unreadCount
    """

  init(_ row: Row) throws {
    id = row["id"]
    address = row["address"]
    key = row["key"]
    name = row["name"]
    title = name ?? row["title"]
    page = row["page"]
    folders = try JSON.value(row["folders"])
    tags = try JSON.value(row["tags"])
    fetchesPages = row["fetchesPages"]
    keptDays = row["keptDays"]
    state = FeedState(row)
    articleCount = row["articleCount"]
    unreadCount = row["unreadCount"]
  }
}

/// How the fetching of a feed stands.
public struct FeedState: Hashable, Sendable {
  /// What the server told the state of the feed by, byte for byte.
  public var entityTag, lastModified: String?
  /// A number that tells the bytes of the feed, as they were fetched last, from others.
  public var contentFingerprint: Int64?
  /// When it was last asked for, and last came.
  public var tried, succeeded: Date?
  /// Why it did not come last, in a sentence; nil when it came.
  public var failure: String?
  /// How many times in a row it did not come.
  public var failureCount: Int
  /// When it is to be asked for next, and before when its server wants no question.
  public var next, heldUntil: Date?
  /// Whether its server says that it is gone for good.
  public var isGone: Bool

  /// The state of a feed that nobody has asked for.
  public init() {
    failureCount = 0
    isGone = false
  }

  /// The number that tells the bytes of a feed from others.
  public static func fingerprint(of bytes: [UInt8]) -> Int64 { Fingerprint.of(bytes) }

  init(_ row: Row) {
    func date(_ column: String) -> Date? { (row[column] as Double?).map { Date(timeIntervalSince1970: $0) } }
    entityTag = row["entityTag"]
    lastModified = row["lastModified"]
    contentFingerprint = row["contentFingerprint"]
    (tried, succeeded) = (date("tried"), date("succeeded"))
    failure = row["failure"]
    failureCount = row["failureCount"]
    (next, heldUntil) = (date("next"), date("heldUntil"))
    isGone = row["isGone"]
  }
}
