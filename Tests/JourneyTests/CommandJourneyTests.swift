import Foundation
import Testing

/// The program without a terminal, its output and diagnostics caught.
private func run(
  _ arguments: String..., input: String = "", environment: [String: String] = [:]
) throws -> ProgramRun {
  try ProgramRun(arguments, input: input, environment: environment)
}

struct QuotesCommandTests {
  private let fixture: Fixture

  init() throws { fixture = try Fixture() }

  private func object(_ text: some StringProtocol) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `jsonl has every field, nulls where there is nothing, and spans of scalars`() throws {
    let path = try fixture.write(
      "a.b.txt", "👩‍🚀 came. “The ice is thin,” Ada Poe said.\n\nThe band played on.\n\n“It will thaw very soon indeed.”")
    let result = try run("quotes", "--no-clean", "--format", "jsonl", path)
    #expect(result.status == 0 && result.errors.isEmpty)
    let object = try object(result.output)
    #expect(object["id"] as? String == "a.b")
    #expect(object["date"] is NSNull && object["dateline"] is NSNull && object["title"] is NSNull)
    let text = Array(try #require(object["text"] as? String).unicodeScalars)
    let quotes = try #require(object["quotes"] as? [[String: Any]])
    let span = try #require((quotes[0]["content"] as? [[Int]])?.first)
    #expect(String(String.UnicodeScalarView(text[span[0]..<span[1]])) == "“The ice is thin,”")
    #expect(quotes[0]["speaker"] as? String == "Ada Poe")
    #expect(quotes[0]["engine"] as? String == "careful")
    #expect(try run("quotes", "--engine", "quick", "--format", "jsonl", path).output.contains(#""engine":"quick""#))
    #expect(
      Set(quotes[0].keys) == [
        "kind", "act", "polarity", "content", "cue", "source", "addressee", "speaker", "confidence", "engine",
      ])
    #expect((object["people"] as? [[String: Any]])?.first?["kind"] as? String == "person")
  }

  @Test func `many inputs come in their order and a bad one stops nothing`() throws {
    let paths = try (1...40).map { try fixture.write("\($0).txt", "“The ice is thin number \($0),” Ada Poe said.") }
    let result = try run("quotes", "--format", "jsonl", paths[0], fixture.folder + "/none.txt", fixture.folder)
    #expect(result.status == 1)
    #expect(result.errors == "quotidian: \(fixture.folder)/none.txt: no such file; check the spelling.\n")
    let ids = try result.output.split(separator: "\n").map { try object($0)["id"] as? String }
    #expect(
      ids == ["1"] + paths.map { URL(fileURLWithPath: $0).lastPathComponent }.sorted().map { String($0.dropLast(4)) })
  }

  @Test func `json is one array, whatever its length`() throws {
    let path = try fixture.article()
    for count in 1...3 {
      let result = try run(
        "quotes", "--format", "json", path, count > 1 ? path : "/dev/null", count > 2 ? path : "/dev/null")
      let array = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
      #expect(array?.count == count)
    }
  }

  @Test func `tsv has as many fields in every line`() throws {
    let result = try run("quotes", "--format", "tsv", try fixture.article())
    let lines = result.output.split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == 9 })
    #expect(lines[1].contains("Lea Wu"))
  }

  @Test func `text and markdown are for people`() throws {
    let path = try fixture.article()
    let text = try run("quotes", path).output
    #expect(
      text.contains("“We have waited so long for this,” … “And now it is here.”\n    — Lea Wu, the mayor (direct)"))
    let markdown = try run("quotes", "--format", "markdown", path).output
    #expect(markdown.hasPrefix("# A Canal Freezes at Last\n"))
    #expect(markdown.contains("> — Lea Wu, the mayor\n"))
  }

  @Test func `standard input is read where no file is named`() throws {
    #expect(try run("quotes", input: Fixture.article).output.contains("Lea Wu"))
    #expect(try run("quotes", "-", input: Fixture.article).output.contains("Lea Wu"))
  }
}

struct CleanCommandTests {
  @Test func `the cleaned text is clean: cleaning it again changes nothing`() throws {
    let once = try run("clean", input: Fixture.article).output
    #expect(once.hasPrefix("A Canal Freezes at Last\n\nBy Ada Poe and Niko Roe\n"))
    #expect(!once.contains("Advertisement") && !once.contains("Reprints"))
    #expect(try run("clean", input: once).output == once)
  }

