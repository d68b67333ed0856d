import Articles
import GRDB

/// What people have decided by hand about who is who, and how it is undone.
struct PersonDecisions {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func key(of person: Int64) throws -> String? {
    try String.fetchOne(database, sql: "SELECT key FROM person WHERE id = ?", arguments: [person])
  }

  func isTaken(_ key: String) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM person WHERE key = ?)", arguments: [key]) ?? false
  }

  /// The articles in which a person is quoted.
  func articles(of person: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT DISTINCT articleId FROM castMember WHERE personId = ?", arguments: [person])
  }

  /// Takes a person of some articles for the one of a key, whatever others of the name are; as `isPart` only under other
  /// names where nothing would be left.
  func assign(_ person: Int64, in articles: [Int64], to target: String, isPart: Bool = false) throws {
    let own = try isPart && Set(self.articles(of: person)).isSubset(of: articles) ? key(of: person) : nil
    for article in articles {
      let names = try String.fetchAll(
        database, sql: "SELECT name FROM castMember WHERE articleId = ? AND personId = ?", arguments: [article, person])
      for name in names where own.map({ CastEntry.name(in: $0) != PersonRegister.key(of: name) }) ?? true {
        try database.execute(
          sql: "INSERT OR REPLACE INTO splitPerson VALUES (?, ?, ?)",
          arguments: [PersonRegister.key(of: name), article, target])
      }
    }
  }

  /// Keeps all decisions as they are, to come back to them.
  func remember(_ change: Int64) throws {
    try database.execute(sql: "UPDATE change SET isAboutPeople = 1 WHERE id = ?", arguments: [change])
    try database.execute(
      sql: "INSERT INTO mergeBefore (changeId, key, target) SELECT ?, key, target FROM mergedPerson",
      arguments: [change])
    try database.execute(
      sql: """
        INSERT INTO splitBefore (changeId, articleId, key, target) SELECT ?, articleId, key, target FROM splitPerson
        """, arguments: [change])
  }

  /// Goes back to the decisions before a change, if it was about people.
  func undo(_ change: Int64) throws {
    let isAboutPeople = try Bool.fetchOne(
      database, sql: "SELECT isAboutPeople FROM change WHERE id = ?", arguments: [change])
    guard isAboutPeople == true else { return }
    let decided = try all()
    try database.execute(sql: "DELETE FROM mergedPerson; DELETE FROM splitPerson")
    try database.execute(
      sql: "INSERT INTO mergedPerson SELECT key, target FROM mergeBefore WHERE changeId = ?", arguments: [change])
    try database.execute(
      sql: """
        INSERT INTO splitPerson SELECT key, articleId, target FROM splitBefore JOIN article ON article.id = articleId
        WHERE changeId = ?
        """, arguments: [change])
    try reassign(Set(decided.symmetricDifference(try all()).flatMap { $0.prefix(2) }))
  }

  /// Looks anew whom short names mean, once somebody has the full name in one article alone, or a body its initials.
  func reconsiderShortNames(of person: Person, hasInitials: Bool) throws {
    let joint = PersonIdentity.joint(of: PersonRegister.key(of: person.name), person.kind)
    let family = PersonIdentity.leadingFamily(of: PersonRegister.key(of: person.name), person.kind)
    guard !joint.isEmpty,
      try Int.fetchOne(
        try database.cachedStatement(
          sql: """
            SELECT count(*) FROM (SELECT 1 FROM castMember
              WHERE personId = (SELECT id FROM person WHERE key = ?) AND joinedBy IS NULL
                AND (NOT ? OR traits LIKE '%+%') LIMIT 2)
            """), arguments: [PersonRegister.key(of: person.name), hasInitials]) == 1
    else { return }
    let keys = try String.fetchAll(
      try database.cachedStatement(sql: "SELECT key FROM person WHERE kind = ? AND joint IN (?, ?) AND joint <> ''"),
      arguments: [person.kind.rawValue, joint, family])
    guard keys.count > 1 else { return }
    // Who has a short name has it as their own, or was joined to somebody.
    let joined = try String.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT DISTINCT key FROM person JOIN castMember ON person.id = personId
          WHERE person.kind = ? AND joint IN (?, ?) AND joint <> '' AND joinedBy IS NOT NULL
          """), arguments: [person.kind.rawValue, joint, family])
    try reassign(Set(joined).union(keys.filter(PersonIdentity.mayBeShort)), onlyShort: true)
  }

  /// Gives every cast member of the people of these keys, or every one with a short name, to the person that it is now.
  func reassign(_ keys: Set<String>, onlyShort: Bool = false) throws {
    for key in keys.sorted() {
      if onlyShort {
        try reassignShortNames(of: key)
      } else {
        try move(
          Row.fetchAll(
            try database.cachedStatement(sql: Self.members + " WHERE person.key = ?"), arguments: [key]))
      }
    }
  }

  private static let members = """
    SELECT \(CastEntry.columns), person.id AS id FROM person JOIN castMember ON person.id = personId
    """

  /// Gives the cast members with a short name of one person to the person that each is now.
  ///
  /// Those of one name, role and traits mean the same, so that is found out once for all of them.
  private func reassignShortNames(of key: String) throws {
    let groups = try Row.fetchAll(
      try database.cachedStatement(
        sql: """
          SELECT min(articleId) AS articleId, number, castMember.name AS name, castMember.kind AS kind,
            castMember.role AS role, traits
          FROM person JOIN castMember ON person.id = personId WHERE person.key = ? AND (? OR joinedBy IS NOT NULL)
          GROUP BY castMember.name, castMember.kind, castMember.role, traits
          """), arguments: [key, PersonIdentity.mayBeShort(key)])
    for group in groups {
      let entry = try CastEntry(group)
      guard entry.isShort else { continue }
      let isSplit = try Bool.fetchOne(
        try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM splitPerson WHERE key = ?)"),
        arguments: [entry.key])
      if isSplit != true, try PersonRegister(database).meant(by: entry).key == key { continue }
      try move(
        Row.fetchAll(
          try database.cachedStatement(
            sql: Self.members
              + """
               WHERE person.key = ? AND castMember.name = ? AND castMember.kind = ? AND castMember.role IS ?
                AND traits IS ?
              """),
          arguments: [
            key, entry.person.name, entry.person.kind.rawValue, entry.person.role,
            try group.decode(String?.self, forColumn: "traits"),
          ]))
    }
  }

  /// Gives cast members to the person that each is now.
  private func move(_ members: [Row]) throws {
    let register = PersonRegister(database)
    var touched: Set<Int64> = []
    for member in members {
      let entry = try CastEntry(member)
      let before: Int64 = try member.decode(forColumn: "id")
      let identity = try register.identity(of: entry, besides: try present(besides: entry))
      let now = identity.person
      guard now != before else { continue }
      touched.formUnion([before, now])
      try register.count(of: entry.article, by: -1)
      try database.execute(
        sql: "UPDATE castMember SET personId = ?, joinedBy = ? WHERE articleId = ? AND number = ?",
        arguments: [now, identity.reason?.rawValue, entry.article, entry.number])
      try database.execute(
        sql: "UPDATE quote SET personId = ? WHERE articleId = ? AND speaker = ?",
        arguments: [now, entry.article, entry.number])
      try register.count(of: entry.article, by: 1)
    }
    for person in touched { try register.learnRoleAnew(of: person) }
  }

  /// Who is in the cast of an article besides somebody.
  private func present(besides entry: CastEntry) throws -> PresentCast {
    var present = PresentCast()
    let others = try Row.fetchAll(
      try database.cachedStatement(
        sql: "SELECT personId, name FROM castMember WHERE articleId = ? AND number <> ? AND kind = ?"),
      arguments: [entry.article, entry.number, entry.person.kind.rawValue])
    for other in others {
      present.add(
        try other.decode(forColumn: "personId"), PersonRegister.key(of: try other.decode(forColumn: "name")))
    }
    return present
  }

  /// Every decision, as the words it is made of.
  private func all() throws -> Set<[String]> {
    let merged = try Row.fetchAll(database, sql: "SELECT key, target, '' FROM mergedPerson")
    let split = try Row.fetchAll(database, sql: "SELECT key, target, CAST(articleId AS TEXT) FROM splitPerson")
    return Set(try (merged + split).map { row in try (0..<3).map { try row.decode(atIndex: $0) } })
  }
}
