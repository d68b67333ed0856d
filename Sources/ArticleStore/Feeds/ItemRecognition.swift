import Articles
import GRDB

/// Finds the articles of a library that the items of a feed are, within one transaction.
struct ItemRecognition {
  /// Where an item's article is.
  enum Place {
    /// It is of this feed, which said what the fingerprint tells; it may have called the article something else.
    case own(Int64, fingerprint: Int64?, isRenamed: Bool)
    /// It is of another feed, and this one is known to have it too.
    case shared(Int64)
    /// It is of another feed, or of none.
    case ofOthers(Int64)
  }

  private let database: Database
  private let feed: StoredFeed
  /// What the feed calls its items now; an article of one of these names is no other item.
  private let identifiers: Set<String>

  init(_ database: Database, _ feed: StoredFeed, _ items: [NewItem]) {
    self.database = database
    self.feed = feed
    identifiers = Set(items.map { "\(feed.key)#\($0.key)" })
  }

  /// The article of an item; nil where there is none yet.
  func place(of item: NewItem, _ identifier: String, _ kin: Kinship?, _ kinship: Int64?) throws -> Place? {
    if let place = try place(called: identifier, or: item) { return place }
    if let kin, let kinship, let place = try relative(of: item, kin, kinship) { return renamed(place) }
    guard let link = item.link, item.isLinkUnique else { return nil }
    return try place(at: link, titled: item.title)
  }

  /// Whether the feed has had an item before.
  func knows(_ item: NewItem) throws -> Bool {
    let kin = Kinship(key: item.key, link: item.link, title: item.title)
    return switch try place(of: item, "\(feed.key)#\(item.key)", kin, kin?.number(in: feed.id)) {
    case .own, .shared: true
    case .ofOthers, nil: false
    }
  }

  /// The article of an identifier, or of the same title and one that the item may have had before.
  private func place(called identifier: String, or item: NewItem) throws -> Place? {
    let others = item.otherKeys.prefix(Self.mostKeys).map { "\(feed.key)#\($0)" }
    let padding = repeatElement(identifier, count: Self.mostKeys - others.count)
    let rows = try Row.fetchAll(
      try database.cachedStatement(sql: Self.byIdentifier),
      arguments: StatementArguments([identifier] + others + padding))
    var found: Place?
    for row in rows {
      let name: String = try row.decode(forColumn: "identifier")
      let id: Int64 = try row.decode(forColumn: "id")
      let isSame = name == identifier
      guard try isSame || !identifiers.contains(name) && row.decode(String.self, forColumn: "title") == item.title
      else {
        continue
      }
      let place: Place =
        try row.decode(Bool.self, forColumn: "isShared")
        ? .shared(id)
        : .own(id, fingerprint: try row.decode(forColumn: "itemFingerprint"), isRenamed: !isSame)
      if isSame { return place }
      found = found ?? place
    }
    return found
  }

  /// So many keys that an item may have had are looked for.
  private static let mostKeys = 2
  private static let byIdentifier = """
    SELECT id, identifier, title, itemFingerprint, 0 AS isShared FROM article WHERE identifier IN (?1, ?2, ?3)
    UNION ALL SELECT articleId, alsoIn.identifier, title, NULL, 1 FROM alsoIn JOIN article ON article.id = articleId
      WHERE alsoIn.identifier IN (?1, ?2, ?3)
    """

  private func renamed(_ place: Place) -> Place {
    guard case .own(let id, let fingerprint, _) = place else { return place }
    return .own(id, fingerprint: fingerprint, isRenamed: true)
  }

  /// The article of the same paths and title that the feed called something else.
  ///
  /// One of another host must be of the same day, and gone from the feed.
  private func relative(of item: NewItem, _ kinship: Kinship, _ number: Int64) throws -> Place? {
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id, identifier, link, title, published, itemFingerprint, 0 AS isShared FROM article WHERE kinship = :kinship
          UNION ALL SELECT articleId, alsoIn.identifier, link, title, published, NULL, 1 FROM alsoIn
            JOIN article ON article.id = articleId WHERE alsoIn.kinship = :kinship
          """), arguments: ["kinship": number])
    for row in rows {
      let (identifier, title): (String, String) = (
        try row.decode(forColumn: "identifier"), try row.decode(forColumn: "title")
      )
      guard identifier.hasPrefix(feed.key + "#"), !identifiers.contains(identifier) else { continue }
      let other = Kinship(
        key: String(identifier.dropFirst(feed.key.count + 1)), link: try row.decode(forColumn: "link"), title: title)
      if other?.host != kinship.host {
        guard try row.decode(String?.self, forColumn: "published") == item.published?.description else { continue }
      }
      let id: Int64 = try row.decode(forColumn: "id")
      return try row.decode(Bool.self, forColumn: "isShared")
        ? .shared(id) : .own(id, fingerprint: try row.decode(forColumn: "itemFingerprint"), isRenamed: false)
    }
    return nil
  }

  /// The article at an address, over TLS or not; one of this feed only where it has the same title, as a page may tell one
  /// piece of news after the other.
  private func place(at link: String, titled title: String) throws -> Place? {
    let other = link.hasPrefix("https:") ? "http:" + link.dropFirst(6) : "https:" + link.dropFirst(5)
    let row = try Row.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT id, feedId, identifier, title, itemFingerprint FROM article WHERE address IN (?, ?)
          ORDER BY address = ? DESC LIMIT 1
          """), arguments: [link, other, link])
    guard let row else { return nil }
    let id: Int64 = try row.decode(forColumn: "id")
    guard try row.decode(Int64?.self, forColumn: "feedId") == feed.id else { return .ofOthers(id) }
    guard try row.decode(String.self, forColumn: "title") == title,
      try row.decode(String?.self, forColumn: "identifier").map({ !identifiers.contains($0) }) ?? true
    else { return nil }
    return .own(id, fingerprint: try row.decode(forColumn: "itemFingerprint"), isRenamed: true)
  }
}
