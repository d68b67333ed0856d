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

  /// Keeps all decisions as they are, to come back to them.
  func remember(_ change: Int64) throws {
    try database.execute(
      sql: "INSERT INTO before SELECT :change, ' merged', key, target FROM mergedPerson", arguments: ["change": change])
    try database.execute(
      sql: """
        INSERT INTO before SELECT :change, ' split', articleId || ' ' || key, target FROM splitPerson
        """, arguments: ["change": change])
    try database.execute(
      sql: "INSERT INTO before VALUES (:change, ' people', '', NULL)", arguments: ["change": change])
  }

  /// Goes back to the decisions before a change, if it was about people.
  func undo(_ change: Int64) throws {
    let isAboutPeople = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM before WHERE changeId = ? AND subject = ' people')",
      arguments: [change])
    guard isAboutPeople == true else { return }
    let decided = try all()
    try database.execute(sql: "DELETE FROM mergedPerson; DELETE FROM splitPerson")
    try database.execute(
      sql: "INSERT INTO mergedPerson SELECT key, value FROM before WHERE changeId = ? AND subject = ' merged'",
      arguments: [change])
    try database.execute(
      sql: """
        INSERT INTO splitPerson SELECT substr(key, instr(key, ' ') + 1), CAST(key AS INTEGER), value
        FROM before WHERE changeId = ? AND subject = ' split' AND CAST(key AS INTEGER) IN (SELECT id FROM article)
        """, arguments: [change])
    try reassign(Set(decided.symmetricDifference(try all()).flatMap { $0.prefix(2) }))
  }

  /// Gives every cast member of the people of these keys to the person that it is now.
  func reassign(_ keys: Set<String>) throws {
    let register = PersonRegister(database)
    for key in keys.sorted() {
      let members = try Row.fetchAll(
        database,
        sql: """
          SELECT articleId, number, castMember.name AS name, castMember.kind AS kind, castMember.role AS role, person.id AS id
          FROM person JOIN castMember ON person.id = personId WHERE person.key = ?
          """, arguments: [key])
      for member in members {
        let article: Int64 = member["articleId"]
        let person = Person(
          name: member["name"], kind: Person.Kind(rawValue: member["kind"]) ?? .person, role: member["role"],
          mentions: [])
        let now = try register.person(for: person, in: article)
        guard now != member["id"] as Int64 else { continue }
        try register.count(of: article, by: -1)
        let place: StatementArguments = [now, article, member["number"] as Int]
        try database.execute(
          sql: "UPDATE castMember SET personId = ? WHERE articleId = ? AND number = ?", arguments: place)
        try database.execute(sql: "UPDATE quote SET personId = ? WHERE articleId = ? AND speaker = ?", arguments: place)
        try register.count(of: article, by: 1)
      }
    }
  }

  /// Every decision, as the words it is made of.
  private func all() throws -> Set<[String]> {
    let merged = try Row.fetchAll(database, sql: "SELECT key, target FROM mergedPerson")
    let split = try Row.fetchAll(database, sql: "SELECT key, target, articleId FROM splitPerson")
    return Set(
      merged.map { [$0["key"], $0["target"]] } + split.map { [$0["key"], $0["target"], "\($0["articleId"] as Int64)"] })
  }
}
