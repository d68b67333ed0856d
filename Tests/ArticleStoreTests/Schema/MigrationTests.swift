import Articles
import Foundation
import GRDB
import Queries
import Testing

@testable import ArticleStore

/// What each migration makes of the rows of its predecessor.
struct MigrationTests {
  private let folder: String
  private var path: String { folder + "/library.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Opens a library that was left after a migration with some rows.
  private func opened(after migration: String, _ rows: String) throws -> ArticleDatabase {
    let queue = try DatabaseQueue(path: path, configuration: ArticleDatabase.configuration())
    try Migrations.migrator.migrate(queue, upTo: migration)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO feed (id, address, key, title, folders, tags) VALUES (1, 'f', 'f', 'F', '[]', '[]');
          INSERT INTO article (id, identifier, fingerprint, title, authors, source, added, day, feedId)
            VALUES (1, 'f#one', 1, 'Ice', '[]', 'test', 1, 20190101, 1),
              (2, 'news.jsonl#two', 2, 'Snow', '[]', 'test', 1, 20190101, NULL),
              (3, NULL, 3, 'Thaw', '[]', 'test', 1, 20190101, NULL);
          """)
      for (id, words) in [(1, "The iće.\n\nIt is thin."), (2, "The snow is deep."), (3, "It thaws.")] {
        try database.execute(
          sql: "INSERT INTO body (articleId, text, notes) VALUES (?, ?, ?)",
          arguments: [id, PackedBytes(Array(words.utf8)).data, NotesRecord.none])
      }
      try database.execute(sql: rows)
      try database.execute(
        sql:
          "INSERT INTO articleSearch (rowid, title, authors, text) SELECT id, title, authors, text FROM searchedArticle"
      )
    }
    try queue.close()
    return try ArticleDatabase(path: path)
  }

  @Test func `people of before are known by their family names`() throws {
    let library = try opened(
      after: "statements of quotes",
      """
      INSERT INTO person (id, key, name, kind) VALUES (1, 'lea wu', 'Lea Wu', 'person');
      INSERT INTO castMember VALUES (1, 0, 1, 'Lea Wu', 'person', NULL, '');
      """)
    try library.keep(newArticle("Wu: The ice is thin."))
    #expect(try library.people(limit: 9).map(\.name) == ["Lea Wu"])
    #expect(try library.joinedNames(of: 1) == [JoinedName("Wu", .familyName, articleCount: 1)])
  }

  @Test func `flags, tags and notes that could be undone can be undone after the journal was typed`() throws {
    let library = try opened(
      after: "feeds that say how long they hold",
      """
      UPDATE article SET isRead = 1 WHERE id = 1;
      INSERT INTO quoteNote VALUES (1, 'thin ice', 'asked');
      INSERT INTO articleTag VALUES (1, 'isStarred');
      INSERT INTO change VALUES (1, 'untag winter', 1), (2, 'note', 1), (3, 'read', 1), (4, 'tag isStarred', 1);
      INSERT INTO before VALUES (1, 'winter', '2', '+'), (2, ' note', '1 thin ice', 'ask'), (3, 'isRead', '1', 0),
        (4, 'isStarred', '1', '-');
      """)
    #expect(try library.undo() == Change(intent: "tag isStarred", count: 1))
    #expect(try library.summaries(of: [1])[0].marks == ArticleMarks(isRead: true))
    #expect(try library.undo() == Change(intent: "read", count: 1))
    #expect(try library.summaries(of: [1])[0].marks == ArticleMarks())
    #expect(try library.undo() == Change(intent: "note", count: 1))
    #expect(try library.database.read { try String.fetchOne($0, sql: "SELECT note FROM quoteNote") } == "ask")
    #expect(try library.undo() == Change(intent: "untag winter", count: 1))
    #expect(try library.summaries(of: [2])[0].marks.tags == ["winter"])
    #expect(try library.undo() == nil)
    #expect(try library.check() == [])
  }

  @Test func `decisions about people can be undone after the journal was typed`() throws {
    let library = try opened(
      after: "feeds that say how long they hold",
      """
      INSERT INTO mergedPerson VALUES ('roe', 'robert roe'), ('wu', 'lea wu');
      INSERT INTO change VALUES (1, 'merge Wu', 1);
      INSERT INTO before VALUES (1, ' people', '', NULL), (1, ' merged', 'roe', 'robert roe'),
        (1, ' split', '2 lea wu', 'lea wu (2)');
      """)
    #expect(try library.undo() == Change(intent: "merge Wu", count: 1))
    let merged = try library.database.read {
      try String.fetchAll($0, sql: "SELECT key || '=' || target FROM mergedPerson")
    }
    #expect(merged == ["roe=robert roe"])
    let split = try library.database.read {
      try Row.fetchAll($0, sql: "SELECT key, articleId, target FROM splitPerson")
    }
    #expect(split == [["key": "lea wu", "articleId": 2, "target": "lea wu (2)"]])
  }

  @Test func `marks that undoing a tag has spoiled are mended`() throws {
    let library = try opened(
      after: "feeds that say how long they hold", "UPDATE article SET isRead = '-', isStarred = '+' WHERE id = 1")
    #expect(try library.summaries(of: [1])[0].marks == ArticleMarks())
    #expect(try library.articles(matching: QueryParser.query("is:unread")).count == 3)
    #expect(try library.check() == [])
  }

  @Test func `labels of inputs become origins`() throws {
    func packed(_ text: String) -> String {
      "x'" + PackedBytes(Array(text.utf8)).data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "'"
    }
    let library = try opened(
      after: "journal of marks",
      """
      INSERT INTO revision VALUES (1, 1, 1, 'https://a.example/1', 'record', \(packed("{}"))),
        (1, 2, 1, 'https://a.example/1', 'page', \(packed("<p>"))),
        (2, 1, 1, '/tmp/news.jsonl, line 12', 'record', \(packed("{}"))),
        (3, 1, 1, '/tmp/thaw.txt', 'text', \(packed("Thaw"))), (3, 2, 1, 'standard input', 'text', \(packed("Thaw")));
      """)
    var revisions: [[RawDocument]] = []
    try library.archive { line in
      if case .article(let article) = line { revisions.append(article.revisions.map(\.document)) }
    }
    #expect(
      revisions.map { $0.map(\.origin) } == [
        [.item(feed: "f", key: "one"), .page(address: "https://a.example/1")],
        [.record(name: "two", container: "/tmp/news.jsonl", line: 12)],
        [.file(path: "/tmp/thaw.txt"), .standardInput],
      ])
    #expect(revisions[0].map(\.mediaType) == [.record, .page] && revisions[0].map(\.charset) == ["utf-8", nil])
  }

  @Test func `paragraphs that blank lines parted are where they were`() throws {
    let article = try opened(after: "origins of inputs", "").article(1).analysis.article
    #expect(article.paragraphs.map { article.text[$0] } == ["The iće.", "It is thin."])
    #expect(article.removed == [])
  }

  @Test func `quotes of before are of the engine of their article`() throws {
    let library = try opened(
      after: "what was removed and changed",
      """
      UPDATE article SET analysedBy = CASE id WHEN 1 THEN \(QuoteEngine.careful.version) ELSE 8 END;
      INSERT INTO quote (articleId, number, kind, act, text, spans, confidence, day)
        VALUES (1, 0, 'indirect', 'speech', 'The', '0-3;;', 1, 0), (2, 0, 'indirect', 'speech', 'The', '0-3;;', 1, 0);
      """)
    #expect(try [1, 2].flatMap { try library.article($0).analysis.quotes.map(\.engine) } == [.careful, .quick])
  }

  @Test func `articles of before are sorted by their days, and known when their addresses have changed`() throws {
    let library = try opened(
      after: "names that mean the same",
      """
      UPDATE article SET identifier = 'f#http://a.example/ice', link = 'http://a.example/ice', published = '2019-01-03',
        added = 1600000000, isRead = 1 WHERE id = 1;
      UPDATE article SET published = '2019-01-04', added = 1600000000 WHERE id = 2;
      UPDATE article SET added = 1600000000 WHERE id = 3;
      """)
    #expect(try library.articles() == [3, 2, 1])
    let feed = try #require(try library.feeds().first)
    let key = "https://a.example/ice"
    let item = NewItem(
      key: key, title: "Ice", authors: [], published: CalendarDay(year: 2019, month: 1, day: 3), link: key,
      isLinkUnique: true, raw: RawDocument(origin: .item(feed: "f", key: key), text: "Ice", mediaType: .text))
    #expect(try library.save([FeedFetch(feed, FeedState(), items: [item])])[0].map(\.article) == [1])
    #expect(try library.summaries(of: [1])[0].marks.isRead)
  }
}
