import Articles
import GRDB

/// Whom people took for somebody else by hand.
struct PersonSplits {
  private let database: Database
  private let isAny: Bool

  init(_ database: Database) throws {
    self.database = database
    isAny =
      try Bool.fetchOne(try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM splitPerson)")) ?? false
  }

  /// Who somebody was said to be in their article, under this name or a shorter or longer form of it.
  func target(of entry: CastEntry) throws -> String? {
    guard isAny else { return nil }
    let splits = try Row.fetchAll(
      try database.cachedStatement(sql: "SELECT key, target FROM splitPerson WHERE articleId = ?"),
      arguments: [entry.article]
    ).map {
      (key: try $0.decode(String.self, forColumn: "key"), target: try $0.decode(String.self, forColumn: "target"))
    }
    if let own = splits.first(where: { $0.key == entry.key }) { return own.target }
    guard entry.person.kind == .person else { return nil }
    let forms = splits.filter {
      PersonIdentity.hasInFull($0.key, entry.key) || PersonIdentity.hasInFull(entry.key, $0.key)
    }
    return Set(forms.map(\.target)).count == 1 ? forms[0].target : nil
  }

  /// Who somebody is whose name was said to be that of another elsewhere: whom a short name alone was taken for, or who
  /// has that role.
  func targetElsewhere(of entry: CastEntry) throws -> String? {
    guard isAny else { return nil }
    let targets = try String.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT target FROM splitPerson WHERE key = ?1 AND target <> ?1 GROUP BY target HAVING min(articleId) < ?2
          """), arguments: [entry.key, entry.article])
    let identity = PersonIdentity(database)
    let known = try targets.compactMap { target in
      try Int64.fetchOne(
        try database.cachedStatement(sql: "SELECT id FROM person WHERE key = ?"), arguments: [target]
      ).map { (key: target, traits: try identity.traits(of: $0, target, entry.person.kind)) }
    }.filter { !entry.traits.speakAgainst($0.traits) }
    if let fitting = known.first(where: { entry.traits.fit($0.traits) }), !entry.isShort {
      // Not where whoever has the name is said to be the same.
      let own = try Int64.fetchOne(
        try database.cachedStatement(sql: "SELECT id FROM person WHERE key = ?"), arguments: [entry.key])
      let traits = try own.map { try identity.traits(of: $0, entry.key, entry.person.kind) }
      return traits.map { entry.traits.fit($0) } == true ? nil : fitting.key
    }
    guard entry.isShort, known.count == 1 else { return nil }
    return try isMostlyJoined(entry) ? nil : known[0].key
  }

  /// Whether more articles before one have the short name for whoever has it in full than were taken from them.
  private func isMostlyJoined(_ entry: CastEntry) throws -> Bool {
    let split = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT count(*) FROM splitPerson WHERE key = ?"), arguments: [entry.key])
    let joined = try Int.fetchOne(
      try database.cachedStatement(
        sql: """
          SELECT count(*) FROM person JOIN castMember ON personId = person.id
          WHERE joint = ? AND person.kind = 'person' AND joint <> '' AND joinedBy IN ('familyName', 'role')
            AND castMember.name = ? AND articleId < ?
          """),
      arguments: [PersonIdentity.joint(of: entry.key, .person), entry.person.name, entry.article])
    return (joined ?? 0) > (split ?? 0)
  }
}
