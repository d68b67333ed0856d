import Articles
import GRDB

extension StoredFeed {
  /// What rules have hidden counts as little as it is listed.
  static let columns = """
    feed.*, (SELECT count(*) FROM article WHERE feedId = feed.id AND \(isShown("article.id")))
      + (SELECT count(*) FROM alsoIn WHERE alsoIn.feedId = feed.id AND \(isShown("alsoIn.articleId"))) AS articleCount,
    (SELECT count(*) FROM article WHERE feedId = feed.id AND isRead = 0 AND \(isShown("article.id")))
      + (SELECT count(*) FROM alsoIn JOIN article ON article.id = articleId
        WHERE alsoIn.feedId = feed.id AND isRead = 0 AND \(isShown("article.id"))) AS unreadCount
    """

  /// Where nothing is hidden, which is asked once, nothing is looked for.
  private static func isShown(_ article: String) -> String {
    """
    (NOT EXISTS (SELECT 1 FROM hiddenArticle)
      OR NOT EXISTS (SELECT 1 FROM hiddenArticle WHERE articleId = \(article)))
    """
  }

  /// The feed of a row that has `columns`.
  init(_ row: Row) throws {
    let (title, name): (String, String?) = (try row.decode(forColumn: "title"), try row.decode(forColumn: "name"))
    self.init(
      id: try row.decode(forColumn: "id"), address: try row.decode(forColumn: "address"),
      key: try row.decode(forColumn: "key"), title: name ?? title, name: name, page: try row.decode(forColumn: "page"),
      folders: try row.json("folders"), tags: try row.json("tags"),
      fetchesPages: try row.decode(forColumn: "fetchesPages"),
      keptDays: try row.decode(forColumn: "keptDays"), state: try FeedState(row),
      articleCount: try row.count("articleCount"), unreadCount: try row.count("unreadCount"))
  }
}

extension FeedState {
  /// The state of a row that has the columns of a feed.
  init(_ row: Row) throws {
    self.init()
    entityTag = try row.decode(forColumn: "entityTag")
    lastModified = try row.decode(forColumn: "lastModified")
    contentFingerprint = try row.decode(forColumn: "contentFingerprint")
    let seconds: Int64? = try row.decode(forColumn: "timeToLive")
    guard seconds ?? 0 >= 0 else { throw WrongValue(reason: "a negative time to live") }
    timeToLive = seconds.map { .seconds($0) }
    (tried, succeeded) = (try row.instant("tried"), try row.instant("succeeded"))
    failure = try row.decode(forColumn: "failure")
    failureCount = try row.count("failureCount")
    (next, heldUntil) = (try row.instant("next"), try row.instant("heldUntil"))
    isGone = try row.decode(forColumn: "isGone")
  }

  /// The number that tells the bytes of a feed from others.
  public static func fingerprint(of bytes: [UInt8]) -> Int64 { Fingerprint.of(bytes) }
}
