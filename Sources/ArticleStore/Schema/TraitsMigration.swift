import GRDB

/// Keeps what an article tells of its people, so that a name joins nobody against it, finds whoever was split off by hand
/// by the family name too, and takes the day of adding from quotes of undated articles.
enum TraitsMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE castMember ADD COLUMN traits TEXT;
        UPDATE quote SET day = 0 WHERE articleId IN (SELECT id FROM article WHERE published IS NULL);
        UPDATE person SET lastDay = coalesce(
          (SELECT max(day) FROM quote WHERE personId = person.id AND act = 'speech'), 0)
        WHERE id IN (
          SELECT personId FROM castMember JOIN article ON article.id = articleId WHERE published IS NULL);
        """)
    try JoinMigration.fillJoints(database, keyLike: "% (%)")
  }
}
