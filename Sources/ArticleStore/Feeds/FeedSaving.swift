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

  func save(_ state: FeedState, of feed: Int64) throws {
    try database.cachedStatement(
      sql: """
        UPDATE feed SET entityTag = ?, lastModified = ?, contentFingerprint = ?, tried = ?, succeeded = ?, failure = ?,
          failureCount = ?, next = ?, heldUntil = ?, isGone = ? WHERE id = ?
        """
    ).execute(arguments: [
      state.entityTag, state.lastModified, state.contentFingerprint, state.tried?.timeIntervalSince1970,
      state.succeeded?.timeIntervalSince1970, state.failure, state.failureCount, state.next?.timeIntervalSince1970,
      state.heldUntil?.timeIntervalSince1970, state.isGone, feed,
    ])
  }

  /// What became of an item; nil when the person had its article removed.
  func save(_ item: NewItem, of feed: StoredFeed) throws -> SaveOutcome? {
    let identifier = "\(feed.key)#\(item.key)"
    let known = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT id, itemFingerprint FROM article WHERE identifier = ?"),
      arguments: [identifier])
    if let known {
      let id: Int64 = known["id"]
      if known["itemFingerprint"] == item.fingerprint { return .known(id) }
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
          source, added, day)
        VALUES (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, coalesce(?, CAST(strftime('%Y%m%d', ?, 'unixepoch') AS INTEGER)))
        """
    ).execute(arguments: [
      item.isLinkUnique ? item.link : nil, item.link, identifier, item.fingerprint, feed.id, item.title,
      try JSON.text(item.authors), item.published?.description, feed.title, added, item.published?.number, added,
    ])
    let id = database.lastInsertedRowID
    try keep(item, of: id)
    for tag in feed.tags {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO articleTag VALUES (?, ?)").execute(arguments: [id, tag])
    }
    return id
  }

  /// Takes what the feed says now in the place of what it said; cleaning it is left to later.
  private func revise(_ id: Int64, _ item: NewItem) throws {
    try ArticleIndex(database).remove(id)
    try AnalysisSaving(database).remove(from: id)
    try database.cachedStatement(sql: "DELETE FROM body WHERE articleId = ?").execute(arguments: [id])
    try database.cachedStatement(
      sql: """
        UPDATE article SET itemFingerprint = ?, title = ?, link = coalesce(?, link), quoteCount = 0, analysedBy = 0
        WHERE id = ?
        """
    ).execute(arguments: [item.fingerprint, item.title, item.link, id])
    try keep(item, of: id)
  }

  private func keep(_ item: NewItem, of id: Int64) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO revision
          VALUES (:id, (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE articleId = :id), :added, :origin, :form, :bytes)
        """
    ).execute(arguments: [
      "id": id, "added": added, "origin": item.link ?? item.title, "form": item.form.rawValue,
      "bytes": item.packedInput.data,
    ])
  }
}
