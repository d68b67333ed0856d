import GRDB

/// Has articles known that are the same report under other links and headlines (`ReportRegister`).
///
/// Those that are there already are entered later, as that takes long: `toCompare` has the number of the last that waits
/// for it, and no row once none does.
enum ReportMigration {
  static let sql = """
    ALTER TABLE article ADD COLUMN report INTEGER;
    CREATE INDEX articleByReport ON article (report) WHERE report IS NOT NULL;
    CREATE TABLE reportSketch (
      articleId INTEGER PRIMARY KEY REFERENCES article ON DELETE CASCADE,
      a INTEGER NOT NULL, b INTEGER NOT NULL, c INTEGER NOT NULL, d INTEGER NOT NULL
    );
    CREATE INDEX reportSketchByA ON reportSketch (a);
    CREATE INDEX reportSketchByB ON reportSketch (b);
    CREATE INDEX reportSketchByC ON reportSketch (c);
    CREATE INDEX reportSketchByD ON reportSketch (d);
    CREATE TABLE toCompare (upTo INTEGER PRIMARY KEY);
    INSERT INTO toCompare SELECT max(id) FROM article HAVING count(*) > 0;
    """
}
