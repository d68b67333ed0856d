import Foundation
import GRDB
import Testing

/// The commands on the library, in the real program.
struct LibraryCommandTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/own/library.sqlite"
    let dump = try fixture.write(
      "dump.jsonl",
      """
      {"id": 1, "title": "Thin Ice", "date": "2019-01-09", "url": "https://a.example/ice", "source": "The Post", \
      "text": "“The ice is thin,” said Lea Wu, the mayor."}
      {"id": 2, "title": "Deep Snow", "date": "2020-01-09", "text": "“=1+1 is snow, and \\"deep\\",” said Jon Roe."}
      """)
    #expect(try run("add", dump).output == "2 added; quotes found in 2.\n")
  }

  /// Runs the program, perhaps with a limit on the size of files in blocks of 512 bytes.
  private func run(_ arguments: String..., limit: Int? = nil, library: String? = nil) throws -> ProgramRun {
    let all = [Session.program] + arguments + ["--library", library ?? self.library]
    return try ProgramRun(
      ["-c", (limit.map { "ulimit -f \($0); " } ?? "") + "exec \"$@\"", "sh"] + all, program: "/bin/sh")
  }

  @Test func `quotes go out as csv with source and link, and no spreadsheet runs them`() throws {
    let lines = try run("export", "--format", "csv").output.components(separatedBy: "\r\n")
    #expect(lines[0] == "date,speaker,role,kind,quote,note,title,source,link,polarity,statement")
    #expect(lines[1].contains("2020-01-09,Jon Roe,,"))
    #expect(lines[1].contains("\"\"deep\"\""))
    #expect(
      lines[2]
        == "2019-01-09,Lea Wu,the mayor,direct,\"“The ice is thin,”\",,Thin Ice,The Post,https://a.example/ice,,\"“The ice is thin,”\""
    )
    #expect(try run("list", "title:thin", "--format", "csv").status == 0)
  }

  @Test func `lists have the same records a line each and in one array`() throws {
    for mark in [["--star"], ["--tag", "cold"]] {
      #expect(try ProgramRun(["mark", "ice", "--library", library] + mark).status == 0)
    }
    for arguments in [["list"], ["search", "ice or deep"], ["list", "nothing"]] {
      func output(_ format: String) throws -> String {
        try ProgramRun(arguments + ["--format", format, "--library", library]).output
      }
      let array = try JSONSerialization.jsonObject(with: Data(try output("json").utf8)) as? [NSDictionary]
      let lines = try output("jsonl").split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? NSDictionary
      }
      #expect(lines == array)
    }
  }

  @Test func `an article goes out as markdown and as text, with its quotes`() throws {
    let markdown = try run("export", "ice", "--format", "markdown").output
    #expect(markdown.hasPrefix("# Thin Ice\n\n2019-01-09 · The Post\n\n“The ice is thin,”"))
    #expect(markdown.contains("<https://a.example/ice>"))
    #expect(markdown.hasSuffix("## Quotes\n\n> “The ice is thin,”\n>\n> — Lea Wu, the mayor\n"))
    #expect(try run("export", "ice").output.contains("    — Lea Wu, the mayor (direct)"))
    #expect(try !run("export", "ice").output.contains("snow"))
  }

  @Test func `an article goes out with its star, its tags and the notes on its quotes`() throws {
    _ = try run("mark", "--tag", "winter", "ice")
    _ = try run("mark", "--star", "ice")
    let queue = try DatabaseQueue(path: library)
    try queue.write { database in
      try database.execute(
        sql: "INSERT INTO quoteNote SELECT articleId, text, 'measured where?' FROM quote WHERE text LIKE '%thin%'")
    }
    try queue.close()
    let markdown = try run("export", "title:ice", "--format", "markdown").output
    #expect(markdown.contains("\n2019-01-09 · The Post · ★ · \\#winter\n"))
    #expect(markdown.hasSuffix("> — Lea Wu, the mayor\n\nNote: measured where?\n"))
    let text = try run("export", "title:ice").output
    #expect(text.contains("\nThe Post · ★ · #winter\n") && text.contains("\n    Note: measured where?\n"))
  }

  @Test func `articles go out as JSON with what the person did to them`() throws {
    _ = try run("mark", "--tag", "winter", "ice")
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(run("export", "--format", "json").output.utf8)) as? [[String: Any]])
    #expect(objects.count == 2)
    #expect(objects[1]["tags"] as? [String] == ["winter"])
    #expect(objects[1]["url"] as? String == "https://a.example/ice")
    #expect(objects[0]["url"] is NSNull)
    #expect((objects[1]["quotes"] as? [[String: Any]])?.count == 1)
  }

  @Test func `the whole library goes out and comes in again, byte for byte`() throws {
    _ = try run("mark", "--star", "ice")
    _ = try run("filters", "--save", "cold", "ice or snow")
    let archive = try run("export", "--whole").output
    let path = try fixture.write("archive.jsonl", archive + "nonsense\n")
    let other = fixture.folder + "/other/library.sqlite"
    let imported = try run("import", path, library: other)
    #expect(imported.status == 1)
    #expect(imported.output == "2 articles imported, 0 there already.\n")
    #expect(imported.errors.contains("archive.jsonl, line 7: damaged"))
    #expect(try run("export", "--whole", library: other).output == archive)
  }

  @Test func `what is no archive is not imported`() throws {
    let imported = try run("import", fixture.article())
    #expect(imported.status == 1 && imported.errors.contains("no archive"))
  }

  @Test func `what somebody said comes with its paragraph when that is asked for`() throws {
    let said = try run("said", "lea wu", "--context", "--format", "jsonl").output
    #expect(said.contains("\"context\":\"“The ice is thin,” said Lea Wu, the mayor.\""))
    #expect(try run("said", "lea wu", "--format", "jsonl").output.contains("\"context\":null"))
  }

  @Test func `marks are put on what a query finds, and undone`() throws {
    #expect(try run("mark", "--read", "said:wu").output == "1 article marked.\n")
    #expect(try run("list", "is:unread", "--format", "tsv").output.contains("Deep Snow"))
    #expect(try run("mark", "--undo").output == "Undone: read, 1.\n")
    #expect(try run("mark", "--undo").output == "There is nothing to undo.\n")
    #expect(try run("mark", "--read").status == 64)
    #expect(try run("mark", "--read", "--tag", "x", "ice").status == 64)
  }

  @Test func `filters are kept, listed, used and forgotten`() throws {
    #expect(try run("filters", "--save", "cold", "said:wu").status == 0)
    #expect(try run("filters").output == "cold: said:wu\n")
    #expect(try run("list", "--filter", "Cold", "--format", "tsv").output.contains("Thin Ice"))
    #expect(try !run("list", "--filter", "cold", "snow", "--format", "tsv").output.contains("Snow"))
    #expect(try run("filters", "--forget", "cold").status == 0)
    #expect(try run("list", "--filter", "cold").errors.contains("no filter “cold”"))
    #expect(try run("filters", "--save", "bad", "sais:wu").errors.contains("“said:”"))
  }

  @Test func `a library that is named and is none is told, and none is made`() throws {
    let none = fixture.folder + "/none.sqlite"
    for command in ["list", "people", "check", "feeds"] {
      let result = try run(command, library: none)
      #expect(result.status == 1)
      #expect(result.errors.contains("\(none): there is no such library"))
    }
    #expect(!FileManager.default.fileExists(atPath: none))
  }

  @Test func `a command behind its options is told from an input`() throws {
    let result = try ProgramRun(["--library", library, "list"])
    #expect(result.status == 64)
    #expect(result.errors.contains("quotidian list …"))
  }

  @Test func `what is no day is told with what would be one`() throws {
    #expect(try run("said", "wu", "--after", "2019-13").errors.contains("“2019-13” is no day; write YYYY"))
    #expect(try !run("said", "wu", "--after", "2019-13").errors.contains("character"))
  }

  @Test func `reindex does everything and check finds nothing`() throws {
    #expect(try run("reindex").output == "2 articles reindexed.\n")
    #expect(try run("check").output == "The library is sound: 2 articles.\n")
  }

  @Test func `where files may grow no further it is said, and nothing is lost`() throws {
    let many = (0..<400).map { "{\"text\": \"“The ice is \($0) mm thick,” said Lea Wu.\"}" }
    let path = try fixture.write("many.jsonl", many.joined(separator: "\n"))
    let size = try FileManager.default.attributesOfItem(atPath: library)[.size] as? Int ?? 0
    let added = try run("add", path, limit: size / 512 + 200)
    #expect(added.status == 1)
    #expect(added.errors.contains("the disk is full, or files may grow no larger"))
    #expect(try run("check").status == 0)
    #expect(try run("list", "wu", "--format", "tsv").output.contains("Thin Ice"))
    #expect(try run("add", path).status == 0)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everything"))
  func `a library that may not be written is told`() throws {
    chmod(library, 0o400)
    #expect(try run("list").errors.contains("you may not write this library"))
  }

  @Test func `two readers and an add work at once`() throws {
    let many = (0..<300).map { "{\"text\": \"“The ice is \($0) mm thick,” said Lea Wu.\"}" }
    let path = try fixture.write("many.jsonl", many.joined(separator: "\n"))
    let readers = try (0..<2).map { _ in try Session(Session.program, ["--library", library]) }
    for reader in readers { #expect(reader.waitFor("1/2")) }
    let added = try run("add", path).output
    #expect(added == "300 added; quotes found in 300.\n")
    for reader in readers {
      #expect(reader.waitFor("/302"))
      reader.send("m")
    }
    for reader in readers {
      reader.quit()
    }
    #expect(try run("check").output == "The library is sound: 302 articles.\n")
  }

  @Test func `a library that is damaged is set aside, and what can be read is saved`() throws {
    let queue = try DatabaseQueue(path: library)
    _ = try queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    try queue.close()
    let file = try #require(FileHandle(forUpdatingAtPath: library))
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(repeating: 0xAB, count: 2000))
    try file.close()
    let listed = try run("list")
    #expect(listed.status == 0)
    #expect(listed.errors.contains("the library was damaged") && listed.errors.contains(".damaged-20"))
    #expect(try run("check").status == 0)
  }
}
