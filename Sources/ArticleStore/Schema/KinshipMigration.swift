import GRDB

/// Numbers the kinships of articles (`Kinship`) so that those of one feed are neighbours in the index, and keeps those of
/// articles that are not to come again.
enum KinshipMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(sql: "DROP INDEX articleByKinship; DROP INDEX alsoInByKinship")
    try number(
      database, "SELECT identifier, link, article.title, feedId, key FROM article JOIN feed ON feed.id = feedId",
      "UPDATE article SET kinship = ? WHERE identifier = ?")
    try number(
      database,
      """
      SELECT alsoIn.identifier, link, article.title, alsoIn.feedId, key
      FROM alsoIn JOIN article ON article.id = articleId JOIN feed ON feed.id = alsoIn.feedId
      """, "UPDATE alsoIn SET kinship = ? WHERE identifier = ?")
    try database.execute(
      sql: """
        CREATE INDEX articleByKinship ON article (kinship) WHERE kinship IS NOT NULL;
        CREATE INDEX alsoInByKinship ON alsoIn (kinship) WHERE kinship IS NOT NULL;
        ALTER TABLE forgotten ADD COLUMN kinship INTEGER;
        CREATE INDEX forgottenByKinship ON forgotten (kinship) WHERE kinship IS NOT NULL;
        """)
  }

  private static func number(_ database: Database, _ selection: String, _ change: String) throws {
    let update = try database.makeStatement(sql: change)
    for row in try Row.fetchAll(database, sql: selection) {
      let (identifier, key, title): (String?, String?, String?) = (row["identifier"], row["key"], row["title"])
      let feed: Int64? = row["feedId"]
      guard let feed, let identifier, let key, let title, identifier.hasPrefix(key + "#") else { continue }
      let kinship = Kinship(key: String(identifier.dropFirst(key.count + 1)), link: row["link"], title: title)
      try update.execute(arguments: [kinship?.number(in: feed), identifier])
    }
  }
}
