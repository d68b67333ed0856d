import Foundation
import LoopbackServer
import Testing

/// The web with the real program, from a server on the loopback interface.
struct WebJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = fixture.folder + "/own/library.sqlite"
  }

  private static let answer: LoopbackServer.Answer = { request in
    switch request.target {
    case "/":
      .page(
        "<html><head><link rel=alternate type=application/rss+xml href=/feed></head><body><p>Hello</p></body></html>")
    case "/feed":
      .page(
        """
        <rss version="2.0"><channel><title>The Post</title>
        <item><guid>1</guid><title>Thin \u{202E}Ice</title><link>https://post.example/1</link>
        <description>&lt;p&gt;“The ice is thin,” said Lea Wu, the mayor.&lt;/p&gt;</description></item>
        <item><guid>2</guid><title>Deep Snow</title><description>“It is deep,” said Jon Roe.</description></item>
        </channel></rss>
        """)
    case "/article":
      .page(
        "<html><head><title>Thick Ice</title></head><body><article><h1>Thick Ice</h1>"
          + (1...8).map {
            "<p>“The ice is \($0) centimetres thick at the bridge,” said Lea Wu, the mayor of the town.</p>"
          }
          .joined() + "</article></body></html>", fields: ["Content-Type": "text/html"])
    default: .page("", status: 404)
    }
  }

  private func run(_ arguments: String...) async throws -> ProgramRun {
    try await .waiting(arguments + ["--library", library], environment: ["HOME": fixture.folder])
  }

  @Test func `quotes of a page are printed, and where there is no feed its address is told`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      func print(_ arguments: String...) async throws -> ProgramRun {
        try await .waiting(arguments, environment: ["HOME": fixture.folder])
      }
      let quotes = try await print("quotes", "--format", "tsv", server.address("/article"))
      #expect(quotes.status == 0 && quotes.output.contains("The ice is 8 centimetres thick"))
      #expect(try await print("clean", server.address("/article")).output.contains("Thick Ice"))
      let none = try await print("quotes", server.address("/none"))
      #expect(none.status == 1)
      #expect(none.errors == "quotidian: \(server.address("/none")): There is nothing at this address; check it.\n")
      let typed = server.address("/none").replacing("http://", with: "")
      let refused = try await run("subscribe", typed)
      #expect(refused.errors == "quotidian: \(server.address("/none")): There is nothing at this address; check it.\n")
    }
  }

  @Test func `a page is subscribed to by its feed, refreshed, read and given up`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let subscribed = try await run("subscribe", server.address("/"), "--folder", "News", "--tag", "city")
      #expect(subscribed.output == "Subscribed to (\(server.address("/feed"))).\n")
      #expect(try await run("refresh").output == "2 new articles, 1 feed; quotes found in 2.\n")
      #expect(try await run("refresh").output == "0 new articles, 1 feed; quotes found in 0.\n")
      let feeds = try await run("feeds", "--format", "tsv").output
      #expect(feeds.contains("The Post\tNews\t\(server.address("/feed"))\t2\t2\t"))
      let found = try await run("search", "said:wu", "tag:city").output
      #expect(found.contains("Thin Ice") && !found.contains("Snow"))
      #expect(try await run("export", "--opml").output.contains("xmlUrl=\"\(server.address("/feed"))\""))
      _ = try await run("mark", "--star", "ice")
      #expect(try await run("unsubscribe", "the post").output == "Gave up “The Post”: 1 article removed, 1 kept.\n")
      #expect(try await run("check").output == "The library is sound: 1 article.\n")
    }
  }

  @Test func `a feed that fails gives status 1 and one sentence, and no password is ever shown`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let address = server.address("/nothing").replacing("http://", with: "http://lea:secret@")
      let subscribed = try await run("subscribe", address)
      #expect(subscribed.status == 1)
      #expect(
        subscribed.errors == "quotidian: \(server.address("/nothing")): There is nothing at this address; check it.\n")
      let list = try fixture.write(
        "feeds.opml",
        "<opml version=\"2.0\"><body><outline text=\"N\"><outline type=\"rss\" text=\"Gone\" xmlUrl=\""
          + "\(server.address("/nothing"))\"/></outline></body></opml>")
      #expect(try await run("import", list).output == "subscribed to 1 feed.\n")
      let refreshed = try await run("refresh")
      #expect(refreshed.status == 1)
      #expect(refreshed.errors == "quotidian: Gone: There is nothing at this address; check it.\n")
      #expect(try await run("feeds").output.contains("There is nothing at this address"))
    }
  }

  @Test func `user and password are kept where only their owner can read them`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let address = server.address("/feed").replacing("http://", with: "http://lea:se%22cret@")
      #expect(try await run("subscribe", address).status == 0)
      let path = fixture.folder + "/.config/quotidian/credentials.toml"
      #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
      #expect(try await run("refresh").status == 0)
      let expected = "Basic \(Data("lea:se\"cret".utf8).base64EncodedString())"
      #expect(server.requests.last?["Authorization"] == expected)
      let list = try fixture.write(
        "feeds.opml",
        "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"X\" xmlUrl=\"http://ada:cretan@x.example/\"/></body></opml>"
      )
      #expect(try await run("import", list).status == 0)
      #expect(try await !run("feeds").output.contains("cretan"))
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("cretan"))
      let archive = try await run("export", "--whole").output
      #expect(!archive.contains("cret"))
      chmod(path, 0o644)
      #expect(try await run("refresh").errors.contains("others may read this file"))
    }
  }

  @Test func `a page is printed where there is no terminal, and kept only when it is added`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let printed = try await run("read", server.address("/article"))
      #expect(printed.output.hasPrefix("Thick Ice\n"))
      #expect(printed.output.contains("— Lea Wu, the mayor of the town (direct)"))
      #expect(try await !run("list").output.contains("Thick Ice"))
      #expect(try await run("add", server.address("/article")).output == "1 added; quotes found in 1.\n")
      #expect(try await run("list").output.contains("Thick Ice"))
      #expect(try await run("read", server.address("/feed")).errors.contains("this is a feed"))
      #expect(try await run("read", "http://127.0.0.1:1/").status == 1)
    }
  }

  /// Whether the screen comes to show a text; the server has the thread in between.
  private func shows(_ text: String, _ session: Session) async -> Bool {
    for _ in 0..<1_000 {
      if session.isReached(within: 0, { $0.contains(text) }) { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  @Test func `in the reader r fetches feeds, tells what came, and shows it`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let list = try fixture.write(
        "feeds.opml",
        "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"Post\" xmlUrl=\"\(server.address("/feed"))\"/>"
          + "<outline type=\"rss\" text=\"Gone\" xmlUrl=\"\(server.address("/nothing"))\"/></body></opml>")
      _ = try await run("import", list)
      _ = try await run("add", try fixture.article())
      // Nothing is fetched but what is asked for.
      try FileManager.default.createDirectory(
        atPath: fixture.folder + "/.config/quotidian", withIntermediateDirectories: true)
      _ = try fixture.write(".config/quotidian/config.toml", "reload-at-start = false\nreload-every = 0\n")
      let session = try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
      #expect(await shows("1/1", session))
      session.send("r")
      #expect(await shows("2 new articles; 1 of 2 feeds failed", session))
      #expect(await shows("Thin Ice", session))
      #expect(await shows("/3", session))
      session.send("r")
      #expect(await shows("no feed is due", session))
      session.send("E")
      #expect(await shows("just now", session))
      session.send("/gone\r")
      #expect(await shows("There is nothing at this address", session))
      session.send("r")
      #expect(await shows("no new articles; 1 of 1 feed failed", session))
      session.quit()
    }
  }
}
