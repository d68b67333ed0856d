import Articles
import Foundation
import GRDB
import Queries
import Testing

@testable import ArticleStore

/// What becomes of files that are no library of today.
struct OpeningTests {
  private let folder: String
  private var path: String { folder + "/library.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "quotidian-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  /// Makes a library as it was after a migration, with an article.
  private func older(_ migration: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: ArticleDatabase.configuration())
    try Migrations.migrator.migrate(queue, upTo: migration)
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO article (id, fingerprint, title, authors, source, added, day)
            VALUES (1, 1, 'Thin Ice', '[]', 'test', 1, 20190101)
          """)
      let text = Array("The ice is thin.".utf8)
      try database.execute(
        sql: "INSERT INTO body (articleId, text, notes) VALUES (1, ?, '{\"contributors\":[],\"notes\":[]}')",
        arguments: [PackedBytes(text).data])
      if try database.columns(in: "body").contains(where: { $0.name == "paragraphs" }) {
        try database.execute(
          sql: "UPDATE body SET paragraphs = ?", arguments: [SpanList.text(BlankLines.paragraphs(of: text))])
      }
      try database.execute(
        sql:
          "INSERT INTO articleSearch (rowid, title, authors, text) SELECT id, title, authors, text FROM searchedArticle"
      )
    }
  }

  @Test(arguments: [("L", ""), ("a/L", "a"), ("/L", "/"), ("/a/b/", "/a"), ("", ""), ("/", "/"), ("./L", ".")])
  func `a library lies in the folder that its path says`(path: String, folder: String) {
    #expect(ArticleDatabase.folder(of: path) == folder)
  }

  @Test(arguments: Migrations.names.dropLast())
  func `a library of every earlier version becomes one of today, and a copy of it is kept`(migration: String) throws {
    try older(migration)
    let library = try ArticleDatabase(path: path)
    #expect(try library.articles(matching: QueryParser.query("ice")) == [1])
    #expect(try library.article(1).analysis.article.text.string == "The ice is thin.")
    #expect(try library.check() == [])
    let copy = try DatabaseQueue(path: path + ".backup", configuration: ArticleDatabase.configuration())
    #expect(
      try copy.read { try Migrations.migrator.appliedIdentifiers($0) }.count == Migrations.names.firstIndex(
        of: migration)! + 1)
    let mode = try FileManager.default.attributesOfItem(atPath: path + ".backup")[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a library of today is not copied`() throws {
    _ = try ArticleDatabase(path: path)
    _ = try ArticleDatabase(path: path)
    #expect(!FileManager.default.fileExists(atPath: path + ".backup"))
  }

  @Test func `a library of a newer version is refused and left as it is`() throws {
    let queue = try DatabasePool(path: path, configuration: ArticleDatabase.configuration())
    var migrator = Migrations.migrator
    migrator.registerMigration("from the future") { try $0.execute(sql: "CREATE TABLE future (id INTEGER)") }
    try migrator.migrate(queue)
    func content() throws -> [Row] {
      try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM sqlite_master ORDER BY name") }
    }
    let before = try content()
    #expect(throws: LibraryFailure.newer(path)) { _ = try ArticleDatabase(path: path) }
    #expect(try content() == before)
  }

  @Test func `the database of another program is refused and left as it is`() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE bookmark (id INTEGER)") }
    #expect(throws: LibraryFailure.foreign(path)) { _ = try ArticleDatabase(path: path) }
    #expect(try queue.read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") } == ["bookmark"])
  }

  @Test func `a text is no library`() throws {
    try "no library".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: LibraryFailure.foreign(path)) { _ = try ArticleDatabase(path: path) }
  }

  @Test func `an empty file becomes a library`() throws {
    try "".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try ArticleDatabase(path: path).articleCount() == 0)
  }

  @Test func `a folder that cannot be made is told`() throws {
    try "".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
    let failure = #expect(throws: LibraryFailure.self) {
      _ = try ArticleDatabase(path: folder + "/file/below/library.sqlite")
    }
    guard case .folder? = failure else { return #expect(Bool(false), "\(String(describing: failure))") }
  }

  @Test func `a library that another keeps locked is waited for, and then told to be locked`() throws {
    let library = try ArticleDatabase(path: path, patience: 0.2)
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: LibraryFailure.locked(path)) { try library.saveFilter("a", query: "b") }
      #expect(try library.savedFilters() == [])
      try database.execute(sql: "COMMIT")
    }
    try library.saveFilter("a", query: "b")
  }

  @Test func `a library in memory can do what one in a file can, and its changes are seen`() throws {
    let library = try ArticleDatabase.temporary()
    let watch = try library.watch()
    let before = watch.version()
    let ice = try library.keep(newArticle("Lea Wu: The ice is thin."))
    #expect(before != nil && watch.version() != before)
    #expect(try library.articles(matching: QueryParser.query("said:wu")) == [ice])
    #expect(try library.check() == [])
    #expect(try ArticleDatabase.temporary().articleCount() == 0)
  }
}
