import GRDB

/// Keeps by which instant an article is sorted, which other feeds have it, and by what it is known again when what its
/// feed calls it has changed.
///
/// `instant` is in seconds since 1970. `alsoIn` has a row for each feed that has an article besides its own (`feedId`), as
/// that feed calls it. `kinship` is `Kinship`, which `KinshipMigration` fills in.
enum SharingMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE article ADD COLUMN instant INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE article ADD COLUMN kinship INTEGER;
        UPDATE article SET instant = min(coalesce(CAST(strftime('%s', published) AS INTEGER), added), added);
        DROP INDEX articleByDay;
        DROP INDEX unreadByDay;
        DROP INDEX starredByDay;
        CREATE INDEX articleByInstant ON article (instant, id);
        CREATE INDEX unreadByInstant ON article (instant, id) WHERE isRead = 0;
        CREATE INDEX starredByInstant ON article (instant, id) WHERE isStarred = 1;
        CREATE INDEX articleByKinship ON article (kinship) WHERE kinship IS NOT NULL;
        CREATE TABLE alsoIn (
          identifier TEXT PRIMARY KEY,
          articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
          feedId INTEGER NOT NULL REFERENCES feed ON DELETE CASCADE,
          fingerprint INTEGER,
          kinship INTEGER
        ) WITHOUT ROWID;
        CREATE INDEX alsoInByFeed ON alsoIn (feedId, articleId);
        CREATE INDEX alsoInByArticle ON alsoIn (articleId);
        CREATE INDEX alsoInByKinship ON alsoIn (kinship) WHERE kinship IS NOT NULL;
        """)
  }
}
