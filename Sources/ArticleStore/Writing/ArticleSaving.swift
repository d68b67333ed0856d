import Articles
import Foundation
import GRDB

/// Saves articles within one transaction.
struct ArticleSaving {
  private let database: Database
  private let added: Int64

  init(_ database: Database, instant: Date = Date()) {
    self.database = database
    added = Int64(instant.timeIntervalSince1970)
  }

  func save(_ new: NewArticle) throws -> SaveOutcome {
    if let known = try number(at: new.address, or: new.identifier) {
      if try says(known, new.text) { return .known(known) }
      try revise(known, new)
      return .revised(known)
    }
    if let same = try number(of: new.text, new.fingerprint, Printing(new)) { return .known(same) }
    return .added(try add(new))
  }

  /// Whether an article is there with this text.
  func has(_ new: NewArticle) throws -> Bool {
    if let known = try number(at: new.address, or: new.identifier) { return try says(known, new.text) }
    return try number(of: new.text, new.fingerprint, Printing(new)) != nil
  }

  private func says(_ article: Int64, _ text: String) throws -> Bool {
    let stored = try Data.fetchOne(
      try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?"), arguments: [article])
    return stored.flatMap { PackedBytes(stored: $0).text } == text
  }

  /// The article that an archived one is, if it is there.
  func known(_ article: ArchivedArticle) throws -> Int64? {
    try number(at: article.url, or: article.id)
      ?? article.text.flatMap { try number(of: $0, Fingerprint.of($0), Printing(article)) }
  }

  private func number(at address: String?, or identifier: String?) throws -> Int64? {
    try statement("SELECT id FROM article WHERE address = ? OR identifier = ? LIMIT 1", [address, identifier])
  }

  /// The article with a text, unless that of another paper has it too.
  private func number(of text: String, _ fingerprint: Int64, _ printing: Printing) throws -> Int64? {
    let alike = try Row.fetchCursor(
      try database.cachedStatement(sql: "SELECT id, address, source, title FROM article WHERE fingerprint = ?"),
      arguments: [fingerprint])
    // Its text is read only of one that would be it: of the copies in other papers there may be many.
    while let row = try alike.next() {
      let id: Int64 = try row.decode(forColumn: "id")
      if try !printing.isFurther(than: Printing(row)), try says(id, text) { return id }
    }
    return nil
  }

  private func statement(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The number of the newest revision of an article; nil where there is no such article.
  func lastRevision(of id: Int64) throws -> Int? {
    try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT max(number) FROM revision WHERE articleId = ?"), arguments: [id])
  }

  /// The version of the engine that found the quotes of an article; 0 where none did.
  func engine(of id: Int64) throws -> Int {
    try Int.fetchOne(try database.cachedStatement(sql: "SELECT analysedBy FROM article WHERE id = ?"), arguments: [id])
      ?? 0
  }

  /// Gives an article the text and head that its raw input has when it is cleaned anew.
  func renew(_ renewed: RenewedArticle, as article: Article) throws {
    try set(Content(renewed, article), of: renewed.id)
  }

  /// Has an article whose input cannot be read wait no longer; it keeps what it has.
  func giveUp(_ id: Int64, engine: Int) throws {
    try database.cachedStatement(sql: "UPDATE article SET analysedBy = ? WHERE id = ?").execute(arguments: [engine, id])
  }

  /// Puts an article of an archive in, with all its inputs; marks and quotes are not its business.
  func restore(_ article: ArchivedArticle) throws -> Int64 {
    let text = article.text ?? ""
    let content = Content(
      title: article.title, article.analysis.article, text: text, packedText: PackedBytes(Array(text.utf8)),
      sketch: ReportSketch(of: text.utf8), knowsForms: false)
    let id = try insert(
      content, address: article.url, identifier: article.id, publication: article.source, at: article.added,
      order: article.instant)
    if article.text != nil { try insertText(content, of: id) }
    try database.cachedStatement(
      sql: """
        UPDATE article SET link = ?, itemFingerprint = ?, feedId = (SELECT id FROM feed WHERE key = ?) WHERE id = ?
        """
    ).execute(arguments: [article.link, article.itemFingerprint, article.feed, id])
    for place in article.alsoIn ?? [] {
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO alsoIn SELECT ?, ?, id, ?, NULL FROM feed WHERE key = ?"
      ).execute(arguments: [place.id, id, place.itemFingerprint, place.feed])
    }
    for revision in article.revisions {
      let raw = revision.document
      try RevisionSaving(database).keep(raw, packed: PackedBytes(raw.bytes), at: revision.added, of: id)
    }
    return id
  }

  private func add(_ new: NewArticle) throws -> Int64 {
    let id = try insert(
      Content(new), address: new.address, identifier: new.identifier, publication: new.publication, at: added)
    try insertText(Content(new), of: id)
    try RevisionSaving(database).keep(new.raw, packed: new.packedInput, at: added, of: id)
    return id
  }

  private func insert(
    _ content: Content, address: String?, identifier: String?, publication: String, at instant: Int64,
    order: Int64? = nil
  ) throws -> Int64 {
    let head = content.head
    let published = head.published.map { PublicationInstant.day($0, added: instant) }
    try database.cachedStatement(
      sql: """
        INSERT INTO article (address, identifier, fingerprint, title, authors, published, dateline, source, added, day,
          instant)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, CAST(strftime('%Y%m%d', ?, 'unixepoch') AS INTEGER)), ?)
        """
    ).execute(arguments: [
      address, identifier, Fingerprint.of(content.text), content.title, JSON.text(head.authors),
      published?.description, head.dateline, publication, instant, published?.number, instant,
      order ?? PublicationInstant.order(of: published, added: instant),
    ])
    return database.lastInsertedRowID
  }

  /// Gives an article its text, and has its words found; it has none yet.
  private func insertText(_ content: Content, of id: Int64) throws {
    let values: StatementArguments = [
      content.packedText.data, content.notes.text, SpanList.text(content.paragraphs),
      RemovedRecord.packed(content.removed), id,
    ]
    // Not by one statement that may do either: that has the full-text tables write what they gather.
    try database.cachedStatement(
      sql: "UPDATE body SET text = ?, notes = ?, paragraphs = ?, removed = ? WHERE articleId = ?"
    ).execute(arguments: values)
    if database.changesCount == 0 {
      try database.cachedStatement(
        sql: "INSERT INTO body (text, notes, paragraphs, removed, articleId) VALUES (?, ?, ?, ?, ?)"
      ).execute(arguments: values)
    }
    let head = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT title, authors FROM article WHERE id = ?"), arguments: [id])
    try database.cachedStatement(sql: "INSERT INTO articleSearch (rowid, title, authors, text) VALUES (?, ?, ?, ?)")
      .execute(arguments: [
        id, try head?.decode(String.self, forColumn: "title"), try head?.decode(String.self, forColumn: "authors"),
        content.text,
      ])
    try ReportRegister(database).enter(id, content.sketch)
  }

  private func revise(_ id: Int64, _ new: NewArticle) throws {
    try AnalysisSaving(database).remove(from: id)
    try set(Content(new), of: id)
    try database.cachedStatement(
      sql: """
        UPDATE article SET address = coalesce(?, address), identifier = coalesce(?, identifier), quoteCount = 0,
          analysedBy = 0 WHERE id = ?
        """
    ).execute(arguments: [new.address, new.identifier, id])
    try RevisionSaving(database).keep(new.raw, packed: new.packedInput, at: added, of: id)
  }

  /// Gives an article another head and text; an undated one keeps its day, and one of a feed that which the feed said
  /// where the new text says none, as pages of items may.
  private func set(_ content: Content, of id: Int64) throws {
    try ArticleIndex(database).remove(id)
    let head = content.head
    let added = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT added FROM article WHERE id = ?"), arguments: [id])
    let published = head.published.map { PublicationInstant.day($0, added: added ?? self.added) }
    let date = published?.description
    try database.cachedStatement(
      sql: """
        UPDATE article SET fingerprint = ?, title = coalesce(?, title), authors = ?,
          published = coalesce(?, CASE WHEN feedId IS NOT NULL THEN published END), dateline = ?,
          day = coalesce(?, CASE WHEN published IS NULL OR feedId IS NOT NULL THEN day END,
            CAST(strftime('%Y%m%d', added, 'unixepoch') AS INTEGER)),
          instant = CASE WHEN published IS ? OR ? IS NULL AND feedId IS NOT NULL THEN instant ELSE ? END
        WHERE id = ?
        """
    ).execute(arguments: [
      Fingerprint.of(content.text), content.title, JSON.text(head.authors), date, head.dateline, published?.number,
      date, date, PublicationInstant.order(of: published, added: added ?? self.added), id,
    ])
    try insertText(content, of: id)
  }
}

/// What an article says, as its tables have it.
private struct Content {
  let title: String?
  let head: ArticleHead
  let text: String
  let packedText: PackedBytes
  let sketch: ReportSketch
  let notes: NotesRecord
  let paragraphs: [TextSpan]
  let removed: [RemovedText]

  init(
    title: String?, _ article: Article, text: String, packedText: PackedBytes, sketch: ReportSketch,
    knowsForms: Bool = true
  ) {
    self.title = title
    self.text = text
    self.packedText = packedText
    self.sketch = sketch
    head = article.head
    notes = NotesRecord(article, knowsForms: knowsForms)
    paragraphs = article.paragraphs
    removed = article.removed
  }

  init(_ new: NewArticle) {
    self.init(title: new.title, new.article, text: new.text, packedText: new.packedText, sketch: new.sketch)
  }

  init(_ renewed: RenewedArticle, _ article: Article) {
    self.init(
      title: article.head.title, article, text: renewed.text, packedText: renewed.packedText, sketch: renewed.sketch)
  }
}
