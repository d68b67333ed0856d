import Articles
import Foundation
import GRDB

/// Saves what came of fetching a feed, within one transaction.
struct FeedSaving {
  private let database: Database
  private let added: Int64
  /// Whether it comes from another reader, so that what is there stays as the feed itself had it.
  private let isTakenOver: Bool

  init(_ database: Database, instant: Date, isTakenOver: Bool = false) {
    self.database = database
    self.isTakenOver = isTakenOver
    added = Int64(instant.timeIntervalSince1970)
  }

  /// What became of the items, in their order; those whose articles the person had removed are left out.
  func save(_ fetch: FeedFetch) throws -> [SaveOutcome] { try saveEach(fetch).compactMap(\.self) }

  /// What became of each of the items; nil for one whose article the person had removed.
  func saveEach(_ fetch: FeedFetch) throws -> [SaveOutcome?] {
    // A portal that leads everybody to a feed of its own has not become the feed.
    let isOther = try fetch.address != nil && !isSame(fetch)
    let hasOwnTitle = isTakenOver && fetch.feed.state.succeeded != nil
    if !isOther, !hasOwnTitle {
      try database.execute(
        sql: "UPDATE feed SET title = coalesce(?, title), page = coalesce(?, page) WHERE id = ?",
        arguments: [fetch.title, fetch.page, fetch.feed.id])
    }
    if let address = fetch.address, !isOther {
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
    if feed.title != fetch.feed.title { try FeedJournal(database).nameArticles(of: feed.id) }
    try save(fetch.state, of: feed.id)
    return try save(fetch.items, of: feed)
  }

  /// Whether what came from another address has something in common with the feed: its title, or an article.
  private func isSame(_ fetch: FeedFetch) throws -> Bool {
    if fetch.items.isEmpty || fetch.title == fetch.feed.title { return true }
    let hasArticles = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM article WHERE feedId = ?)", arguments: [fetch.feed.id])
    if hasArticles != true { return true }
    let recognition = try ItemRecognition(database, fetch.feed, fetch.items)
    return try fetch.items.contains { try recognition.knows($0) }
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

  /// The last comes first, so that of those of one instant the first has the highest number, by which lists are sorted.
  private func save(_ items: [NewItem], of feed: StoredFeed) throws -> [SaveOutcome?] {
    let recognition = try ItemRecognition(database, feed, items)
    return try items.reversed().map { try save($0, of: feed, recognition) }.reversed()
  }

  private func save(_ item: NewItem, of feed: StoredFeed, _ recognition: ItemRecognition) throws -> SaveOutcome? {
    let identifier = "\(feed.key)#\(item.key)"
    let kinship = item.kinship?.number(in: feed.id)
    switch try recognition.place(of: item, identifier) {
    case .own(let id, let fingerprint, let isRenamed):
      try keep(item.enclosures, of: id)
      if isTakenOver { return .known(id) }
      if fingerprint == item.fingerprint { return .known(id) }
      if isRenamed { try rename(id, identifier) }
      // What another reader had of it is no earlier edition: the feed comes for the first time.
      guard fingerprint != nil else {
        try replace(id, item, kinship)
        return .known(id)
      }
      try revise(id, item, kinship)
      return .revised(id)
    case .shared(let id): return .known(id)
    case .ofOthers(let id):
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO alsoIn VALUES (?, ?, ?, ?, ?)").execute(
        arguments: [identifier, id, feed.id, item.fingerprint, kinship])
      try tag(id, as: feed)
      return .known(id)
    case nil:
      return try recognition.isForgotten(item, identifier) ? nil : .added(try add(item, identifier, kinship, feed))
    }
  }

  /// Calls an article what its feed calls it now.
  private func rename(_ id: Int64, _ identifier: String) throws {
    try database.cachedStatement(sql: "UPDATE OR IGNORE article SET identifier = ? WHERE id = ?").execute(
      arguments: [identifier, id])
  }

  private func add(_ item: NewItem, _ identifier: String, _ kinship: Int64?, _ feed: StoredFeed) throws -> Int64 {
    let published = item.published.map { PublicationInstant.day($0, added: added) }
    try database.cachedStatement(
      sql: """
        INSERT INTO article (address, link, identifier, fingerprint, itemFingerprint, feedId, title, authors, published,
          source, added, wantsPage, day, instant, kinship, awaitsRules)
        VALUES ((SELECT :address WHERE NOT EXISTS (SELECT 1 FROM article WHERE address = :address)), :link, :identifier, 0,
          :fingerprint, :feed, :title, :authors, :published, :source, :added, :wantsPage,
          coalesce(:day, CAST(strftime('%Y%m%d', :added, 'unixepoch') AS INTEGER)), :instant, :kinship, 1)
        """
    ).execute(arguments: [
      "address": item.isLinkUnique ? item.link : nil, "link": item.link, "identifier": identifier,
      "fingerprint": isTakenOver ? nil : item.fingerprint, "feed": feed.id,
      "title": item.title, "authors": JSON.text(item.authors),
      "published": published?.description, "source": feed.title, "added": added,
      "wantsPage": feed.fetchesPages && item.link != nil, "day": published?.number,
      "instant": PublicationInstant.order(of: published, at: item.instant, added: added), "kinship": kinship,
    ])
    let id = database.lastInsertedRowID
    try keep(item.packedInput, item.raw, of: id)
    try keep(item.enclosures, of: id)
    try tag(id, as: feed)
    return id
  }

