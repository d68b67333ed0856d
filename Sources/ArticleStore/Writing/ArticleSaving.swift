import Articles
import Foundation
import GRDB

/// Saves articles within one transaction.
struct ArticleSaving {
  private let database: Database
  private let added: Int64
  private let today: Int

  init(_ database: Database, instant: Date) throws {
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

  private func add(_ new: NewArticle) throws -> Int64 {
    let head = new.article.head
    try database.cachedStatement(
      sql: """
        INSERT INTO article (address, identifier, fingerprint, title, authors, published, dateline, source, added, day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      new.address, new.identifier, new.fingerprint, title(new), try JSON.text(head.authors),
      head.published?.description,
      head.dateline, new.source, added, day(head),
    ])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "INSERT INTO body VALUES (?, ?, ?)").execute(arguments: [
      id, new.packedText.data, try JSON.text(NotesRecord(head)),
    ])
    try index(id, new)
    try keep(new, of: id, number: 1)
    return id
  }

  private func revise(_ id: Int64, _ new: NewArticle) throws {
    try ArticleIndex(database).remove(id)
    try AnalysisSaving(database).remove(from: id)
    let head = new.article.head
    try database.cachedStatement(
      sql: """
        UPDATE article SET address = coalesce(?, address), identifier = coalesce(?, identifier), fingerprint = ?,
          title = ?, authors = ?, published = ?, dateline = ?, day = ?, quoteCount = 0, analysedBy = 0 WHERE id = ?
        """
    ).execute(arguments: [
      new.address, new.identifier, new.fingerprint, title(new), try JSON.text(head.authors),
      head.published?.description,
      head.dateline, day(head), id,
    ])
    try database.cachedStatement(sql: "UPDATE body SET text = ?, notes = ? WHERE articleId = ?").execute(arguments: [
      new.packedText.data, try JSON.text(NotesRecord(head)), id,
    ])
    try index(id, new)
    let last = try statement("SELECT max(number) FROM revision WHERE articleId = ?", [id]) ?? 0
    try keep(new, of: id, number: last + 1)
  }

  private func index(_ id: Int64, _ new: NewArticle) throws {
    try database.cachedStatement(sql: "INSERT INTO articleSearch (rowid, title, authors, text) VALUES (?, ?, ?, ?)")
      .execute(arguments: [id, title(new), try JSON.text(new.article.head.authors), new.text])
  }

  private func keep(_ new: NewArticle, of id: Int64, number: Int64) throws {
    try database.cachedStatement(sql: "INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?)").execute(arguments: [
      id, number, added, new.raw.origin.label, new.form.rawValue, new.packedInput.data,
    ])
  }

  private func title(_ new: NewArticle) -> String { new.article.head.title ?? new.article.origin.identifier }

  private func day(_ head: ArticleHead) -> Int {
    head.published?.number ?? today
  }
}
