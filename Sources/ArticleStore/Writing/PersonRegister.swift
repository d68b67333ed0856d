import Articles
import Foundation
import GRDB

/// The people of the whole library: who of an article is who.
struct PersonRegister {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The name that tells a person from others: without case, accents and doubled spaces.
  static func key(of name: String) -> String {
    name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The person of the library that a person of an article is, made where there is none.
  ///
  /// What people split and merged by hand goes before the name. A group is of its article alone: the officials of one
  /// are not those of another.
  func person(for person: Person, in article: Int64) throws -> Int64 {
    var key = Self.key(of: person.name)
    let ownKey = person.kind == .group ? "\(key) (article \(article))" : key
    if let split = try String.fetchOne(
      try database.cachedStatement(sql: "SELECT target FROM splitPerson WHERE key = ? AND articleId = ?"),
      arguments: [key, article])
    {
      key = split
    } else {
      key = ownKey
    }
    if let merged = try String.fetchOne(
      try database.cachedStatement(sql: "SELECT target FROM mergedPerson WHERE key = ?"), arguments: [key])
    {
      key = merged
    }
    if let known = try Int64.fetchOne(
      try database.cachedStatement(sql: "SELECT id FROM person WHERE key = ?"), arguments: [key])
    {
      if let role = person.role {
        try database.cachedStatement(sql: "UPDATE person SET role = ? WHERE id = ? AND role IS NULL").execute(
          arguments: [
            role, known,
          ])
      }
      return known
    }
    return try add(key: key, name: person.name, kind: person.kind.rawValue, role: person.role)
  }

  /// Makes a person of an archive, unless there is one of the key.
  func restore(_ person: ArchivedPerson) throws {
    let isKnown = try Bool.fetchOne(
      try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM person WHERE key = ?)"), arguments: [person.key])
    if isKnown != true { _ = try add(key: person.key, name: person.name, kind: person.kind, role: person.role) }
  }

  private func add(key: String, name: String, kind: String, role: String?) throws -> Int64 {
    try database.cachedStatement(sql: "INSERT INTO person (key, name, kind, role) VALUES (?, ?, ?, ?)").execute(
      arguments: [key, name, kind, role])
    let id = database.lastInsertedRowID
    try database.cachedStatement(sql: "INSERT INTO personSearch (rowid, name) VALUES (?, ?)").execute(
      arguments: [id, name])
    return id
  }

  /// Adds what is said in an article to the counts of its people, or takes them away with −1.
  func count(of article: Int64, by sign: Int) throws {
    try database.cachedStatement(
      sql: """
        UPDATE person SET
          quoteCount = quoteCount + :sign * spoken.quotes,
          articleCount = articleCount + :sign,
          lastDay = CASE WHEN :sign > 0 THEN max(lastDay, spoken.day)
            WHEN lastDay > spoken.day THEN lastDay
            ELSE coalesce((SELECT max(day) FROM quote WHERE personId = person.id AND articleId <> :article AND act = 'speech'), 0) END
        FROM (SELECT personId, count(*) AS quotes, max(day) AS day FROM quote
          WHERE articleId = :article AND personId IS NOT NULL AND act = 'speech' GROUP BY personId) AS spoken
        WHERE person.id = spoken.personId
        """
    ).execute(arguments: ["sign": sign, "article": article])
  }
}
