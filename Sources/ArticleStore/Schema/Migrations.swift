import GRDB

/// The history of the library's tables.
///
/// A migration that has been released is never edited; what changes is appended.
enum Migrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in all { migrator.registerMigration(migration.name, migrate: migration.body) }
    return migrator
  }

  /// The names of all migrations, the oldest first.
  static var names: [String] { all.map(\.name) }

  /// The name of the newest migration.
  static var newest: String { names[names.count - 1] }

  private typealias Migration = (name: String, body: @Sendable (Database) throws -> Void)

  private static let all: [Migration] = [
    migration("articles", articles), migration("quotes and people", quotesAndPeople), migration("marks", marks),
    migration("reindexing", reindexing), migration("feeds", feeds), migration("articles of people", articlesOfPeople),
    migration("feeds that say how long they hold", timesToLive),
    migration("journal of marks", JournalMigration.sql), ("origins of inputs", OriginMigration.run),
    ("paragraphs and removed text", ParagraphMigration.run), migration("statements of quotes", statements),
    ("names that mean the same", JoinMigration.run), ("instants and articles of several feeds", SharingMigration.run),
    ("kinships side by side", KinshipMigration.run),
    migration("enclosures and downloads", MediaMigration.sql), migration("rules for what comes in", RuleMigration.sql),
    migration("feeds and articles of servers", ServerMigration.sql),
    ("words that come again", RecognitionMigration.run),
    migration("reports that come again", ReportMigration.sql),
    migration("what was removed and changed", RemovalMigration.sql),
    migration("engines of quotes", engines),
    ("what articles tell of people", TraitsMigration.run),
  ]

  private static func migration(_ name: String, _ sql: String) -> Migration { (name, { try $0.execute(sql: sql) }) }

  /// How words are told in all full-text tables: stems, accents folded.
  private static let words = "porter unicode61 remove_diacritics 2"

  /// `day` is what the list sorts by: the day of publication, or that of adding where there is none, as yyyymmdd.
  ///
  /// Texts and raw inputs are `PackedBytes`. `analysedBy` is the version of the engine that found the quotes, 0 before.
  private static let articles = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      address TEXT UNIQUE,
      identifier TEXT UNIQUE,
      fingerprint INTEGER NOT NULL,
      title TEXT NOT NULL,
      authors TEXT NOT NULL,
      published TEXT,
      dateline TEXT,
      source TEXT NOT NULL,
      added INTEGER NOT NULL,
      day INTEGER NOT NULL,
      quoteCount INTEGER NOT NULL DEFAULT 0,
      analysedBy INTEGER NOT NULL DEFAULT 0,
      isRead INTEGER NOT NULL DEFAULT 0,
      isStarred INTEGER NOT NULL DEFAULT 0,
      paragraph INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX articleByDay ON article (day, id);
    CREATE INDEX articleBySource ON article (source COLLATE NOCASE, id);
    CREATE INDEX articleByTitle ON article (title COLLATE NOCASE, id);
    CREATE INDEX articleByQuotes ON article (quoteCount, id);
    CREATE INDEX articleByFingerprint ON article (fingerprint);
    CREATE INDEX unreadByDay ON article (day, id) WHERE isRead = 0;
    CREATE INDEX starredByDay ON article (day, id) WHERE isStarred = 1;
    CREATE INDEX articleToAnalyse ON article (analysedBy, id);
    CREATE TABLE body (
      articleId INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      text BLOB NOT NULL,
      notes TEXT NOT NULL
    );
    CREATE TABLE revision (
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      added INTEGER NOT NULL,
      origin TEXT NOT NULL,
      form TEXT NOT NULL,
      bytes BLOB NOT NULL,
      PRIMARY KEY (articleId, number)
    );
    CREATE VIEW searchedArticle AS
      SELECT article.id AS id, title, authors, unpacked(text) AS text FROM article JOIN body ON body.articleId = article.id;
    CREATE VIRTUAL TABLE articleSearch USING fts5(
      title, authors, text, content = 'searchedArticle', content_rowid = 'id', tokenize = '\(words)');
    """

  /// `key` is the folded name, with a number behind it where the person was split off by hand.
  private static let quotesAndPeople = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      role TEXT,
      quoteCount INTEGER NOT NULL DEFAULT 0,
      articleCount INTEGER NOT NULL DEFAULT 0,
      lastDay INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX personByQuotes ON person (quoteCount, id);
    CREATE VIRTUAL TABLE personSearch USING fts5(
      name, content = 'person', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
    CREATE TABLE castMember (
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      personId INTEGER NOT NULL REFERENCES person,
      name TEXT NOT NULL,
      kind TEXT NOT NULL,
      role TEXT,
      mentions TEXT NOT NULL,
      PRIMARY KEY (articleId, number)
    ) WITHOUT ROWID;
    CREATE INDEX castMemberByPerson ON castMember (personId, articleId);
    CREATE TABLE quote (
      id INTEGER PRIMARY KEY,
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      act TEXT NOT NULL,
      text TEXT NOT NULL,
      spans TEXT NOT NULL,
      speaker INTEGER,
      personId INTEGER REFERENCES person,
      confidence REAL NOT NULL,
      day INTEGER NOT NULL
    );
    CREATE INDEX quoteByArticle ON quote (articleId, number);
    CREATE INDEX quoteByPerson ON quote (personId, day, id);
    CREATE VIRTUAL TABLE quoteSearch USING fts5(
      text, content = 'quote', content_rowid = 'id', tokenize = '\(words)');
    CREATE TABLE mergedPerson (key TEXT PRIMARY KEY, target TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE splitPerson (
      key TEXT NOT NULL, articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE, target TEXT NOT NULL,
      PRIMARY KEY (key, articleId)
    ) WITHOUT ROWID;
    """

  /// `change` and `before` keep what undoing needs: for each article touched, what a mark was.
  private static let marks = """
    CREATE TABLE articleTag (
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      tag TEXT NOT NULL,
      PRIMARY KEY (articleId, tag)
    ) WITHOUT ROWID;
    CREATE INDEX articleTagByTag ON articleTag (tag, articleId);
    CREATE TABLE quoteNote (
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      quoted TEXT NOT NULL,
      note TEXT NOT NULL,
      PRIMARY KEY (articleId, quoted)
    ) WITHOUT ROWID;
    CREATE TABLE savedFilter (name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE change (id INTEGER PRIMARY KEY, intent TEXT NOT NULL, at INTEGER NOT NULL);
    CREATE TABLE before (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      subject TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT,
      PRIMARY KEY (changeId, subject, key)
    ) WITHOUT ROWID;
    """

  /// The articles that are to be cleaned and analysed anew, so that this can go on after an interruption.
  private static let reindexing = """
    CREATE TABLE toReindex (articleId INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE);
    """

  /// An article of a feed has no row of `body` until it is cleaned.
  ///
  /// `address` is its link where no other has that; `forgotten` holds the identifiers of articles that are not to come
  /// again.
  private static let feeds = """
    CREATE TABLE feed (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      name TEXT,
      page TEXT,
      folders TEXT NOT NULL,
      tags TEXT NOT NULL,
      fetchesPages INTEGER NOT NULL DEFAULT 0,
      keptDays INTEGER,
      entityTag TEXT,
      lastModified TEXT,
      contentFingerprint INTEGER,
      tried REAL,
      succeeded REAL,
      failure TEXT,
      failureCount INTEGER NOT NULL DEFAULT 0,
      next REAL,
      heldUntil REAL,
      isGone INTEGER NOT NULL DEFAULT 0
    );
    ALTER TABLE article ADD COLUMN feedId INTEGER REFERENCES feed ON DELETE SET NULL;
    ALTER TABLE article ADD COLUMN link TEXT;
    ALTER TABLE article ADD COLUMN itemFingerprint INTEGER;
    ALTER TABLE article ADD COLUMN wantsPage INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX articleByFeed ON article (feedId, isRead) WHERE feedId IS NOT NULL;
    CREATE INDEX articleWithoutPage ON article (id) WHERE wantsPage = 1;
    CREATE TABLE forgotten (identifier TEXT PRIMARY KEY) WITHOUT ROWID;
    """

  /// Whose quotes are in which articles, from the index alone.
  private static let articlesOfPeople = """
    DROP INDEX quoteByPerson;
    CREATE INDEX quoteByPerson ON quote (personId, act, day, id, articleId);
    """

  /// `statement` is how a quote is shown where its content alone would not do, as `StatementText`.
  private static let statements = """
    ALTER TABLE quote ADD COLUMN polarity TEXT;
    ALTER TABLE quote ADD COLUMN statement TEXT;
    DROP INDEX personByQuotes;
    CREATE INDEX personByQuotes ON person (kind = 'group', quoteCount DESC, id DESC);
    """

  /// Whether the careful engine found a quote; null for those of before, which are of the engine of their article.
  private static let engines = """
    ALTER TABLE quote ADD COLUMN isCareful INTEGER;
    """

  /// In seconds.
  private static let timesToLive = """
    ALTER TABLE feed ADD COLUMN timeToLive INTEGER;
    """
}
