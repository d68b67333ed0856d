import Foundation
import Testing

/// The way back of what `quotes --format jsonl` printed, in the real program.
struct QuotesImportTests {
  private let fixture: Fixture
  private let library: String
  private let records = """
    {"id": 1, "title": "Thin Ice", "date": "2019-01-09", "url": "https://a.example/ice", "source": "The Post", \
    "text": "“The ice is thin,” said Lea Wu, the mayor."}
    {"id": 2, "title": "Deep Snow", "date": "2020-01-09", "text": "Jon Roe said that the snow was deep."}

    """

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/own/library.sqlite"
  }

  private func run(_ arguments: String..., library: String? = nil) throws -> ProgramRun {
    try ProgramRun(arguments + ["--library", library ?? self.library])
  }

  /// The lines that `quotes` prints for the records.
  private func printed() throws -> [String] {
    let arguments = ["quotes", "--engine", "quick", "--type", "jsonl", "--format", "jsonl", "-"]
    let run = try ProgramRun(arguments, input: records)
    return run.output.split(separator: "\n").map(String.init)
  }

  private func write(_ lines: [String]) throws -> String {
    try fixture.write("quotes.jsonl", lines.joined(separator: "\n") + "\n")
  }

  /// What `said` prints of everybody who is quoted, and the articles.
  private func said(in library: String) throws -> String {
    try ["wu", "roe"].map { try run("said", $0, "--format", "jsonl", library: library).output }.joined()
      + run("list", "--format", "jsonl", library: library).output
  }

  @Test func `printed quotes come in as if the articles had been added`() throws {
    let other = fixture.folder + "/other/library.sqlite"
    _ = try run("add", fixture.write("quotes.jsonl", records), library: other)
    let imported = try run("import", write(printed()))
    #expect(imported.output == "2 articles imported, 0 there already.\n")
    #expect(imported.status == 0 && imported.errors.isEmpty)
    #expect(try said(in: library).contains("“The ice is thin,”"))
    #expect(try said(in: library).contains("\"engine\":\"quick\""))
    #expect(try said(in: library) == said(in: other))
    #expect(try run("import", write(printed())).output == "0 articles imported, 2 there already.\n")
  }

  @Test func `what is read again from the input is the same article`() throws {
    _ = try run("import", write(printed()))
    let before = try run("export", "--format", "jsonl").output
    #expect(before.contains("\"dateline\":null") && before.contains("\"source\":\"The Post\""))
    _ = try run("reindex")
    #expect(try run("export", "--format", "jsonl").output == before)
  }

  @Test func `a pipe, which can be read but once, gives all its articles`() throws {
    let lines = try printed().joined(separator: "\n")
    let imported = try ProgramRun(["import", "/dev/stdin", "--library", library], input: lines)
    #expect(imported.output == "2 articles imported, 0 there already.\n")
    let archive = try run("export", "--whole").output
    let other = fixture.folder + "/other/library.sqlite"
    let restored = try ProgramRun(["import", "/dev/stdin", "--library", other], input: archive)
    #expect(restored.output == "2 articles imported, 0 there already.\n")
  }

  @Test func `what comes through pipes under one id is told apart by its text`() throws {
    for text in ["“The ice is thin,” said Lea Wu.", "“The snow is deep,” said Jon Roe."] {
      let printed = try ProgramRun(["quotes", "--engine", "quick", "--format", "jsonl", "-"], input: text).output
      #expect(printed.contains("\"id\":\"-\""))
      let imported = try ProgramRun(["import", "-", "--library", library], input: printed)
      #expect(imported.output == "1 article imported, 0 there already.\n")
    }
    #expect(try run("list", "--format", "jsonl").output.split(separator: "\n").count == 2)
    #expect(try run("said", "wu").output.contains("thin"))
  }

  @Test func `quotes are taken as they are, and not found again`() throws {
    // No engine would find Lea Wu's words to be another's.
    let lines = try printed().map { $0.replacingOccurrences(of: "\"polarity\":null", with: "\"polarity\":\"denied\"") }
    _ = try run("import", write(lines))
    #expect(try run("said", "wu", "--format", "jsonl").output.contains("\"polarity\":\"denied\""))
  }

  @Test func `quotes of an older engine, or of none that is told, are found again and that is said`() throws {
    let version = try #require(printed()[0].firstMatch(of: /"engineVersion":(\d+)/)?.1)
    for replacement in ["\"engineVersion\":1", "\"other\":1"] {
      let lines = try printed().enumerated().map { index, line in
        index > 0
          ? line
          : line.replacingOccurrences(of: "\"engineVersion\":\(version)", with: replacement)
            .replacingOccurrences(of: "\"polarity\":null", with: "\"polarity\":\"denied\"")
      }
      let library = fixture.folder + "/\(replacement.count)/library.sqlite"
      let imported = try run("import", write(lines), library: library)
      #expect(
        imported.output == "2 articles imported, 0 there already; 1 article came without quotes of this version of the "
          + "engine, which were found again.\n")
      #expect(try said(in: library).contains("“The ice is thin,”"))
      #expect(try !said(in: library).contains("denied"))
    }
  }

  @Test func `a malformed line is told with its number, and everything else comes in`() throws {
    var lines = try printed()
    lines.insert("{\"id\": \"3\", \"text\": \"cut of", at: 0)
    lines.insert("nonsense", at: 2)
    lines.insert("", at: 2)
    let imported = try run("import", write(lines))
    #expect(imported.status == 1)
    #expect(imported.output == "2 articles imported, 0 there already.\n")
    let errors = imported.errors.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first?.contains("quotes.jsonl, line 1: no JSON object with a field “text”") == true)
    #expect(errors.last?.contains("quotes.jsonl, line 4: no JSON object with a field “text”") == true)
  }

  @Test func `quotes outside the text are found again, and the article is not lost`() throws {
    let damages: [(String, String)] = [
      ("\"content\":[[0,", "\"content\":[[4000,"), ("\"speaker\":\"Lea Wu\"", "\"speaker\":\"Nobody\""),
      ("\"quotes\":[{", "\"quotes\":[7,{"),
    ]
    for (index, damage) in damages.enumerated() {
      let lines = try printed().map { $0.replacingOccurrences(of: damage.0, with: damage.1) }
      #expect(try lines != printed())
      let library = fixture.folder + "/\(index)/library.sqlite"
      let imported = try run("import", write(lines), library: library)
      #expect(imported.status == 0)
      #expect(imported.output.hasPrefix("2 articles imported"))
      #expect(imported.errors.contains("quotes.jsonl, line 1: the quotes do not lie within the text"))
      #expect(try run("said", "lea wu", "--format", "tsv", library: library).output.contains("“The ice is thin,”"))
    }
  }

  @Test func `parts without a line give nothing and import as nothing`() throws {
    for input in ["", "\n \n"] {
      let run = try ProgramRun(["quotes", "--type", "jsonl", "--format", "jsonl", "-"], input: input)
      #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty)
    }
    let imported = try run("import", fixture.write("part", ""))
    #expect(imported.status == 0 && imported.output == "0 articles imported, 0 there already.\n")
  }

  @Test func `an archive without its header is no list of articles`() throws {
    _ = try run("import", write(printed()))
    let archive = try run("export", "--whole").output.split(separator: "\n").dropFirst()
    let articles = archive.filter { $0.contains("\"type\":\"article\"") }
    #expect(articles.count == 2)
    for lines in [Array(archive), Array(articles)] {
      let other = fixture.folder + "/other/library.sqlite"
      let imported = try run("import", write(lines.map(String.init)), library: other)
      #expect(imported.status == 1 && imported.errors.contains("no archive"))
      #expect(try run("list", "--format", "jsonl", library: other).output.isEmpty)
    }
  }
}
