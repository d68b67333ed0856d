/// Keeps which articles rules have not been asked about, and which lists leave out.
enum RuleMigration {
  static let sql = """
    ALTER TABLE article ADD COLUMN awaitsRules INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX articleAwaitingRules ON article (id) WHERE awaitsRules = 1;
    CREATE TABLE hiddenArticle (
      articleId INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE
    );
    """
}
