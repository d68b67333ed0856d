/// Gives each kind of change that can be undone a table of its own.
///
/// Before, one table kept them all: `subject` was a column of `article`, a tag, or a word behind a space, and `value` a
/// number, `+` or `-`, a note or a person. A tag that was called like a column had `-` written into that column.
enum JournalMigration {
  static let sql = """
    ALTER TABLE change ADD COLUMN isAboutPeople INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE flagBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      flag TEXT NOT NULL CHECK (flag IN ('isRead', 'isStarred')),
      value INTEGER NOT NULL CHECK (value IN (0, 1)),
      PRIMARY KEY (changeId, articleId, flag)
    ) WITHOUT ROWID;
    CREATE TABLE tagBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      tag TEXT NOT NULL,
      wasOn INTEGER NOT NULL CHECK (wasOn IN (0, 1)),
      PRIMARY KEY (changeId, articleId, tag)
    ) WITHOUT ROWID;
    CREATE TABLE noteBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      quoted TEXT NOT NULL,
      note TEXT,
      PRIMARY KEY (changeId, articleId, quoted)
    ) WITHOUT ROWID;
    CREATE TABLE mergeBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      key TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (changeId, key)
    ) WITHOUT ROWID;
    CREATE TABLE splitBefore (
      changeId INTEGER NOT NULL REFERENCES change ON DELETE CASCADE,
      articleId INTEGER NOT NULL,
      key TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (changeId, articleId, key)
    ) WITHOUT ROWID;

    UPDATE change SET isAboutPeople = 1
      WHERE id IN (SELECT changeId FROM before WHERE subject = ' people' AND key = '');
    INSERT OR IGNORE INTO mergeBefore
      SELECT changeId, before.key, value FROM before JOIN change ON change.id = changeId
      WHERE isAboutPeople = 1 AND subject = ' merged' AND value IS NOT NULL;
    INSERT OR IGNORE INTO splitBefore
      SELECT changeId, CAST(before.key AS INTEGER), substr(before.key, instr(before.key, ' ') + 1), value
      FROM before JOIN change ON change.id = changeId
      WHERE isAboutPeople = 1 AND subject = ' split' AND value IS NOT NULL;
    INSERT OR IGNORE INTO noteBefore
      SELECT changeId, CAST(before.key AS INTEGER), substr(before.key, instr(before.key, ' ') + 1), value
      FROM before JOIN change ON change.id = changeId
      WHERE isAboutPeople = 0 AND subject = ' note' AND instr(before.key, ' ') > 1;
    INSERT OR IGNORE INTO tagBefore
      SELECT changeId, CAST(before.key AS INTEGER), subject, value = '+'
      FROM before JOIN change ON change.id = changeId
      WHERE isAboutPeople = 0 AND value IN ('+', '-') AND before.key <> '' AND before.key NOT GLOB '*[^0-9]*';
    INSERT OR IGNORE INTO flagBefore
      SELECT changeId, CAST(key AS INTEGER), subject, CAST(value AS INTEGER) FROM before
      WHERE subject IN ('isRead', 'isStarred') AND value IN ('0', '1');
    DROP TABLE before;

    UPDATE article SET isRead = 0 WHERE typeof(isRead) <> 'integer' OR isRead NOT IN (0, 1);
    UPDATE article SET isStarred = 0 WHERE typeof(isStarred) <> 'integer' OR isStarred NOT IN (0, 1);
    UPDATE article SET paragraph = 0 WHERE typeof(paragraph) <> 'integer' OR paragraph < 0;
    UPDATE article SET quoteCount = 0, analysedBy = 0
      WHERE typeof(quoteCount) <> 'integer' OR quoteCount < 0 OR typeof(analysedBy) <> 'integer' OR analysedBy < 0;
    UPDATE article SET wantsPage = 0 WHERE typeof(wantsPage) <> 'integer' OR wantsPage NOT IN (0, 1);
    """
}
