import LoopbackServer
import Testing

@testable import Web

struct HostileAnswerTests {
  private func failure(
    _ reply: ServedReply, with settings: WebSettings = .brief()
  ) async throws -> WebFailure? {
    try await LoopbackServer.run { _ in
      reply
    } _: { server in
      await #expect(throws: WebFailure.self) { try await server.fetch(with: settings) }
    }
  }

  private let host = "127.0.0.1"
  private let zeros = [UInt8](repeating: 0x30, count: 10_000)

  private func head(_ fields: String = "") -> ServedReply.Step {
    .send(Array("HTTP/1.1 200 OK\r\n\(fields)\r\n".utf8))
  }

  @Test func `a body without an end is cut off`() async throws {
    let failure = try await failure(.parts([head(), .sendForever(zeros)]))
    #expect(failure == .tooLarge(limit: 100_000, isUnpacked: false))
  }

  @Test func `a body that announces too much is not read`() async throws {
    let failure = try await failure(.parts([head("Content-Length: 100001\r\n"), .hang]))
    #expect(failure == .tooLarge(limit: 100_000, isUnpacked: false))
  }

  @Test(arguments: ["gzip", "deflate", "br", "zstd"])
  func `a bomb ends before it has unfolded`(_ coding: String) async throws {
    // Twenty million bytes in twenty thousand or less.
    let bomb =
      switch coding {
      case "br": PackedSamples.brotliBomb
      case "zstd": PackedSamples.zstandardBomb
      default: packed([UInt8](repeating: 0x30, count: 20_000_000), coding == "gzip" ? .gzip : .zlib)
      }
    #expect(bomb.count < 100_000)
    let failure = try await failure(.page(bomb, fields: ["Content-Encoding": coding]))
    #expect(failure == .tooLarge(limit: 200_000, isUnpacked: true))
  }

  @Test func `packed bytes that unpack to nothing have a limit too`() async throws {
    // Stored blocks of no bytes (RFC 1951, section 3.2.4), one after the other.
    let blocks = [[UInt8]](repeating: [0, 0, 0, 0xFF, 0xFF], count: 2_000).flatMap { $0 }
    let failure = try await failure(
      .parts([head("Content-Encoding: deflate\r\n"), .send([0x78, 0x9C]), .sendForever(blocks)]))
    #expect(failure == .tooLarge(limit: 100_000, isUnpacked: false))
  }

  @Test func `a body that comes byte by byte ends with the time for all`() async throws {
    let failure = try await failure(
      .parts([head(), .sendForever([0x30], every: .milliseconds(20))]), with: .brief(whole: .milliseconds(400)))
    #expect(failure == .timeout(.whole, host: host))
  }

  @Test func `fields that come byte by byte end with the time for them`() async throws {
    let failure = try await failure(
      .parts([.send(Array("HTTP/1.1 200 OK\r\nX: ".utf8)), .sendForever([0x30], every: .milliseconds(20))]),
      with: .brief(header: .milliseconds(300)))
    #expect(failure == .timeout(.header, host: host))
  }

  @Test func `an answer that never comes ends with the time for its fields`() async throws {
    let failure = try await failure(.parts([.hang]), with: .brief(header: .milliseconds(300)))
    #expect(failure == .timeout(.header, host: host))
  }

  @Test func `news of news without news ends with the time for fields`() async throws {
    let failure = try await failure(
      .parts([.sendForever(Array("HTTP/1.1 102 Processing\r\n\r\n".utf8), every: .milliseconds(5))]),
      with: .brief(header: .milliseconds(300)))
    #expect(failure == .timeout(.header, host: host))
  }

  @Test func `a field without an end is cut off`() async throws {
    let failure = try await failure(.parts([.send(Array("HTTP/1.1 200 OK\r\nX: ".utf8)), .sendForever(zeros)]))
    #expect(failure == .largeFields(host: host))
  }

  @Test func `fields without an end are cut off`() async throws {
    let failure = try await failure(
      .parts([.send(Array("HTTP/1.1 200 OK\r\n".utf8)), .sendForever(Array("X: y\r\n".utf8))]))
    #expect(failure == .largeFields(host: host))
  }

