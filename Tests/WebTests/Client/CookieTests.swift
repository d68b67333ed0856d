import LoopbackServer
import Testing

@testable import Web

struct CookieTests {
  /// A server that lets in who shows the cookie that it gave at the door.
  private func door(_ cookie: String, to end: String = "/end", _ body: (LoopbackServer) async throws -> Void)
    async throws
  {
    try await LoopbackServer.run { request in
      request.target == "/"
        ? .page("moved", status: 302, fields: ["Location": end, "Set-Cookie": cookie]) : .page("the news")
    } _: { server in
      try await body(server)
    }
  }

  @Test func `what a host sets on the way it hears at the end`() async throws {
    try await door("consent=yes; Path=/; HttpOnly") { server in
      let text = try await server.fetch().text
      #expect(text == "the news")
      #expect(server.requests.map { $0["Cookie"] } == [nil, "consent=yes"])
    }
  }

  @Test func `the next fetch knows nothing of it`() async throws {
    try await door("consent=yes; Max-Age=1000") { server in
      let client = WebClient(.brief())
      for _ in 0..<2 { _ = try await client.fetch(WebRequest(server.address())) }
      #expect(server.requests.map { $0["Cookie"] } == [nil, "consent=yes", nil, "consent=yes"])
    }
  }

  // Not “Secure”: on its own machine a program is as safe without TLS, say browsers and libcurl.
  @Test(arguments: ["consent=yes; Path=/elsewhere", "consent=yes; Domain=news.example"])
  func `who it is not meant for does not hear it`(_ cookie: String) async throws {
    try await door(cookie) { server in
      _ = try await server.fetch()
      #expect(server.requests.map { $0["Cookie"] } == [nil, nil])
    }
  }

  @Test func `another host does not hear it`() async throws {
    try await LoopbackServer.run { _ in
      .page("the news")
    } _: { other in
      try await door("consent=yes", to: other.address(host: "localhost")) { server in
        let text = try await server.fetch().text
        #expect(text == "the news")
        #expect(other.requests.map { $0["Cookie"] } == [nil])
      }
    }
  }

  @Test func `a door that leads back to itself opens to who shows its cookie, and is a circle to others`() async throws
  {
    let answer: LoopbackServer.Answer = { request in
      request["Cookie"] == "seen=1"
        ? .page("the news") : .page("", status: 302, fields: ["Location": "/", "Set-Cookie": "seen=1; Path=/"])
    }
    try await LoopbackServer.run(answer: answer) { server in
      let text = try await server.fetch().text
      #expect(text == "the news")
    }
    try await LoopbackServer.run { _ in
      .page("", status: 302, fields: ["Location": "/", "Set-Cookie": "seen=1; Path=/elsewhere"])
    } _: { server in
      await #expect(throws: WebFailure.self) { try await server.fetch() }
      #expect(server.requests.count <= 3)
    }
  }
}
