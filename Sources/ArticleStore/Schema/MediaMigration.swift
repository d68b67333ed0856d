/// Keeps the sounds and films that belong to articles, and those that are fetched.
///
/// `received` is how many bytes of a download are in its file, and `entityTag` tells whether the rest would be of the same.
enum MediaMigration {
  static let sql = """
    CREATE TABLE enclosure (
      articleId INTEGER NOT NULL REFERENCES article ON DELETE CASCADE,
      number INTEGER NOT NULL,
      address TEXT NOT NULL,
      mediaType TEXT,
      length INTEGER,
      title TEXT,
      PRIMARY KEY (articleId, number)
    ) WITHOUT ROWID;
    CREATE TABLE download (
      id INTEGER PRIMARY KEY,
      address TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      mediaType TEXT,
      path TEXT,
      entityTag TEXT,
      received INTEGER NOT NULL DEFAULT 0,
      length INTEGER,
      state TEXT NOT NULL DEFAULT 'waiting',
      failure TEXT,
      added INTEGER NOT NULL
    );
    """
}
