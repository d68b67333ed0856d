/// Keeps, for each change that can be undone, what a feed was, and the rows of what was taken out: of a feed that was given
/// up, and of articles.
///
/// The tables of rows have the columns that the tables they come from had at the time; a migration that adds a column which
/// is to come back adds it to both. `wasThere` is 0 for a feed that was subscribed to.
enum RemovalMigration {
  static let sql = """
    CREATE TABLE feedBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      feedId INTEGER NOT NULL,
      wasThere INTEGER NOT NULL CHECK (wasThere IN (0, 1)),
      name TEXT,
      folders TEXT NOT NULL,
      tags TEXT NOT NULL,
      fetchesPages INTEGER NOT NULL CHECK (fetchesPages IN (0, 1)),
      keptDays INTEGER,
      PRIMARY KEY (changeId, feedId)
    ) WITHOUT ROWID;
    CREATE TABLE removedFeed (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      id INTEGER NOT NULL,
      address TEXT NOT NULL,
      key TEXT NOT NULL,
      title TEXT NOT NULL,
      name TEXT,
      page TEXT,
      folders TEXT NOT NULL,
      tags TEXT NOT NULL,
      fetchesPages INTEGER NOT NULL,
      keptDays INTEGER,
      entityTag TEXT,
      lastModified TEXT,
      contentFingerprint INTEGER,
      tried REAL,
      succeeded REAL,
      failure TEXT,
      failureCount INTEGER NOT NULL,
      next REAL,
      heldUntil REAL,
      isGone INTEGER NOT NULL,
      timeToLive INTEGER,
      PRIMARY KEY (changeId, id)
    ) WITHOUT ROWID;
    CREATE TABLE removedArticle (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      id INTEGER NOT NULL,
      address TEXT,
      identifier TEXT,
      fingerprint INTEGER NOT NULL,
      title TEXT NOT NULL,
      authors TEXT NOT NULL,
      published TEXT,
      dateline TEXT,
      source TEXT NOT NULL,
      added INTEGER NOT NULL,
      day INTEGER NOT NULL,
      isRead INTEGER NOT NULL,
      isStarred INTEGER NOT NULL,
      paragraph INTEGER NOT NULL,
      feedId INTEGER,
      link TEXT,
      itemFingerprint INTEGER,
      wantsPage INTEGER NOT NULL,
      instant INTEGER NOT NULL,
      kinship INTEGER,
      PRIMARY KEY (changeId, id)
    ) WITHOUT ROWID;
    CREATE TABLE removedRevision (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      number INTEGER NOT NULL,
      added INTEGER NOT NULL,
      origin TEXT NOT NULL,
      mediaType TEXT NOT NULL,
      charset TEXT,
      base TEXT,
      bytes BLOB NOT NULL,
      PRIMARY KEY (changeId, articleId, number)
    );
    CREATE TABLE removedTag (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      tag TEXT NOT NULL,
      PRIMARY KEY (changeId, articleId, tag)
    ) WITHOUT ROWID;
    CREATE TABLE removedNote (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      quoted TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (changeId, articleId, quoted)
    ) WITHOUT ROWID;
    CREATE TABLE removedPlace (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      identifier TEXT NOT NULL,
      articleId INTEGER NOT NULL,
      feedId INTEGER NOT NULL,
      fingerprint INTEGER,
      kinship INTEGER,
      PRIMARY KEY (changeId, identifier)
    ) WITHOUT ROWID;
    CREATE TABLE removedEnclosure (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      number INTEGER NOT NULL,
      address TEXT NOT NULL,
      mediaType TEXT,
      length INTEGER,
      title TEXT,
      PRIMARY KEY (changeId, articleId, number)
    ) WITHOUT ROWID;

    UPDATE person SET quoteCount = quoteCount - quotes, articleCount = articleCount - 1
      FROM (SELECT personId, count(*) AS quotes FROM quote JOIN article ON article.id = articleId
        WHERE identifier = 'quotidian#welcome' AND act = 'speech' AND personId IS NOT NULL GROUP BY personId) AS told
      WHERE person.id = told.personId;
    """
}
