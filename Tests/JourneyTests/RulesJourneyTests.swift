import ArticleStore
import Foundation
import LoopbackServer
import Queries
import Testing

/// Rules for what comes in with the real program, whatever happens to it.
struct RulesJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = try fixture.homeLibrary()
    _ = try fixture.write(
      ".config/quotidian/config.toml", "[[rule]]\nquery = \"title:football\"\ndo = [\"hide\"]\n")
  }

  private func run(_ arguments: String..., killedAfter: Double? = nil) async throws -> ProgramRun {
    try await .waiting(
      arguments + ["--library", library], environment: ["HOME": fixture.folder], killedAfter: killedAfter)
  }

  /// Every third item of a feed is about football.
  private static let answer: LoopbackServer.Answer = { request in
    let items = (1...80).map { number in
      """
      <item><guid>\(request.target) \(number)</guid><title>\(number % 3 == 0 ? "Football" : "Ice") \(number)</title>
      <description>&lt;p&gt;“The ice is thin,” said Lea Wu, the mayor, for the \(number)th time.&lt;/p&gt;</description></item>
      """
    }
    return .page("<rss version=\"2.0\"><channel><title>\(request.target)</title>\(items.joined())</channel></rss>")
  }

  private func count(_ query: String) throws -> Int {
    try ArticleDatabase(path: library).articleCount(matching: QueryParser.query(query))
  }

  @Test func `nothing escapes them when a refresh is killed, and a check follows that knows none`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      for round in 1...6 {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: library + suffix) }
        for feed in 1...3 { _ = try await run("subscribe", server.address("/\(feed)")) }
        _ = try await run("refresh", killedAfter: 0.05 * Double(round))
        _ = try await run("check")
        #expect(try await run("refresh").status == 0)
        #expect(try count("title:football") == 0)
        #expect(try count("is:hidden") == 78)
        #expect(try count("") == 162)
      }
    }
  }

  @Test func `one that says nothing is named and left out, and all else goes on`() async throws {
    let path = try fixture.write(
      ".config/quotidian/config.toml",
      "[[rule]]\nname = \"bad\"\nquery = \"title:(\"\ndo = [\"hide\"]\n"
        + "[[rule]]\nquery = \"title:football\"\ndo = [\"hide\"]\n")
    let told = "config.toml:3: the rule “bad” is left out: in its query, at character 1, nothing stands behind “title:”"
    let config = try await ProgramRun.waiting(["config"], environment: ["HOME": fixture.folder])
    #expect(config.status == 1 && config.errors.contains(told) && config.errors.contains(path))
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/1"))
      let refresh = try await run("refresh")
      #expect(refresh.status == 0 && refresh.errors.contains(told))
      #expect(try count("is:hidden") == 26 && count("") == 54)
    }
    let session = try Session(
      Session.program, [try fixture.article(), "--library", library], environment: ["HOME": fixture.folder])
    #expect(session.wait { $0.contains("A Canal Freezes") && $0.contains("the rule “bad” is left out") })
    session.quit()
  }

  @Test func `it is told which rule hid what, and what none would hide now`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/1"))
      _ = try await run("refresh")
      let rules = try await run("rules")
      #expect(rules.output.contains("would hide: 0 articles\n  hidden already: 26 articles\n    "))
      #expect(rules.output.contains("    Football ") && rules.errors.isEmpty)
      _ = try fixture.write(
        ".config/quotidian/config.toml",
        "[[rule]]\nquery = 'feed:=\"\(server.address("/1"))\" title:~\"^football [1-6]$\"'\ndo = [\"hide\"]\n")
      let others = try await run("rules")
      #expect(others.output.contains("hidden already: 2 articles\n    "))
      #expect(others.errors.contains("24 articles are hidden that no rule would hide now"))
    }
  }

  @Test func `as long as articles wait to be read, no answer passes for all of it`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/1"))
      _ = try await run("refresh", "--no-quotes")
      for question in [["list", "title:football"], ["rules"], ["search", "ice"], ["said", "wu"], ["people"]] {
        let answer = try await ProgramRun.waiting(
          question + ["--library", library], environment: ["HOME": fixture.folder])
        #expect(answer.errors.contains("80 articles have yet to be read, so this is not all"))
      }
      #expect(try await run("list").errors.isEmpty)
      _ = try await run("check")
      let rules = try await run("rules")
      #expect(rules.errors.isEmpty && rules.output.contains("would hide: 26 articles"))
    }
  }
}
