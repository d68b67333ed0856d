import Foundation
import LoopbackServer
import Testing

/// What readers of feeds are used to, in the real program: macros, programs, rules, news and sounds.
struct HabitsJourneyTests {
  let fixture: Fixture
  let library: String

  init() throws {
    fixture = try Fixture()
    library = try fixture.homeLibrary()
  }

  func configure(_ text: String) throws {
    _ = try fixture.write(
      ".config/quotidian/config.toml", "reload-at-start = false\nreload-every = 0\n" + text)
  }

  func run(_ arguments: String...) async throws -> ProgramRun {
    try await .waiting(arguments + ["--library", library], environment: ["HOME": fixture.folder])
  }

  private func session() throws -> Session {
    try Session(Session.program, ["--library", library], environment: ["HOME": fixture.folder])
  }

  /// Whether the screen comes to show a text; the server has the thread in between.
  private func shows(_ text: String, _ session: Session) async -> Bool {
    for _ in 0..<1_000 {
      if session.isReached(within: 0, { $0.contains(text) }) { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  private func text(_ name: String) -> String {
    (try? String(contentsOfFile: fixture.folder + "/" + name, encoding: .utf8)) ?? ""
  }

  /// A feed of two items, one with a sound, and the sound.
  @Sendable private static func answer(_ request: ServedRequest) async -> ServedReply {
    guard request.target == "/feed" else { return sound(request) }
    let address = "http://\(request["Host"] ?? "")/ice.mp3"
    return .page(
      """
      <rss version="2.0"><channel><title>The Post</title>
      <item><guid>1</guid><title>Thin $(touch evil) \u{1B}]0;x\u{07}Ice</title><link>https://post.example/1</link>
      <description>&lt;p&gt;“The ice is thin,” said Lea Wu, the mayor.&lt;/p&gt;</description>
      <enclosure url="\(address)" type="audio/mpeg" length="90000"/></item>
      <item><guid>2</guid><title>Deep Snow</title><description>“It is deep,” said Jon Roe.</description></item>
      </channel></rss>
      """)
  }

  private static let bytes = (0..<90_000).map { UInt8(truncatingIfNeeded: $0 &* 11 ^ ($0 >> 7)) }

  /// The sound, slowly.
  private static func sound(_ request: ServedRequest) -> ServedReply {
    var start = 0
    if let range = request["Range"], request["If-Range"] == "\"1\"" {
      start = Int(range.dropFirst("bytes=".count).dropLast()) ?? 0
    }
    let head =
      "HTTP/1.1 \(start > 0 ? 206 : 200) OK\r\nETag: \"1\"\r\nContent-Length: \(bytes.count - start)\r\n"
      + (start > 0 ? "Content-Range: bytes \(start)-\(bytes.count - 1)/\(bytes.count)\r\n" : "") + "\r\n"
    // What comes first hangs in the middle.
    let end = start == 0 ? bytes.count / 2 : bytes.count
    return .parts([.send(Array(head.utf8) + bytes[start..<end])] + (start == 0 ? [.hang] : []))
  }

  @Test func `what is wrong in the settings is listed by line, and keeps nobody from reading`() async throws {
    _ = try await run("add", fixture.article())
    try configure(
      """
      theme = "no-such-theme-yet"
      measure = 5
      [[rule]]
      name = "bad"
      query = "ice"
      do = ["burn"]
      """)
    let path = fixture.folder + "/.config/quotidian/config.toml"
    let told = try await run("rules").errors
    #expect(told.contains("\(path):4: measure must be a number from "))
    #expect(told.contains("\(path):8: the rule “bad” is left out: “burn” is nothing to do"))
    try configure("measure = 5\nstart = feeds\nmegabytes = 0\n")
    let config = try ProgramRun(["config"], environment: ["HOME": fixture.folder])
    #expect(config.status == 1)
    let lines = config.errors.split(separator: "\n").compactMap { $0.split(separator: ":").dropFirst(2).first }
    #expect(lines == ["3", "4", "5"])
    try configure("measure = 5\n[[rule]]\nquery = \"ice\"\ndo = [\"burn\"]\n")
    let session = try session()
    #expect(await shows("2 faults, all in quotidian config; ", session))
    session.send("Q")
    #expect(session.waitForEnd() == 0)
  }

  @Test func `n reads what is new of one feed after the other`() async throws {
    let answer: LoopbackServer.Answer = { request in
      let name = request.target.dropFirst()
      return .page(
        """
        <rss version="2.0"><channel><title>Paper \(name)</title>
        <item><guid>\(name)1</guid><title>First of \(name)</title>
        <pubDate>Tue, 03 Nov 2026 10:00:00 GMT</pubDate><description>It froze at \(name).</description></item>
        <item><guid>\(name)2</guid><title>Second of \(name)</title>
        <pubDate>Tue, 03 Nov 2026 09:00:00 GMT</pubDate><description>It thawed at \(name).</description></item>
        </channel></rss>
        """)
    }
    try await LoopbackServer.run(answer: answer) { server in
      for name in ["a", "b", "c"] { _ = try await run("subscribe", server.address("/\(name)")) }
      _ = try await run("refresh")
      _ = try await run("mark", "--read", "feed:\"Paper b\"")
      try configure("start = \"feeds\"\n")
      let session = try session()
      #expect(await shows("Paper a", session))
      session.send("gl")
      #expect(await shows("Second of a", session))
      for text in ["froze at a.", "thawed at a.", "froze at c.", "thawed at c."] {
        session.send("n")
        #expect(await shows(text, session))
      }
      #expect(try await run("list", "is:unread").output == "")
      session.send("n")
      #expect(await shows("nothing is unread in the feeds that show", session))
      session.send("qq")
      #expect(await shows("Paper b", session))
      session.send("Q")
      #expect(session.waitForEnd() == 0)
    }
  }

  @Test func `a key runs several commands, and programs get the article without any shell seeing it`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/feed"))
      _ = try await run("refresh")
      let mark = try fixture.write("mark.sh", "#!/bin/sh\nprintf '%s\\n' \"$@\" > \(fixture.folder)/bookmark\n")
      try configure(
        """
        bookmark-command = "/bin/sh \(mark)"
        pager = "cat > \(fixture.folder)/page"
        [keys]
        go-to-end = "g e"
        [macros]
        ", s" = ["star", "tag later", "move-down"]
        """)
      let session = try session()
      #expect(await shows("Thin", session))
      session.send(",s")
      #expect(await shows("#later", session))
      session.send("gek|cat > \(fixture.folder)/piped; echo \"[$QUOTIDIAN_TITLE]\"\r")
      #expect(await shows("Enter goes back", session))
      #expect(session.terminal.text.contains("[Thin $(touch evil)"))
      session.send("\r")
      #expect(await shows("Deep Snow", session))
      #expect(text("piped").contains("“The ice is thin,” said Lea Wu"))
      session.send("&")
      #expect(await shows("bookmarked", session))
      #expect(text("bookmark").hasPrefix("https://post.example/1\nThin $(touch evil)"))
      session.send(":pager\r")
      for _ in 0..<1_000 where text("page").isEmpty { try await Task.sleep(for: .milliseconds(20)) }
      #expect(text("page").contains("— Lea Wu, the mayor"))
      #expect(!FileManager.default.fileExists(atPath: "evil"))
      session.quit()
      #expect(try await run("list", "tag:later", "is:starred", "--format", "tsv").output.contains("Thin"))
    }
  }

  @Test func `rules mark and hide what comes in, and say before what they would do`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/feed"))
      try configure(
        """
        [[rule]]
        name = "no snow"
        query = "snow"
        do = ["hide"]
        [[rule]]
        query = "said:wu"
        do = ["star", "tag town"]
        """)
      _ = try await run("refresh")
      let list = try await run("list", "--format", "tsv").output
      #expect(list.contains("Thin") && list.contains("town") && !list.contains("Snow"))
      #expect(try await run("list", "is:hidden", "--format", "tsv").output.contains("Deep Snow"))
      try configure("[[rule]]\nname = \"ice\"\nquery = \"ice\"\ndo = [\"read\"]\n")
      let told = try await run("rules").output
      #expect(told.hasPrefix("ice (ice): would read: 1 article\n    ") && told.contains("Thin"))
      #expect(try await run("list", "is:unread", "--format", "tsv").output.contains("Thin"))
      #expect(try await run("rules", "--apply").output == "ice (ice): read: 1 article.\n")
      #expect(try await !run("list", "is:unread", "--format", "tsv").output.contains("Thin"))
    }
  }

  @Test
  func
    `new articles that match are told of by a program and by the terminal, with nothing in them that does something`()
    async throws
  {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/feed"))
      let tell = try fixture.write("tell.sh", "#!/bin/sh\nprintf '%s|' \"$@\" > \(fixture.folder)/told\n")
      try configure(
        "notify-command = \"/bin/sh \(tell) --news\"\nnotify-terminal = \"osc777\"\nnotify-filter = \"said:wu\"\n")
      let session = try session()
      #expect(await shows("Quotidian", session))
      session.send("R")
      #expect(await shows("2 new articles", session))
      for _ in 0..<1_000 where text("told").isEmpty { try await Task.sleep(for: .milliseconds(20)) }
      #expect(text("told").hasPrefix("--news|Thin $(touch evil)") && text("told").hasSuffix("Ice|"))
      session.readOn(seconds: 0.2)
      let written = session.outputText
      let start = try #require(written.range(of: "\u{1B}]777;notify;Quotidian;Thin $(touch evil)"))
      let text = written[start.upperBound...].prefix { $0 != "\u{07}" }
      #expect(!text.contains("\u{1B}") && text.hasSuffix("Ice"))
      #expect(!written.contains("\u{1B}]0;x"))
      session.quit()
    }
  }

  @Test func `a sound is fetched, goes on after the program was killed, and is played from its file`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      _ = try await run("subscribe", server.address("/feed"))
      _ = try await run("refresh")
      let play = try fixture.write("play.sh", "#!/bin/sh\nprintf '%s' \"$1\" > \(fixture.folder)/played\n")
      try configure("player = \"/bin/sh \(play)\"\ndownload-folder = \"\(fixture.folder)/sounds\"\n")
      var session = try session()
      #expect(await shows("Thin", session))
      session.send("V")
      #expect(await shows("sound · 90 kB", session))
      session.send("V")
      // From the list it is one key.
      session.send("z")
      #expect(await shows("fetching Thin", session))
      session.send("W")
      #expect(await shows("45 kB of 90 kB (50 %)", session))
      kill(session.process, SIGKILL)
      #expect(session.waitForEnd() == -SIGKILL)
      session = try self.session()
      #expect(await shows("Thin", session))
      #expect(await shows("downloads: 1 fetched", session))
      let path = fixture.folder + "/sounds/ice.mp3"
      #expect(FileManager.default.contents(atPath: path).map(Array.init) == Self.bytes)
      session.send("W")
      #expect(await shows("90 kB · there", session))
      session.send("\r")
      for _ in 0..<1_000 where text("played").isEmpty { try await Task.sleep(for: .milliseconds(20)) }
      #expect(text("played") == path)
      session.quit()
      #expect(try await run("downloads").output.contains("there · \(path)"))
    }
  }

  @Test func `programs make feeds only where the person said so`() async throws {
    let feed = try fixture.write(
      "feed.xml",
      "<rss version=\"2.0\"><channel><title>Weather</title><item><guid>1</guid><title>Fog</title></item></channel></rss>"
    )
    let list = try fixture.write(
      "feeds.opml",
      "<opml version=\"2.0\"><body><outline type=\"rss\" text=\"X\" xmlUrl=\"exec:touch \(fixture.folder)/ran\"/></body></opml>"
    )
    let imported = try await run("import", list)
    #expect(imported.errors.contains("is left out: it is a program"))
    _ = try await run("refresh")
    #expect(text("ran").isEmpty && !FileManager.default.fileExists(atPath: fixture.folder + "/ran"))
    #expect(try await run("subscribe", "exec:cat \(feed)", "--name", "The weather").status == 0)
    #expect(try await run("refresh").output.hasPrefix("1 new article, 1 feed"))
    let path = fixture.folder + "/.config/quotidian/programs"
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    try FileManager.default.removeItem(atPath: path)
    let refused = try await run("refresh")
    #expect(refused.status == 1 && refused.errors.contains("a program that you did not say may be run"))
  }
}
