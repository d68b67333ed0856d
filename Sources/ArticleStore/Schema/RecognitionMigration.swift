import GRDB

/// Has quotes known again by the runs of words that they share (`WordRuns`).
///
/// The runs of the quotes that are there already are put in later, as that takes long: `toRecognise` has the number of the
/// last quote that waits for it, and no row once none does.
enum RecognitionMigration {
  @Sendable static func run(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIEW recognisedQuote AS SELECT id, runs(kind, text) AS runs FROM quote WHERE kind <> 'indirect';
        CREATE VIRTUAL TABLE quoteRuns USING fts5(
          runs, content = 'recognisedQuote', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0);
        CREATE TABLE toRecognise (upTo INTEGER PRIMARY KEY);
        INSERT INTO toRecognise SELECT max(id) FROM quote WHERE kind <> 'indirect' HAVING count(*) > 0;
        """)
  }
}
