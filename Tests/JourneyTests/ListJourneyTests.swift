import Foundation
import LoopbackServer
import Testing

/// The list of articles and the whole text of an item, in the real program.
struct ListJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = try fixture.homeLibrary()
  }

  /// Whether the screen comes to show a text; the server has the thread in between.
  private func shows(_ session: Session, _ isReached: (String) -> Bool) async -> Bool {
    for _ in 0..<1_000 {
      if session.isReached(within: 0, isReached) { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  /// A feed of twenty items, each with a line of what stands on its page.
  @Sendable private static func answer(_ request: ServedRequest) async -> ServedReply {
    let host = "http://\(request["Host"] ?? "")"
    guard request.target == "/feed" else {
      let words = "The ice on the canal was measured in the morning, and it is thin, said the office of the harbour. "
      return .page(
        """
        <!DOCTYPE html><html><head><title>Item</title></head><body><article><h1>Item</h1>
        <p>\(words)</p><p>“Nobody may go out on it,” said Lea Wu, the mayor of the town.</p><p>\(words)</p>
        </article></body></html>
        """)
    }
    let items = (1...20).map { number in
      """
      <item><guid>\(number)</guid><title>Item \(number)</title><link>\(host)/\(number)</link>
      <description>In short, number \(number).</description></item>
      """
    }
    return .page("<rss version=\"2.0\"><channel><title>The Post</title>\(items.joined())</channel></rss>")
  }

  @Test func `rows have the form that was written, 10j moves by ten, and X brings the whole text`() async throws {
    _ = try fixture.write(
      ".config/quotidian/config.toml",
      "reload-at-start = false\nreload-every = 0\nlist-format = \"<%2i> %-8T %t\"\n")
    let environment = ["HOME": fixture.folder]
    try await LoopbackServer.run(answer: Self.answer) { server in
      for arguments in [["subscribe", server.address("/feed")], ["refresh"]] {
        _ = try await ProgramRun.waiting(arguments + ["--library", library], environment: environment)
      }
      let session = try Session(Session.program, ["--library", library], environment: environment)
      #expect(await shows(session) { $0.contains("< 1> The Post Item ") && $0.contains("1/20") })
      session.send("10j")
      #expect(await shows(session) { $0.contains("11/20") })
      session.send("\r")
      #expect(await shows(session) { $0.contains("In short, number") && $0.contains("only a summary was read") })
      session.send("X")
      #expect(await shows(session) { $0.contains("Nobody may go out on it") && $0.contains("quote") })
      session.send("X")
      #expect(await shows(session) { $0.contains("In short, number") && !$0.contains("Nobody may go out") })
      session.send("hL")
      #expect(await shows(session) { $0.contains("Unread") && $0.contains("/19") })
      session.quit()
    }
  }
}
