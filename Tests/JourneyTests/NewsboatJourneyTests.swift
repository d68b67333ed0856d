import Foundation
import GRDB
import Testing

/// Coming over from newsboat with the real program.
struct NewsboatJourneyTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, environment: ["HOME": fixture.folder])
  }

  /// A cache with the tables of newsboat, and two articles of a feed: one read and flagged, one deleted.
  private func makeCache() throws {
    let queue = try DatabaseQueue(path: fixture.folder + "/.newsboat/cache.db")
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
            title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0);
          CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
            title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
            feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
            unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024), flags VARCHAR(52),
            deleted INTEGER(1) NOT NULL DEFAULT 0);
          INSERT INTO rss_feed VALUES ('https://post.example/f1', 'https://post.example/', 'The Post', 0);
          INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted) VALUES
            ('1', 'Thin Ice', 'Ada Poe', 'https://post.example/1', 'https://post.example/f1', 1795873200,
              '<p>“The ice is thin,” said Lea Wu, the mayor.</p>', 0, 's', 0),
            ('2', 'Deep Snow', '', 'https://post.example/2', 'https://post.example/f1', 1795873300, '<p>It snowed.</p>',
              1, NULL, 0),
            ('3', 'Gone', '', 'https://post.example/3', 'https://post.example/f1', 1795873400, '<p>Gone.</p>', 0, NULL, 1);
          """)
    }
    try queue.close()
  }

  @Test func `feeds, query feeds, settings, and articles with what became of them come in one go`() throws {
    try FileManager.default.createDirectory(
      atPath: fixture.folder + "/.newsboat", withIntermediateDirectories: true)
    var urls = (1...40).map { "https://post.example/f\($0) \($0 % 2 == 0 ? "News" : "Towns") daily" }
    urls.append("\"query:Unread in towns:unread = \\\"yes\\\" and tags # \\\"Towns\\\"\"")
    urls.append("\"exec:~/bin/weather.sh\" \"~Weather\"")
    _ = try fixture.write(".newsboat/urls", urls.joined(separator: "\n"))
    _ = try fixture.write(
      ".newsboat/config", "reload-time 30\nauto-reload yes\ncolor info red\nbind-key ^X hard-quit\n")
    try makeCache()
    let imported = try run("import", "newsboat")
    #expect(imported.status == 0)
    #expect(
      imported.output.contains(
        "newsboat: subscribed to 40 feeds; 2 articles taken over, 0 there already; 1 read, 1 flagged, 1 deleted."))
    #expect(imported.output.contains("saved as filters: Unread in towns."))
    #expect(imported.output.contains("line 3, color: themes have the colours"))
    #expect(imported.errors.contains("“Weather” (exec:~/bin/weather.sh) is left out"))
    let configuration = try String(contentsOfFile: fixture.folder + "/.config/quotidian/config.toml", encoding: .utf8)
    #expect(configuration.contains("reload-every = 30\n") && configuration.contains("quit = [\"Q\", \"Ctrl-x\"]\n"))
    #expect(try run("list", "is:starred", "is:read", "--format", "tsv").output.contains("Thin Ice"))
    #expect(try run("list", "--filter", "unread in towns", "--format", "tsv").output.contains("Deep Snow"))
    #expect(try !run("list").output.contains("Gone"))
    // What came over is found at once.
    #expect(try run("said", "wu", "--format", "tsv").output.contains("The ice is thin"))
    #expect(try run("search", "thin").errors.isEmpty)
    let again = try run("import", "newsboat").output
    #expect(again.contains("subscribed to 0 feeds; 40 were there already; 0 articles taken over, 2 there already"))
    #expect(again.contains("newsboat.toml; take from it what you want"))
  }

  @Test func `the first screen looks like home`() throws {
    let folder = fixture.folder + "/.config/newsboat"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try fixture.write(
      ".config/newsboat/urls", "http://127.0.0.1:1/feed News \"~The Post\"\nhttp://127.0.0.1:1/other !noise\n")
    _ = try fixture.write(".config/newsboat/config", "confirm-exit yes\n")
    let imported = try run("import", "newsboat")
    #expect(imported.status == 0 && imported.output.contains("1 feed with a tag ! that hides"))
    let panes = try String(contentsOfFile: fixture.folder + "/.local/state/quotidian/panes.toml", encoding: .utf8)
    #expect(panes.contains("feeds-folded = [[\"Hidden\"]]"))
    let session = try Session(Session.program, environment: ["HOME": fixture.folder])
    #expect(session.wait { $0.contains("The Post") && $0.contains("News") })
    session.send("Q")
    #expect(session.waitFor("Sure?"))
    session.send("n")
    #expect(session.wait { !$0.contains("Sure?") })
    session.send("Qy")
    #expect(session.waitForEnd() == 0)
  }
}
