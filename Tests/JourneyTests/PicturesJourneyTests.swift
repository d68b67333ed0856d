import Foundation
import LoopbackServer
import Testing

/// Pictures of articles in the real program, on terminals that can show them and on others.
struct PicturesJourneyTests {
  private let fixture: Fixture
  private let library: String

  init() throws {
    fixture = try Fixture()
    library = try fixture.homeLibrary()
  }

  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 9, 0, 0, 0, 7]
    + Array(repeating: 0x1B, count: 200)

  /// Sixteen pixels by eight, red and blue.
  private static let jpeg = Array(
    Data(
      base64Encoded: """
        /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8X\
        GBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAAR\
        CAAIABADAREAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAABwj/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAA\
        CQf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCdEMKmAjjB0f/Z
        """) ?? Data())

  private static let answer: LoopbackServer.Answer = { request in
    switch request.target {
    case "/a.png":
      .parts([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(png.count)\r\n\r\n".utf8) + png)])
    case "/c.jpg": .parts([.send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(jpeg.count)\r\n\r\n".utf8) + jpeg)])
    case "/b.jpg": .page("\u{1B}]0;evil\u{07}")
    default:
      .page(
        """
        <rss version="2.0"><channel><title>The Post</title><item><guid>1</guid><title>The quay</title>
        <description>&lt;p&gt;Here it is.&lt;/p&gt;&lt;img src="http://\(request["Host"] ?? "")/a.png" alt="Noon"&gt;
        &lt;img src="http://\(request["Host"] ?? "")/b.jpg"&gt;
        &lt;img src="http://\(request["Host"] ?? "")/c.jpg"&gt;</description></item></channel></rss>
        """)
    }
  }

  private func run(_ arguments: String...) async throws -> ProgramRun {
    try await .waiting(arguments + ["--library", library], environment: ["HOME": fixture.folder])
  }

  private func shows(_ text: String, _ session: Session) async -> Bool {
    for _ in 0..<500 {
      if session.isReached(within: 0, { $0.contains(text) }) { return true }
      try? await Task.sleep(for: .milliseconds(20))
    }
    return false
  }

  /// Opens the only article of the feed that a server has.
  private func reading(
    _ server: LoopbackServer, _ configuration: String = "", environment: [String: String] = [:]
  ) async throws -> Session {
    _ = try fixture.write(
      ".config/quotidian/config.toml", "reload-at-start = false\nreload-every = 0\n" + configuration)
    _ = try await run("subscribe", server.address("/feed"))
    _ = try await run("refresh")
    let session = try Session(
      Session.program, ["--library", library], environment: ["HOME": fixture.folder].merging(environment) { $1 })
    #expect(await shows("The quay", session))
    session.send("f feed:post\r")
    #expect(await shows("feed:post", session))
    session.send("\r")
    #expect(await shows("[image 1: Noon]", session))
    return session
  }

  @Test func `a terminal that speaks as kitty does gets the picture, and gives the page back`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let session = try await reading(server, environment: ["KITTY_WINDOW_ID": "1"])
      session.send("I")
      #expect(await shows("any key goes back", session))
      session.settle()
      let sent = String(decoding: session.output, as: UTF8.self)
      #expect(sent.contains("\u{1B}_Ga=T,f=100,q=2,C=1,c=1,r=1,m=0;iVBORw0KGgo"))
      session.send("x")
      #expect(await shows("Here it is.", session))
      #expect(String(decoding: session.output, as: UTF8.self).contains("\u{1B}_Ga=d,d=A,q=2\u{1B}\\"))
      // What says that it is a picture and is none reaches nobody.
      session.send("2I")
      #expect(await shows("no picture that can be shown", session))
      #expect(!String(decoding: session.output, as: UTF8.self).contains("evil"))
      session.quit()
    }
  }

  @Test func `a terminal that says it has sixels gets the picture so, in its own size on every screen`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let session = try await reading(server)
      func sent() -> String { String(decoding: session.output, as: UTF8.self) }
      // An answer that comes late is taken for the next picture.
      var isAnswered = false
      for _ in 0..<5 where !sent().contains("\u{1B}P0;1q") {
        session.send("3I")
        _ = session.isReached(within: 5) { _ in sent().contains("\u{1B}[c") }
        if !isAnswered { session.send("\u{1B}[?63;1;4;6c") }
        isAnswered = true
        for _ in 0..<100 where !sent().contains("\u{1B}P0;1q") {
          _ = session.isReached(within: 0) { _ in false }
          try await Task.sleep(for: .milliseconds(20))
        }
      }
      #expect(sent().contains("\u{1B}P0;1q\"1;1;16;8#0;2;"))
      #expect(sent().components(separatedBy: "\u{1B}[c").count == 2)
      session.send("x")
      #expect(await shows("Here it is.", session))
      session.quit()
    }
  }

  @Test func `elsewhere a program gets its file, or one is told of that`() async throws {
    try await LoopbackServer.run(answer: Self.answer) { server in
      let plain = try await reading(server)
      plain.send("I")
      #expect(await shows("1o opens this one outside", plain))
      plain.quit()
      let session = try await reading(server, "picture-program = \"wc -c\"\n")
      session.send("I")
      #expect(await shows("Enter goes back", session))
      #expect(session.terminal.text.contains("\(Self.png.count) /"))
      session.send("\r")
      #expect(await shows("Here it is.", session))
      session.quit()
      let left = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
      #expect(!left.contains { $0.hasPrefix("quotidian-") && $0.count == "quotidian-XXXXXX".count })
    }
  }
}
