/// Keeps what a server had of feeds and articles when both were last the same: what differs from it was changed since, here
/// or there.
///
/// A row of `serverFeed` without a feed is one that the person gave up here.
enum ServerMigration {
  static let sql = """
    CREATE TABLE serverFeed (
      stream TEXT PRIMARY KEY,
      feedId INTEGER REFERENCES feed ON DELETE SET NULL,
      title TEXT NOT NULL,
      folder TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX serverFeedByFeed ON serverFeed (feedId);
    CREATE TABLE serverArticle (
      item INTEGER PRIMARY KEY,
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      isRead INTEGER NOT NULL,
      isStarred INTEGER NOT NULL
    );
    CREATE INDEX serverArticleByArticle ON serverArticle (articleId);
    CREATE TABLE server (address TEXT PRIMARY KEY, newest INTEGER NOT NULL) WITHOUT ROWID;
    """
}