  @Test(arguments: [
    "HTTP/1.1 two hundred\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "SSH-2.0-OpenSSH_9.6\r\n",
    "\u{0}\u{0}\u{0}\u{0}\r\n\r\n",
    "HTTP/1.1 200 OK\r\nX\u{0}Y: z\r\n\r\n", "HTTP/1.1 200 OK\r\nX: a\u{0}b\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nabc",
  ])
  func `what is no answer of HTTP is refused`(_ text: String) async throws {
    let failure = try await failure(.raw(text))
    #expect(failure == .malformed(host: host))
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\nX: "])
  func `a connection that closes before its answer is told`(_ text: String) async throws {
    let failure = try await failure(.raw(text))
    #expect(failure == .closed(host: host) || failure == .cutShort)
  }

  @Test(arguments: [
    "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf of it",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\nhalf of it",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhal\r\n",
  ])
  func `half a body is no body`(_ text: String) async throws {
    let failure = try await failure(.raw(text))
    #expect(failure == .cutShort)
  }

  @Test func `half a packed body is no body`() async throws {
    let bytes = packed(Array("said the mayor of the town by the lake".utf8))
    let failure = try await failure(.page(Array(bytes.dropLast(9)), fields: ["Content-Encoding": "gzip"]))
    #expect(failure == .cutShort)
  }

  @Test func `more than the length that was announced is left out`() async throws {
    let response = try await LoopbackServer.run { _ in
      .raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nhalf of it")
    } _: { server in
      try await server.fetch()
    }
    #expect(response.text == "half")
  }

  @Test func `a damaged packed body is told`() async throws {
    var bytes = packed(Array("said the mayor".utf8))
    bytes[12] ^= 0xFF
    bytes[13] ^= 0xFF
    let failure = try await failure(.page(bytes, fields: ["Content-Encoding": "gzip"]))
    #expect(failure == .damagedBody)
  }

  @Test(arguments: ["compress", "gzip, gzip"])
  func `what cannot be unpacked is told`(_ coding: String) async throws {
    let failure = try await failure(.page("x", fields: ["Content-Encoding": coding]))
    #expect(failure == .coding(coding))
  }

  @Test func `lines in an address of a redirect end nothing`() async throws {
    try await LoopbackServer.run { request in
      request.target == "/" ? .redirect(to: "/end%0d%0aX-Evil:%20yes\u{1}") : .page("end")
    } _: { server in
      let failure = await #expect(throws: WebFailure.self) { try await server.fetch() }
      #expect(failure == .redirect(.controlCharacter) || failure == .malformed(host: host))
      #expect(server.requests.count == 1)
    }
  }

  @Test(arguments: ["a\r\nX-Evil: yes", "a\nb", "a\u{0}b", "a\u{7F}"])
  func `validators with line ends are not sent`(_ value: String) async throws {
    try await LoopbackServer.run { _ in
      .page()
    } _: { server in
      for (validators, name) in [
        (Validators(entityTag: value), "If-None-Match"), (Validators(lastModified: value), "If-Modified-Since"),
      ] {
        let request = try WebRequest(server.address(), validators: validators)
        await #expect(throws: WebFailure.field(name)) { try await WebClient(.brief()).fetch(request) }
      }
      var settings = WebSettings.brief()
      settings.userAgent = UserAgent(version: "1", contact: value)
      await #expect(throws: WebFailure.field("User-Agent")) { try await server.fetch(with: settings) }
      #expect(server.requests.isEmpty)
    }
  }

  @Test func `escapes in an address stay escapes`() async throws {
    try await LoopbackServer.run { _ in
      .page()
    } _: { server in
      _ = try await server.fetch("/a%0d%0aX-Evil:%20yes?b=%0D%0A")
      #expect(server.requests[0].target == "/a%0d%0aX-Evil:%20yes?b=%0D%0A")
      #expect(server.requests[0]["X-Evil"] == nil)
    }
  }
}
