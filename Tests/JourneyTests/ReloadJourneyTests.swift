import Foundation
import LoopbackServer
import Synchronization
import Testing

/// Feeds that are fetched without being asked for, in the real program.
struct ReloadJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/own/library.sqlite"
  }

  private static func feed(_ title: String) -> ServedReply {
    .page(
      "<rss version=\"2.0\"><channel><title>The Post</title><item><guid>\(title)</guid><title>\(title)</title>"
        + "<description>“The ice is thin,” said Lea Wu, the mayor.</description></item></channel></rss>")
  }

  private func run(_ arguments: String...) async throws -> ProgramRun {
    try await .waiting(arguments + ["--library", library], environment: ["HOME": fixture.folder])
  }

  /// Whether the screen comes to show one of some texts; the server has the thread in between.
  private func shows(_ texts: String..., in session: Session) async -> Bool {
    for _ in 0..<1_000 {
      if session.isReached(within: 0, { screen in texts.contains { screen.contains($0) } }) { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  @Test func `what is due comes at the start, quietly, and quotes are found while another feed is slow`() async throws {
    let answer: LoopbackServer.Answer = { request in
      if request.target == "/slow" {
        try? await Task.sleep(for: .seconds(30))
        return .page("", status: 404)
      }
      return Self.feed("Thin Ice")
    }
    try await LoopbackServer.run(answer: answer) { server in
      let list = try fixture.write(
        "feeds.opml",
        "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Post\" xmlUrl=\"\(server.address("/feed"))\"/>"
          + "<outline type=\"rss\" text=\"Slow\" xmlUrl=\"\(server.address("/slow", host: "localhost"))\"/></body></opml>"
      )
      #expect(try await run("import", list).status == 0)
      let session = try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
      #expect(await shows("1/2 feeds", in: session))
      #expect(await shows("Thin Ice", in: session))
      #expect(await shows("1 quote", "“1”", in: session))
      #expect(await shows("1/2 feeds", in: session))
      session.send("\u{07}")
      #expect(await shows("stopped after 1 of 2 feeds: 1 new article", in: session))
      #expect(!session.terminal.text.contains("no network"))
      session.quit()
    }
  }

  @Test func `feeds that somebody set to rest are not fetched until somebody asks`() async throws {
    try await LoopbackServer.run { _ in
      Self.feed("Thin Ice")
    } _: { server in
      try FileManager.default.createDirectory(
        atPath: fixture.folder + "/.config/quotidian", withIntermediateDirectories: true)
      _ = try fixture.write(".config/quotidian/config.toml", "[reload]\n\"\(server.address("/feed"))\" = 0\n")
      _ = try await run("subscribe", server.address("/feed"))
      let before = server.requests.count
      #expect(try await run("refresh", "--due").output.hasPrefix("0 new articles"))
      #expect(server.requests.count == before)
      #expect(try await run("refresh").output.hasPrefix("1 new article"))
    }
  }
}
