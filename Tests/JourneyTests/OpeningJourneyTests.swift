import Foundation
import Glibc
import LoopbackServer
import Testing

/// Inputs that are opened, in the real program.
@Suite(.serialized)
struct OpeningJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/library.sqlite"
  }

  private func open(_ arguments: String...) throws -> Session {
    try Session(Session.program, arguments + ["--library", library], environment: ["HOME": fixture.folder])
  }

  private func listed() throws -> String {
    try ProgramRun(["list", "--library", library], environment: ["HOME": fixture.folder]).output
  }

  private func dump() throws -> String {
    try fixture.write(
      "dump.jsonl",
      """
      {"id": "ice", "title": "Thin Ice", "text": "“The ice is thin,” said Lea Wu, the mayor of the town."}
      {"id": "snow", "title": "Deep Snow", "text": "“It is deep,” said Jon Roe."}
      """)
  }

  @Test func `a file of records lists them`() throws {
    let session = try open(try dump())
    #expect(session.wait { $0.contains("Thin Ice") && $0.contains("Deep Snow") && !$0.contains("{") })
    session.quit()
  }

  @Test func `inputs without options open as those with some`() throws {
    let path = try dump()
    let session = try Session(
      Session.program, [path], environment: ["HOME": fixture.folder, "QUOTIDIAN_LIBRARY": library])
    #expect(session.wait { $0.contains("Thin Ice") && $0.contains("Deep Snow") && !$0.contains("{") })
    session.quit()
  }

  @Test func `the type that is said is the one that is taken`() throws {
    let page = try fixture.write("page.txt", "<p>The ice is thin, said Lea Wu, the mayor of the town.</p>")
    let text = try open(page, "--type", "text")
    #expect(text.waitFor("<p>"))
    text.quit()
    let records = try fixture.write("records.txt", #"{"title": "Thin Ice", "text": "It is thin, said Lea Wu."}"#)
    let session = try open(records, "--type", "jsonl")
    #expect(session.wait { $0.contains("Thin Ice") && !$0.contains("{") })
    session.quit()
  }

  @Test func `opening keeps nothing, and the key for it does`() throws {
    let session = try open(try fixture.article(), try dump())
    #expect(session.waitFor("A Canal Freezes at Last"))
    session.send("+")
    #expect(session.waitFor("keeps the article"))
    session.quit()
    let kept = try listed()
    #expect(kept.contains("A Canal Freezes at Last") && !kept.contains("Thin Ice"))
    let again = try open(try fixture.article())
    #expect(again.wait { $0.contains("A Canal Freezes at Last") && !$0.contains("not kept") })
    again.send("*")
    #expect(again.waitFor("★"))
    again.quit()
    #expect(try ProgramRun(["list", "is:starred", "--library", library]).output.contains("A Canal Freezes at Last"))
  }

  @Test func `a page beside a file keeps neither`() async throws {
    let page =
      "<html><head><title>Thick Ice</title></head><body><article><h1>Thick Ice</h1><p>"
      + String(repeating: "The ice is thick at the bridge, said Lea Wu, the mayor of the town. ", count: 12)
      + "</p></article></body></html>"
    try await LoopbackServer.run { _ in
      .page(page, fields: ["Content-Type": "text/html"])
    } _: { server in
      let session = try open(try fixture.article(), server.address("/ice"))
      for _ in 0..<500 where !session.isReached(within: 0, { $0.contains("Thick Ice") }) {
        try await Task.sleep(for: .milliseconds(20))
      }
      #expect(session.terminal.text.contains("Thick Ice") && session.terminal.text.contains("A Canal Freezes"))
      session.quit()
      #expect(try !listed().contains("Ice"))
    }
  }

  @Test func `each input is read once: what comes through a pipe is there with its quotes and its original`() throws {
    let path = try fixture.article()
    let session = try Session(
      "/bin/bash", ["-c", "exec \(Session.program) --library \(library) <(cat \(path)) \(try dump())"],
      environment: ["HOME": fixture.folder])
    #expect(session.waitFor("5 quotes, 3 people"))
    session.send("\\")
    #expect(session.waitFor("ROEJAN"))
    session.quit()
  }

  @Test func `a named pipe that nobody writes to holds up no key`() throws {
    let path = fixture.folder + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let session = try open(path)
    session.readOn(seconds: 0.5)
    session.send("Q")
    #expect(session.waitForEnd(seconds: 5) == 0)
  }

  @Test func `what cannot be read is told beside what can, and ends the program where it is all`() throws {
    let session = try open(try fixture.article(), fixture.folder + "/none.txt")
    #expect(session.waitFor("no such file"))
    session.quit()
    let nothing = try open(fixture.folder + "/none.txt")
    #expect(nothing.waitForEnd() == 1)
    #expect(nothing.outputText.contains("no such file"))
  }
}