  /// Puts the tags of a feed on an article.
  private func tag(_ id: Int64, as feed: StoredFeed) throws {
    for tag in feed.tags {
      try database.cachedStatement(sql: "INSERT OR IGNORE INTO articleTag VALUES (?, ?)").execute(arguments: [id, tag])
    }
  }

  /// Takes what the feed says now in the place of what it said; cleaning it is left to later.
  private func revise(_ id: Int64, _ item: NewItem, _ kinship: Int64?) throws {
    try makeRaw(id)
    let published = item.published.map { PublicationInstant.day($0, added: added) }
    try database.cachedStatement(
      sql: """
        UPDATE article SET itemFingerprint = :fingerprint, title = :title, link = coalesce(:link, link),
          published = coalesce(:published, published), day = coalesce(:day, day), instant = coalesce(:instant, instant),
          wantsPage = coalesce((SELECT fetchesPages FROM feed WHERE feed.id = feedId), 0), kinship = :kinship
        WHERE id = :id
        """
    ).execute(arguments: [
      "fingerprint": item.fingerprint, "title": item.title, "link": item.link, "published": published?.description,
      "day": published?.number,
      "instant": published.map { PublicationInstant.order(of: $0, at: item.instant, added: added) }, "kinship": kinship,
      "id": id,
    ])
    try keep(item.packedInput, item.raw, of: id)
  }

  /// Takes what the feed says in the place of what another reader had of it; the page of an article stays.
  private func replace(_ id: Int64, _ item: NewItem, _ kinship: Int64?) throws {
    let newest = try String.fetchOne(
      try database.cachedStatement(
        sql: "SELECT mediaType FROM revision WHERE articleId = ? ORDER BY number DESC LIMIT 1"), arguments: [id])
    guard newest == nil || newest == MediaType.record.rawValue else {
      return try database.cachedStatement(sql: "UPDATE article SET itemFingerprint = ? WHERE id = ?").execute(
        arguments: [item.fingerprint, id])
    }
    try revise(id, item, kinship)
    try database.cachedStatement(
      sql: """
        DELETE FROM revision WHERE articleId = ?1
          AND number < (SELECT max(number) FROM revision WHERE articleId = ?1)
        """
    ).execute(arguments: [id])
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

  /// Keeps the files that belong to an article; what another reader or an earlier edition knew of one is not forgotten.
  private func keep(_ enclosures: [Enclosure], of id: Int64) throws {
    if enclosures.isEmpty { return }
    let known = try self.enclosures(of: id)
    // Another reader may know but one of them, and less of that.
    if known == enclosures || isTakenOver && !known.isEmpty { return }
    let merged = enclosures.map { file in
      let earlier = known.first { $0.address == file.address }
      return Enclosure(
        address: file.address, mediaType: file.mediaType ?? earlier?.mediaType,
        length: file.length ?? earlier?.length, title: file.title ?? earlier?.title)
    }
    try database.cachedStatement(sql: "DELETE FROM enclosure WHERE articleId = ?").execute(arguments: [id])
    for (number, file) in merged.prefix(Self.mostEnclosures).enumerated() {
      try database.cachedStatement(sql: "INSERT INTO enclosure VALUES (?, ?, ?, ?, ?, ?)").execute(
        arguments: [id, number, file.address, file.mediaType, file.length, file.title])
    }
  }

  private func enclosures(of id: Int64) throws -> [Enclosure] {
    let statement = try database.cachedStatement(
      sql: "SELECT address, mediaType, length, title FROM enclosure WHERE articleId = ? ORDER BY number")
    return try Row.fetchAll(statement, arguments: [id]).map { row in
      Enclosure(
        address: try row.decode(forColumn: "address"), mediaType: try row.decode(forColumn: "mediaType"),
        length: try row.decode(forColumn: "length"), title: try row.decode(forColumn: "title"))
    }
  }

  /// No article has more files.
  private static let mostEnclosures = 50

  private func keep(_ input: PackedBytes, _ raw: RawDocument, of id: Int64) throws {
    try RevisionSaving(database).keep(raw, packed: input, at: added, of: id)
  }
}
