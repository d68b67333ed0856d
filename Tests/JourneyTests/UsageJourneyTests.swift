import Foundation
import Testing

/// What the real program says to what is typed in haste, and what it makes of articles that are easily read wrongly.
struct UsageJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = try fixture.homeLibrary()
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, environment: ["HOME": fixture.folder])
  }

  @Test func `a short and a long option tell the version`() throws {
    let version = try run("--version")
    #expect(version.status == 0 && version.output.hasPrefix("quotidian "))
    #expect(try run("-v").output == version.output)
  }

  @Test(arguments: [
    ["--nonsense"], ["list", "--nonsense"], ["list", "fed:post"], ["refresh", "--library", "/no/such"],
  ])
  func `every complaint begins with the name of the program, and says so once`(arguments: [String]) throws {
    let result = try ProgramRun(arguments, environment: ["HOME": fixture.folder])
    #expect(result.status != 0 && result.errors.hasPrefix("quotidian: "))
    #expect(!result.errors.contains("Error:") && result.errors.components(separatedBy: "quotidian: ").count == 2)
  }

  @Test(arguments: ["", "  "])
  func `a feed is called by no empty name`(name: String) throws {
    let result = try run("subscribe", "--library", library, "--name", name, "http://127.0.0.1:1/feed")
    #expect(result.status == 64 && result.errors.contains("--name takes a name; leave it out"))
    #expect(!result.errors.contains("could not"))
  }

  @Test func `a list of feeds that are known says that, and nothing of articles`() throws {
    let list = try fixture.write(
      "feeds.opml",
      "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Post\" xmlUrl=\"http://127.0.0.1:1/a\"/>"
        + "<outline type=\"rss\" text=\"Wire\" xmlUrl=\"http://127.0.0.1:1/b\"/></body></opml>")
    #expect(try run("import", "--library", library, list).output == "subscribed to 2 feeds.\n")
    #expect(try run("import", "--library", library, list).output == "2 feeds were there already.\n")
  }

  @Test func `the day of the byline is no text, and nobody’s role is that of their own`() throws {
    let page = try fixture.write(
      "harbour.txt",
      """
      The harbour freezes

      By Ada Poe
      March 3, 2019

      The harbour froze on Monday, and the museum beside it stayed open. “It is cold,” said Lea Wu, the mayor. Its \
      director, Jon Roe, said that it would thaw. Their lawyer, Ida Brandt, said that nothing was lost.
      """)
    let text = try run("clean", "--format", "jsonl", page).output
    #expect(text.contains("\"date\":\"2019-03-03\""))
    #expect(text.contains("\"paragraphs\":[\"The harbour froze on Monday"))
    let people = try run("quotes", "--format", "json", page).output
    #expect(people.contains("\"Jon Roe\"") && people.contains("\"Ida Brandt\""))
    #expect(!people.lowercased().contains("\"role\" : \"its") && !people.lowercased().contains("\"role\" : \"their"))
  }

  @Test func `what a first run brings is read there, and nobody of it is among people`() throws {
    let session = try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
    #expect(session.waitFor("Who Said What"))
    session.send("\r")
    #expect(session.waitFor("1 Vera Lindqvist, a librarian"))
    session.send("]")
    #expect(session.waitFor("quote 1 of"))
    session.quit()
    #expect(try run("people", "--library", library, "--format", "tsv").output.split(separator: "\n").count == 1)
  }

  @Test func `an article goes into the folder for that, which is said`() throws {
    let folder = fixture.folder + "/articles"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try fixture.write(".config/quotidian/config.toml", "export-folder = \"~/articles\"\n")
    let session = try Session(Session.program, [fixture.article()], environment: ["HOME": fixture.folder])
    #expect(session.waitFor("quotes, "))
    session.send("e")
    #expect(session.waitFor("articles/"))
    session.quit()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 1)
  }

  @Test func `a command that lost its key is told of at the start and by config`() throws {
    _ = try fixture.write(".config/quotidian/config.toml", "[keys]\nstar = \"m\"\n")
    let said = "config.toml:2: “m” is given to star, and mark-read has no key now"
    let config = try run("config")
    #expect(config.status == 1 && config.errors.contains(said))
    let session = try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
    #expect(session.waitFor(said))
    session.quit()
  }

  @Test func `whatever stands in the settings, the reader and all commands start, and say what is left out`() throws {
    _ = try fixture.write(
      ".config/quotidian/config.toml",
      "browser = firefox\ntheme = \"papper\"\nreload-at-start = false\n[keys]\nstar = [\"x\" \"y\"]\nundo = \"F9\"\n")
    let faults = [
      "config.toml:1: a text stands in quotes: browser = \"firefox\"",
      "config.toml:2: there is no theme “papper”, so dusk is used; did you mean “paper”?",
      "config.toml:5: the values of an array are parted by commas",
    ]
    let config = try run("config")
    #expect(config.status == 1 && faults.allSatisfy(config.errors.contains))
    let refresh = try run("refresh")
    #expect(refresh.status == 0 && refresh.errors.contains(faults[0]) && refresh.errors.contains(faults[2]))
    let session = try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
    #expect(session.waitFor("3 faults, all in quotidian config; config.toml:1: a text stands in quotes"))
    session.quit()
  }
}
