import Foundation
import Testing

/// The library with the real program, in a terminal and out of one.
struct LibraryJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/own/library.sqlite"
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments + ["--library", library])
  }

  @Test func `what is added once is there once, and is found by word, by person and by quote`() throws {
    let article = try fixture.article()
    #expect(try run("add", article).output == "1 added; quotes found in 1.\n")
    #expect(try run("add", article).output == "0 added, 1 there already; quotes found in 0.\n")
    #expect(try run("list", "--format", "tsv").output.split(separator: "\n").count == 2)
    #expect(try run("search", "skaters").output.contains("A Canal Freezes at Last"))
    #expect(try run("search", "said:wu", "quote:thin").output.isEmpty)
    #expect(try run("people").output.contains("Lea Wu, the mayor\n"))
    #expect(try run("said", "lea wu").output.contains("“We have waited so long for this,”"))
  }

  @Test func `records of dumps are taken under the names that these have`() throws {
    let path = try fixture.write(
      "dump.jsonl",
      """
      {"headline": "Thin Ice", "author": {"name": "Ada Poe"}, "publishedAt": "2019-01-09T10:00:00Z", \
      "url": "https://a.example/ice", "body": "The ice is thin, said Lea Wu on Monday at the canal."}
      nonsense
      """)
    let added = try run("add", path)
    #expect(added.status == 1)
    #expect(added.output == "1 added, 1 failed; quotes found in 1.\n")
    #expect(added.errors.contains("line 2"))
    let listed = try run("list", "--format", "jsonl").output
    #expect(listed.contains("\"authors\":[\"Ada Poe\"],\"date\":\"2019-01-09\""))
    #expect(listed.contains("\"source\":\"a.example\",\"tags\":[],\"title\":\"Thin Ice\""))
  }

  @Test func `a query that cannot be understood is pointed at`() throws {
    let searched = try run("search", "ice", "sais:wu")
    #expect(searched.status != 0)
    #expect(searched.errors.contains("at character 5") && searched.errors.contains("“said:”"))
  }

  @Test func `a file that is no library is left alone`() throws {
    let path = try fixture.write("own.txt", String(repeating: "no library ", count: 500))
    let listed = try ProgramRun(["list", "--library", path])
    #expect(listed.status == 1)
    #expect(listed.errors.contains("no library of quotidian; it was left alone"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == String(repeating: "no library ", count: 500))
  }

  @Test func `a first run shows the welcome article, and marks last`() throws {
    let first = try Session(Session.program, ["--library", library])
    #expect(first.waitFor("Who Said What"))
    first.send("\r")
    #expect(first.waitFor("Vera Lindqvist"))
    first.send("*tnews\rQ")
    #expect(first.waitForEnd() == 0)
    let second = try Session(Session.program, ["--library", library])
    #expect(second.waitFor("★"))
    #expect(second.waitFor("#news"))
    second.send("fis:unread\r")
    #expect(second.waitFor("nothing found"))
    second.quit()
  }

  @Test func `what another process adds moves nothing, however long the list`() throws {
    let records = (1...300).map {
      "{\"id\": \"\($0)\", \"title\": \"Title \($0)\", \"text\": \"It was cold on day \($0) of that winter.\"}\n"
    }
    _ = try run("add", try fixture.write("many.jsonl", records.joined()))
    let session = try Session(Session.program, ["--library", library])
    #expect(session.waitFor("/300"))
    session.send("G")
    #expect(session.waitFor("300/300"))
    _ = try run("add", try fixture.article())
    #expect(session.wait { $0.contains("301/301") || $0.contains("300/301") })
    session.quit()
  }

  @Test func `what another process adds appears by itself`() throws {
    let session = try Session(Session.program, ["--library", library])
    #expect(session.waitFor("1/1"))
    _ = try run("add", try fixture.article())
    #expect(session.waitFor("/2"))
    session.quit()
  }
}