  @Test func `jsonl has the head, the paragraphs and what was removed`() throws {
    let output = try run("clean", "--format", "jsonl", "--type", "text", input: Fixture.article).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == ["id", "title", "authors", "date", "dateline", "contributors", "paragraphs", "removed"])
    #expect(object["authors"] as? [String] == ["Ada Poe", "Niko Roe"])
    #expect(object["date"] as? String == "2019-01-09")
    #expect((object["paragraphs"] as? [String])?.count == 7)
    #expect((object["removed"] as? [String])?.contains("Advertisement") == true)
  }

  @Test func `a page is cleaned by name, by content, and because it is said`() throws {
    let folder = try Fixture()
    let page = """
      <html lang=en><head><title>A Canal Freezes at Last</title><link rel=canonical href="https://bugle.example/canal"></head>
      <body><nav><a href="/">Home</a></nav><article><p class=byline>By Ada Poe</p><p>The old canal froze on Monday for the
      first time in nine years, and hundreds of people came from <a href="/map">all over the country</a> to skate.</p>
      <p>“It will hold until Friday,” said Robert Brink, an engineer. “After that I would not walk on it.”</p></article></body>
      """
    let path = try folder.write("canal.html", page)
    for output in [
      try run("clean", "--format", "jsonl", path).output, try run("clean", "--format", "jsonl", input: page).output,
      try run("clean", "--format", "jsonl", "--type", "html", input: page).output,
    ] {
      let article = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
      #expect(article["title"] as? String == "A Canal Freezes at Last")
      #expect(article["authors"] as? [String] == ["Ada Poe"])
      #expect(article["byline"] as? String == "By Ada Poe")
      #expect((article["paragraphs"] as? [String])?.count == 2)
      let links = try #require(article["links"] as? [[String: Any]])
      #expect(links.count == 1)
      #expect(links.first?["url"] as? String == "https://bugle.example/map")
      #expect(links.first?["text"] as? String == "all over the country")
      #expect(links.first?["number"] as? Int == 1)
    }
    #expect(try run("quotes", path).output.contains("Robert Brink, an engineer"))
    #expect(try run("read", "--type", "text", path).output.contains("<nav>"))
    #expect(try run("read", "--type", "html", folder.folder).output.contains("By Ada Poe"))
  }

  @Test func `a page without an article is said to have none`() throws {
    let path = try Fixture().folder + ".html"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "<html><body><div id=app></div></body></html>".write(toFile: path, atomically: true, encoding: .utf8)
    let result = try run("clean", path)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "quotidian: \(path): there is no article in this page; if a browser shows one, save the page from there.\n")
  }

  @Test func `what was removed can be seen with its rule`() throws {
    #expect(
      try run("clean", "--removed", input: Fixture.article).output.contains("[print note] A version of this article"))
  }
}

struct BadInputTests {
  @Test func `each bad input is one clear sentence and a status`() throws {
    let fixture = try Fixture()
    let empty = try fixture.write("empty.txt", " \n")
    for command in ["quotes", "clean", "read"] {
      let result = try run(command, empty)
      #expect(result.status == 1)
      #expect(result.errors == "quotidian: \(empty): empty; there is no article in it.\n")
    }
    let folder = try Fixture()
    #expect(try run("quotes", folder.folder).errors == "quotidian: \(folder.folder): a folder with no files to read.\n")
  }

  @Test func `names and texts steer no terminal`() throws {
    let fixture = try Fixture()
    let missing = try run("quotes", fixture.folder + "/no\u{1B}]2;owned\u{7}such\u{9B}31m")
    #expect(missing.status == 1)
    #expect(!missing.errors.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) })
    let path = try fixture.write(
      "evil.txt", "“The \u{1B}[31mice\u{9B}0m is\u{7} thin\u{202E},” Ada Poe said on Monday.")
    for format in ["text", "tsv", "markdown", "json", "jsonl"] {
      let output = try run("quotes", "--no-clean", "--format", format, path).output
      #expect(output.contains("Ada Poe"))
      #expect(
        !output.unicodeScalars.contains {
          $0.value < 32 && $0 != "\n" && $0 != "\t" || (0x7F..<0xA0).contains($0.value)
        })
    }
  }

  @Test func `what is used wrongly is a usage error`() throws {
    #expect(try run("quotes", "--format", "xml", "x.txt").status == 64)
    #expect(try run("clean", "--type", "word", "x.txt").status == 64)
    #expect(try run("--theme").status == 64)
  }

  @Test func `without a terminal the article is printed with its quotes`() throws {
    let fixture = try Fixture()
    let result = try run(try fixture.article())
    #expect(result.status == 0)
    #expect(result.output.contains("HAMAR — The old canal froze"))
    #expect(result.output.contains("— Robert Brink, an engineer"))
  }

  @Test func `a full disk is said`() throws {
    let fixture = try Fixture()
    let result = try ProgramRun(
      ["-c", "'\(Session.program)' quotes '\(try fixture.article())' > /dev/full"], program: "/bin/sh")
    #expect(result.status == 1)
    #expect(result.errors.contains("could not be written"))
  }

  @Test func `a broken theme file names its line`() throws {
    let fixture = try Fixture()
    let theme = try fixture.write(
      "broken.toml", "summary = \"x\"\nspeakers = []\n[roles]\ntext = { fg = \"nocolour\" }\n")
    let result = try run("themes", theme)
    #expect(result.status == 1)
    #expect(result.errors.contains("broken.toml:4:"))
  }
}

struct TableCommandTests {
  @Test func `themes lists them without a terminal`() throws {
    let output = try run("themes").output
    for name in ["contrast", "dusk", "gruvbox", "mono", "nord", "paper", "solarized"] {
      #expect(output.contains("\(name): "))
    }
    #expect(!output.contains("\u{1B}"))
  }

  @Test func `keys lists them, those of the configuration too`() throws {
    let fixture = try Fixture()
    try FileManager.default.createDirectory(atPath: fixture.folder + "/quotidian", withIntermediateDirectories: true)
    _ = try fixture.write("quotidian/config.toml", "[keys]\nnext-quote = \"x\"\n")
    #expect(try run("keys").output.contains("]"))
    let own = try run("keys", "--format", "tsv", environment: ["XDG_CONFIG_HOME": fixture.folder]).output
    #expect(own.contains("x\tnext-quote\tnext quote\n"))
    _ = try fixture.write("quotidian/config.toml", "[keys]\nnext = \"x\"\n")
    let wrong = try run("keys", "--format", "tsv", environment: ["XDG_CONFIG_HOME": fixture.folder])
    #expect(wrong.output.contains("]\tnext-quote\tnext quote\n"))
    #expect(wrong.errors.contains("there is no command “next”"))
    #expect(wrong.status == 0)
    #expect(try run("keys", "--format", "json").status != 0)
  }
}
