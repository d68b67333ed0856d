import Articles
import GRDB

/// Finds the articles of a library that the items of a feed are, within one transaction.
final class ItemRecognition {
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
  private let items: [NewItem]
  /// Whether the library has nothing that this feed ever named, so that there is nothing to look for.
  private let isNew: Bool
  /// What the feed calls its items now; an article of one of these names is no other item.
  private lazy var identifiers = Set(items.map { "\(feed.key)#\($0.key)" })

  init(_ database: Database, _ feed: StoredFeed, _ items: [NewItem]) throws {
    self.database = database
    self.feed = feed
    self.items = items
    // The names of a feed begin with its key and `#`, which `$` follows.
    let hasNames = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM article WHERE identifier > ?1 || '#' AND identifier < ?1 || '$')
          OR EXISTS (SELECT 1 FROM alsoIn WHERE identifier > ?1 || '#' AND identifier < ?1 || '$')
          OR EXISTS (SELECT 1 FROM forgotten WHERE identifier > ?1 || '#' AND identifier < ?1 || '$')
        """, arguments: [feed.key])
    isNew = hasNames == false && Set(items.map(\.key)).count == items.count
  }

  /// The article of an item; nil where there is none yet.
  func place(of item: NewItem, _ identifier: String) throws -> Place? {
    if !isNew {
      if let place = try place(called: identifier) ?? place(calledBefore: item) { return place }
      if let place = try relative(of: item) { return renamed(place) }
    }
    guard let link = item.link, item.isLinkUnique else { return nil }
    return try place(at: link, titled: item.title)
  }

  /// Whether the article of an item was removed, and is not to come again, by whatever name.
  func isForgotten(_ item: NewItem, _ identifier: String) throws -> Bool {
    if isNew { return false }
    let names = try String.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT identifier FROM forgotten WHERE identifier = ?1
          UNION ALL SELECT identifier FROM forgotten WHERE kinship = ?2
          """), arguments: [identifier, item.kinship?.number(in: feed.id)])
    // One that the feed still names otherwise is another item.
    return names.contains { $0 == identifier || !identifiers.contains($0) }
  }

  /// Whether the feed has had an item before.
  func knows(_ item: NewItem) throws -> Bool {
    switch try place(of: item, "\(feed.key)#\(item.key)") {
    case .own, .shared: true
    case .ofOthers, nil: false
    }
  }

  private func place(called identifier: String) throws -> Place? {
    let own = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT id, itemFingerprint FROM article WHERE identifier = ?"),
      arguments: [identifier])
    if let own {
      return .own(
        try own.decode(forColumn: "id"), fingerprint: try own.decode(forColumn: "itemFingerprint"), isRenamed: false)
    }
    let statement = try database.cachedStatement(sql: "SELECT articleId FROM alsoIn WHERE identifier = ?")
    return try Int64.fetchOne(statement, arguments: [identifier]).map { .shared($0) }
  }

  /// The article of the same title and of a name that the item may have had before.
  private func place(calledBefore item: NewItem) throws -> Place? {
    for key in item.otherKeys.prefix(Self.mostKeys) {
      let name = "\(feed.key)#\(key)"
      guard let place = try place(called: name), !identifiers.contains(name), try title(of: place) == item.title else {
        continue
      }
      return renamed(place)
    }
    return nil
  }

  private func title(of place: Place) throws -> String? {
    switch place {
    case .own(let id, _, _), .shared(let id), .ofOthers(let id):
      try String.fetchOne(
        try database.cachedStatement(sql: "SELECT title FROM article WHERE id = ?"), arguments: [id])
    }
  }

  /// So many keys that an item may have had are looked for.
  private static let mostKeys = 2

  private func renamed(_ place: Place) -> Place {
    guard case .own(let id, let fingerprint, _) = place else { return place }
    return .own(id, fingerprint: fingerprint, isRenamed: true)
  }

  /// The article of the same paths and title that the feed called something else.
  ///
  /// One of another host must be of the same day, and gone from the feed.
  private func relative(of item: NewItem) throws -> Place? {
    guard let kinship = item.kinship else { return nil }
    let rows = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT id, identifier, link, title, published, itemFingerprint, 0 AS isShared FROM article WHERE kinship = :kinship
          UNION ALL SELECT articleId, alsoIn.identifier, link, title, published, NULL, 1 FROM alsoIn
            JOIN article ON article.id = articleId WHERE alsoIn.kinship = :kinship
          """), arguments: ["kinship": kinship.number(in: feed.id)])
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
