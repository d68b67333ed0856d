import Articles
import Foundation
import GRDB
import Queries
import Testing

@testable import ArticleStore

/// The real program, killed at random moments: what it has answered is there, and the library is whole.
@Suite(.serialized)
struct KillTests {
  private let fixture: Fixture
  private var path: String { fixture.folder + "/library.sqlite" }

  init() throws { fixture = try Fixture() }

  /// Starts the program and kills it after some milliseconds, unless it has ended; what it printed, and whether it ended
  /// well.
  private func run(_ arguments: String..., killedAfter milliseconds: ClosedRange<Int>?) throws -> (
    output: String, isDone: Bool
  ) {
    let run = try ProgramRun(
      arguments + ["--library", path], killedAfter: milliseconds.map { Double(Int.random(in: $0)) / 1000 })
    return (run.output, run.status == 0)
  }

  /// What is wrong with the file, as SQLite sees it.
  private func faults() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    let queue = try DatabaseQueue(path: path)
    return try queue.read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
        + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map(\.description)
    }
  }

  private func news(_ round: Int, count: Int) throws -> String {
    let lines = (0..<count).map { number in
      """
      {"id": "\(round)-\(number)", "title": "Ice \(number)", "date": "2019-01-09", "text": "“The ice is \(number) \
      millimetres thick on day \(round),” said Lea Wu, the mayor."}
      """
    }
    return try fixture.write("news.jsonl", lines.joined(separator: "\n"))
  }

  @Test func `in the midst of adding`() throws {
    // Many of the runs are to come far, however fast the machine is.
    let start = ContinuousClock.now
    #expect(try run("add", "--report", news(-1, count: 150), killedAfter: nil).isDone)
    let duration = Int((ContinuousClock.now - start) / .milliseconds(1))
    var acknowledged: Set<Int64> = []
    for round in 0..<30 {
      let added = try run("add", "--report", news(round, count: 150), killedAfter: 0...duration * 2)
      acknowledged.formUnion(
        added.output.split(separator: "\n").compactMap { line in
          let fields = line.split(separator: "\t")
          return fields.count == 3 ? Int64(fields[1]) : nil
        })
      #expect(try faults() == [])
      let known = try ArticleDatabase(path: path).articles()
      #expect(acknowledged.isSubset(of: known))
    }
    #expect(acknowledged.count > 300)
    #expect(try ArticleDatabase(path: path).check() == [])
  }

  @Test func `in the midst of marking`() throws {
    #expect(try run("add", news(0, count: 130), killedAfter: nil).isDone)
    let library = try ArticleDatabase(path: path)
    let count = try library.articleCount()
    #expect(count == 130)
    // Some of the runs are to end by themselves, however fast the machine is.
    let start = ContinuousClock.now
    #expect(try run("mark", "--tag", "first", "--all", killedAfter: nil).isDone)
    let duration = Int((ContinuousClock.now - start) / .milliseconds(1))
    var acknowledged = 0
    for round in 0..<30 {
      let marked = try run("mark", "--tag", "t\(round)", "--all", killedAfter: 0...duration * 2)
      let tagged = try library.articles(matching: .field(.tag, .text("t\(round)", isPrefix: false))).count
      #expect(tagged == count || (tagged == 0 && marked.output.isEmpty && !marked.isDone))
      if !marked.output.isEmpty { acknowledged += 1 }
      #expect(try faults() == [])
    }
    #expect((1..<30).contains(acknowledged))
  }

  @Test func `in the midst of reindexing, which goes on where it was`() throws {
    #expect(try run("add", news(0, count: 260), killedAfter: nil).isDone)
    let library = try ArticleDatabase(path: path)
    try library.markAll(matching: .all, .starred(true))
    let count = try library.articleCount()
    var waiting = try library.beginReindexing()
    for _ in 0..<25 {
      _ = try run("reindex", killedAfter: 0...600)
      #expect(try faults() == [])
      let now = try library.articlesToReindex().count
      // It begins anew once everything is done.
      #expect(now <= waiting || waiting == 0)
      waiting = now
    }
    #expect(try library.articles(matching: QueryParser.query("is:starred")).count == count)
    #expect(try library.check() == [])
  }

  @Test func `in the midst of migrating`() throws {
    for _ in 0..<30 {
      for suffix in ["", "-wal", "-shm", ".backup"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      let older = try DatabasePool(path: path, configuration: ArticleDatabase.configuration())
      let names = Migrations.names
      let last = Int.random(in: 0..<names.count - 1)
      let origins = try #require(names.firstIndex(of: "origins of inputs"))
      try Migrations.migrator.migrate(older, upTo: names[last])
      try older.write { database in
        for number in 1...50 {
          try database.execute(
            sql: """
              INSERT INTO article (fingerprint, title, authors, source, added, day) VALUES (?, ?, '[]', 'test', 1, 20190101)
              """, arguments: [number, "Ice \(number)"])
          try database.execute(
            sql: """
              INSERT INTO revision (articleId, number, added, origin, \(last < origins ? "form" : "mediaType"), bytes)
              VALUES (?, 1, 1, ?, 'text', ?)
              """,
            arguments: [
              number, last < origins ? "ice.txt" : #"{"file":{"path":"ice.txt"}}"#,
              PackedBytes(Array("The ice is thin.".utf8)).data,
            ])
        }
      }
      try older.close()
      _ = try run("list", killedAfter: 0...60)
      #expect(try faults() == [])
      #expect(try ArticleDatabase(path: path).articleCount() == 50)
    }
  }
}
