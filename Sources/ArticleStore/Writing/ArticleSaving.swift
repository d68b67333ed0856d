import Articles
import Foundation
import GRDB

/// Saves articles within one transaction.
struct ArticleSaving {
  private let database: Database
  private let added: Int64
  private let today: Int

  init(_ database: Database, instant: Date = Date()) throws {
    self.database = database
    added = Int64(instant.timeIntervalSince1970)
    today =
      try Int.fetchOne(
        database, sql: "SELECT CAST(strftime('%Y%m%d', ?, 'unixepoch') AS INTEGER)", arguments: [added]) ?? 0
  }

  func save(_ new: NewArticle) throws -> SaveOutcome {
    if let known = try knownArticle(new) {
      let stored = try Data.fetchOne(
        try database.cachedStatement(sql: "SELECT text FROM body WHERE articleId = ?"), arguments: [known])
      let isSame = stored.flatMap { PackedBytes(stored: $0).text } == new.text
      if isSame { return .known(known) }
      try revise(known, new)
      return .revised(known)
    }
    if let same = try articleWithText(new) { return .known(same) }
    return .added(try add(new))
  }

  private func knownArticle(_ new: NewArticle) throws -> Int64? {
    try statement("SELECT id FROM article WHERE address = ? OR identifier = ? LIMIT 1", [new.address, new.identifier])
  }

  private func articleWithText(_ new: NewArticle) throws -> Int64? {
    try statement(
      "SELECT id FROM article JOIN body ON articleId = id WHERE fingerprint = ? AND unpacked(text) = ? LIMIT 1",
      [new.fingerprint, new.text])
  }

  private func statement(_ sql: String, _ arguments: StatementArguments) throws -> Int64? {
    try Int64.fetchOne(try database.cachedStatement(sql: sql), arguments: arguments)
  }

  /// The number of the newest revision of an article; nil where there is no such article.
  func lastRevision(of id: Int64) throws -> Int? {
    try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT max(number) FROM revision WHERE articleId = ?"), arguments: [id])
  }

  /// Gives an article the text and head that its raw input has when it is cleaned anew.
  func renew(_ renewed: RenewedArticle, as article: Article) throws {
    try set(Content(renewed, article), of: renewed.id)
  }

  private func add(_ new: NewArticle) throws -> Int64 {
    let content = Content(new)
    let head = content.head
    try database.cachedStatement(
      sql: """
        INSERT INTO article (address, identifier, fingerprint, title, authors, published, dateline, source, added, day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      new.address, new.identifier, new.fingerprint, content.title, try JSON.text(head.authors),
      head.published?.description, head.dateline, new.source, added, head.published?.number ?? today,
    ])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "INSERT INTO body VALUES (?, ?, ?)").execute(arguments: [
      id, new.packedText.data, try JSON.text(NotesRecord(head)),
    ])
    try index(id, content)
    try keep(new, of: id, number: 1)
    return id
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
    try keep(new, of: id, number: (lastRevision(of: id) ?? 0) + 1)
  }

  /// What an article says, as its tables have it.
  private struct Content {
    let title: String?
    let head: ArticleHead
    let text: String
    let packedText: PackedBytes

    init(_ new: NewArticle) {
      head = new.article.head
      title = head.title ?? new.article.origin.identifier
      text = new.text
      packedText = new.packedText
    }

    init(_ renewed: RenewedArticle, _ article: Article) {
      head = article.head
      title = head.title
      text = renewed.text
      packedText = renewed.packedText
    }
  }

  /// Gives an article another head and text; an undated one keeps its day.
  private func set(_ content: Content, of id: Int64) throws {
    try ArticleIndex(database).remove(id)
    let head = content.head
    try database.cachedStatement(
      sql: """
        UPDATE article SET fingerprint = ?, title = coalesce(?, title), authors = ?, published = ?, dateline = ?,
          day = coalesce(?, CASE WHEN published IS NULL THEN day END, CAST(strftime('%Y%m%d', added, 'unixepoch') AS INTEGER))
        WHERE id = ?
        """
    ).execute(arguments: [
      Fingerprint.of(content.text), content.title, try JSON.text(head.authors), head.published?.description,
      head.dateline, head.published?.number, id,
    ])
    try database.cachedStatement(sql: "UPDATE body SET text = ?, notes = ? WHERE articleId = ?").execute(arguments: [
      content.packedText.data, try JSON.text(NotesRecord(head)), id,
    ])
    try index(id, content)
  }

  private func index(_ id: Int64, _ content: Content) throws {
    try database.cachedStatement(
      sql:
        "INSERT INTO articleSearch (rowid, title, authors, text) SELECT id, title, authors, ? FROM article WHERE id = ?"
    ).execute(arguments: [content.text, id])
  }

  private func keep(_ new: NewArticle, of id: Int64, number: Int) throws {
    try database.cachedStatement(sql: "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
      id, number, added, new.raw.origin.label, new.form.rawValue, new.packedInput.data,
    ])
  }
}
