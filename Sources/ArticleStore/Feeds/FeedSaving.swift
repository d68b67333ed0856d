import Articles
import Foundation
import GRDB

/// Saves what came of fetching a feed, within one transaction.
struct FeedSaving {
  private let database: Database
  private let added: Int64

  init(_ database: Database, instant: Date) {
    self.database = database
    added = Int64(instant.timeIntervalSince1970)
  }

  func save(_ fetch: FeedFetch) throws -> [SaveOutcome] {
    try database.execute(
      sql: "UPDATE feed SET title = coalesce(?, title), page = coalesce(?, page) WHERE id = ?",
      arguments: [fetch.title, fetch.page, fetch.feed.id])
    if let address = fetch.address {
      // Somebody may be subscribed to the new address too; then the old one goes on redirecting.
      try database.execute(
        sql: "UPDATE OR IGNORE feed SET address = ? WHERE id = ?", arguments: [address, fetch.feed.id])
    }
    // The person may have given it up meanwhile.
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT \(StoredFeed.columns) FROM feed WHERE id = ?", arguments: [fetch.feed.id])
    else { return [] }
    let feed = try StoredFeed(row)
    try save(fetch.state, of: feed.id)
    return try fetch.items.compactMap { try save($0, of: feed) }
  }

  private func save(_ state: FeedState, of feed: Int64) throws {
    try database.cachedStatement(
      sql: """
        UPDATE feed SET entityTag = ?, lastModified = ?, contentFingerprint = ?, timeToLive = ?, tried = ?,
          succeeded = ?, failure = ?, failureCount = ?, next = ?, heldUntil = ?, isGone = ? WHERE id = ?
        """
    ).execute(arguments: [
      state.entityTag, state.lastModified, state.contentFingerprint, state.timeToLive?.components.seconds,
      state.tried?.timeIntervalSince1970, state.succeeded?.timeIntervalSince1970, state.failure, state.failureCount,
      state.next?.timeIntervalSince1970,
      state.heldUntil?.timeIntervalSince1970, state.isGone, feed,
    ])
  }

  /// What became of an item; nil when the person had its article removed.
  private func save(_ item: NewItem, of feed: StoredFeed) throws -> SaveOutcome? {
    let identifier = "\(feed.key)#\(item.key)"
    let known = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT id, itemFingerprint FROM article WHERE identifier = ?"),
      arguments: [identifier])
    if let known {
      let id: Int64 = try known.decode(forColumn: "id")
      if try known.decode(Int64?.self, forColumn: "itemFingerprint") == item.fingerprint { return .known(id) }
      try revise(id, item)
      return .revised(id)
    }
    if try isForgotten(identifier) { return nil }
    if let link = item.link, item.isLinkUnique, let same = try number(at: link) { return .known(same) }
    return .added(try add(item, identifier, feed))
  }

  private func isForgotten(_ identifier: String) throws -> Bool {
    try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM forgotten WHERE identifier = ?)"),
      arguments: [identifier]) ?? false
  }

  private func number(at address: String) throws -> Int64? {
    try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM article WHERE address = ?"), arguments: [address])
  }

  private func add(_ item: NewItem, _ identifier: String, _ feed: StoredFeed) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO article (address, link, identifier, fingerprint, itemFingerprint, feedId, title, authors, published,
          source, added, wantsPage, day)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, CAST(strftime('%Y%m%d', ?, 'unixepoch') AS INTEGER)))
        """
    ).execute(arguments: [
      item.isLinkUnique ? item.link : nil, item.link, identifier, item.fingerprint, feed.id, item.title,
      try JSON.text(item.authors), item.published?.description, feed.title, added,
      feed.fetchesPages && item.link != nil, item.published?.number, added,
    ])
    let id = database.lastInsertedRowID
    try keep(item.packedInput, item.raw, of: id)
    for tag in feed.tags {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO articleTag VALUES (?, ?)").execute(arguments: [id, tag])
    }
    return id
  }

  /// Takes what the feed says now in the place of what it said; cleaning it is left to later.
  private func revise(_ id: Int64, _ item: NewItem) throws {
    try makeRaw(id)
    try database.cachedStatement(
      sql: """
        UPDATE article SET itemFingerprint = ?, title = ?, link = coalesce(?, link),
          wantsPage = coalesce((SELECT fetchesPages FROM feed WHERE feed.id = feedId), 0)
        WHERE id = ?
        """
    ).execute(arguments: [item.fingerprint, item.title, item.link, id])
    try keep(item.packedInput, item.raw, of: id)
  }

  /// Takes the text and the quotes of an article out, so that it is cleaned anew.
  private func makeRaw(_ id: Int64) throws {
    try ArticleIndex(database).remove(id)
    try AnalysisSaving(database).remove(from: id)
    try database.cachedStatement(sql: "DELETE FROM body WHERE articleId = ?").execute(arguments: [id])
    try database.cachedStatement(sql: "UPDATE article SET quoteCount = 0, analysedBy = 0 WHERE id = ?").execute(
      arguments: [id])
  }

  /// Saves the page of an article as its newest input; without one the article stays what its feed says.
  func savePage(_ page: (raw: RawDocument, packed: PackedBytes)?, of id: Int64) throws {
    try database.execute(sql: "UPDATE article SET wantsPage = 0 WHERE id = ?", arguments: [id])
    guard let page, database.changesCount > 0 else { return }
    try makeRaw(id)
    try keep(page.packed, page.raw, of: id)
  }

  private func keep(_ input: PackedBytes, _ raw: RawDocument, of id: Int64) throws {
    try RevisionSaving(database).keep(raw, packed: input, at: added, of: id)
  }
}
