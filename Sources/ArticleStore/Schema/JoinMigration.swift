import Articles
import GRDB

/// What joins the names of a person: the family name or the initials of everyone, and why a cast member has another name.
enum JoinMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE person ADD COLUMN joint TEXT NOT NULL DEFAULT '';
        ALTER TABLE person ADD COLUMN roleDay INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE castMember ADD COLUMN joinedBy TEXT;
        CREATE INDEX personByJoint ON person (joint, kind) WHERE joint <> '';
        """)
    try fillJoints(database)
  }

  /// Writes anew what joins the names of people, those that have a key of a form.
  static func fillJoints(_ database: Database, keyLike form: String = "%") throws {
    let people = try Row.fetchAll(
      database, sql: "SELECT id, key, kind FROM person WHERE key LIKE ? AND kind <> 'group'", arguments: [form])
    for row in people {
      let key: String? = row["key"]
      let kind: String? = row["kind"]
      guard let key, let kind = kind.flatMap(Person.Kind.init) else { continue }
      try database.execute(
        sql: "UPDATE person SET joint = ? WHERE id = ?",
        arguments: [PersonIdentity.joint(of: key, kind), row["id"] as Int64?])
    }
  }
}
